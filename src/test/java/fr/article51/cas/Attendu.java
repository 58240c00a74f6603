package fr.article51.cas;

import com.fasterxml.jackson.databind.JsonNode;
import fr.article51.verdict.Verdict;
import fr.article51.verdict.Verdict.AvisHas;
import fr.article51.verdict.Verdict.Derogation;
import fr.article51.verdict.Verdict.Motif;
import fr.article51.verdict.Verdict.Procedure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a case expects of a verdict: lists are exact sets, but for {@code motifs} and {@code
 * articles} (included) and {@code sansMotifs} and {@code sansArticles} (excluded).
 */
public final class Attendu {
  private static final Set<String> CLES =
      Set.of(
          "conclusion",
          "regime",
          "droitVerifie",
          "finalites",
          "categories",
          "derogations",
          "avisHas",
          "natureHas",
          "delaiHas",
          "guichet",
          "autorite",
          "delaiComite",
          "motifs",
          "sansMotifs",
          "articles",
          "sansArticles");

  private final JsonNode attendu;
  private final List<String> ecarts = new ArrayList<>();

  private Attendu(JsonNode attendu) {
    this.attendu = attendu;
  }

  /**
   * @throws IllegalArgumentException when an expectation has a key that nothing checks
   */
  public static void verifierLesCles(String nom, JsonNode attendu) {
    LecteurDeCas.connues(nom, attendu, CLES);
  }

  /** What the verdict does not give as expected, one sentence each; empty when all is well. */
  public static List<String> ecarts(JsonNode attendu, Verdict verdict) {
    Attendu ici = new Attendu(attendu);
    ici.valeurs(verdict);
    ici.listes(verdict);
    return ici.ecarts;
  }

  private void valeurs(Verdict verdict) {
    AvisHas avis = verdict.avisHas();
    Procedure procedure = verdict.procedure();
    egal("conclusion", verdict.conclusion());
    egal("regime", verdict.regime());
    egal("droitVerifie", verdict.droitVerifie());
    egal("avisHas", avis == null ? null : avis.requis());
    egal("natureHas", avis == null ? null : avis.nature());
    egal("delaiHas", avis == null ? null : avis.delaiMois());
    egal("guichet", procedure == null ? null : procedure.guichet());
    egal("autorite", procedure == null ? null : procedure.autorite());
    egal("delaiComite", procedure == null ? null : procedure.delaiComiteMois());
  }

  private void listes(Verdict verdict) {
    List<String> motifs = verdict.motifs().stream().map(Motif::code).toList();
    Set<String> articles =
        verdict.derogations().stream()
            .flatMap(derogation -> derogation.articles().stream())
            .collect(Collectors.toSet());
    exactement("finalites", verdict.finalites());
    exactement("categories", verdict.categories());
    exactement("derogations", verdict.derogations().stream().map(Derogation::provision).toList());
    contenus("motifs", motifs, true);
    contenus("sansMotifs", motifs, false);
    contenus("articles", articles, true);
    contenus("sansArticles", articles, false);
  }

  private void egal(String cle, @Nullable Object obtenu) {
    if (attendu.has(cle)) {
      JsonNode noeud = attendu.get(cle);
      String voulu = noeud.isNull() ? null : noeud.asText();
      String donne = obtenu == null ? null : obtenu.toString();
      if (!Objects.equals(voulu, donne)) {
        ecarts.add(cle + " : attendu " + voulu + ", obtenu " + donne);
      }
    }
  }

  private void exactement(String cle, Collection<String> obtenus) {
    if (attendu.has(cle) && !new TreeSet<>(liste(cle)).equals(new TreeSet<>(obtenus))) {
      ecarts.add(cle + " : attendu " + liste(cle) + ", obtenu " + obtenus);
    }
  }

  private void contenus(String cle, Collection<String> obtenus, boolean presents) {
    for (String voulu : attendu.has(cle) ? liste(cle) : List.<String>of()) {
      if (obtenus.contains(voulu) != presents) {
        ecarts.add(cle + " : " + voulu + (presents ? " manque dans " : " figure dans ") + obtenus);
      }
    }
  }

  private List<String> liste(String cle) {
    List<String> liste = new ArrayList<>();
    attendu.get(cle).forEach(noeud -> liste.add(noeud.asText()));
    return liste;
  }
}
