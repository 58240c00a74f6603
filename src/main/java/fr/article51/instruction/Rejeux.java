package fr.article51.instruction;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.article51.Article51;
import fr.article51.echange.EcritureVerdict;
import fr.article51.echange.LecteurDemande;
import fr.article51.echange.ProblemeException;
import fr.article51.instruction.Rejeu.Cause;
import fr.article51.instruction.Rejeu.Cause.Quoi;
import fr.article51.instruction.Rejeu.Difference;
import fr.article51.verdict.Verdict;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives evaluations again, and tells what differs and why. */
public final class Rejeux {
  private static final JsonMapper JSON = new JsonMapper();

  private final Article51 article51;
  private final LecteurDemande lecteur;
  private final EcritureVerdict ecriture;

  /**
   * @param article51 gives the verdicts
   * @param lecteur reads the requests that were kept
   * @param ecriture writes the verdicts
   */
  public Rejeux(Article51 article51, LecteurDemande lecteur, EcritureVerdict ecriture) {
    this.article51 = article51;
    this.lecteur = lecteur;
    this.ecriture = ecriture;
  }

  /**
   * @param evaluation an evaluation with its content
   * @throws Refus.Purgee when its content is there no more
   */
  public Rejeu rejouer(Evaluation evaluation) {
    if (evaluation.demande() == null || evaluation.verdict() == null) {
      throw new Refus.Purgee();
    }
    Verdict verdict;
    try {
      verdict =
          article51.evaluer(
              lecteur.lire(
                  evaluation.demande().getBytes(StandardCharsets.UTF_8),
                  evaluation.dateAppreciation()));
    } catch (ProblemeException e) {
      return new Rejeu(
          evaluation.numero(),
          false,
          List.of(new Cause(Quoi.DEMANDE_REFUSEE, null, e.probleme().detail())),
          List.of());
    }
    String maintenant = new String(ecriture.octets(verdict), StandardCharsets.UTF_8);
    if (maintenant.equals(evaluation.verdict())) {
      return new Rejeu(evaluation.numero(), true, List.of(), List.of());
    }
    List<Difference> differences = new ArrayList<>();
    comparer(JsonPointer.empty(), lire(evaluation.verdict()), lire(maintenant), differences);
    return new Rejeu(
        evaluation.numero(), false, causes(evaluation, verdict.versions()), differences);
  }

  private static List<Cause> causes(Evaluation evaluation, Verdict.Versions versions) {
    List<Cause> causes = new ArrayList<>();
    if (!evaluation.regles().equals(versions.regles())) {
      causes.add(new Cause(Quoi.REGLES, evaluation.regles(), versions.regles()));
    }
    if (!evaluation.droit().equals(versions.droit())) {
      causes.add(new Cause(Quoi.DROIT, evaluation.droit(), versions.droit()));
    }
    return causes.isEmpty() ? List.of(new Cause(Quoi.MOTS_OU_PROGRAMME, null, null)) : causes;
  }

  private static JsonNode lire(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void comparer(
      JsonPointer ou,
      @Nullable JsonNode avant,
      @Nullable JsonNode maintenant,
      List<Difference> differences) {
    if (avant != null && avant.equals(maintenant)) {
      return;
    }
    if (differences.size() == Rejeu.DIFFERENCES_MAXIMUM) {
      return;
    }
    if (avant != null && maintenant != null && avant.isObject() && maintenant.isObject()) {
      for (String nom : noms(avant, maintenant)) {
        comparer(ou.appendProperty(nom), avant.get(nom), maintenant.get(nom), differences);
      }
    } else if (avant != null && maintenant != null && avant.isArray() && maintenant.isArray()) {
      for (int i = 0; i < Math.max(avant.size(), maintenant.size()); i++) {
        comparer(ou.appendIndex(i), avant.get(i), maintenant.get(i), differences);
      }
    } else {
      differences.add(new Difference(ou.toString(), avant, maintenant));
    }
  }

  private static Set<String> noms(JsonNode avant, JsonNode maintenant) {
    Set<String> noms = new LinkedHashSet<>();
    for (JsonNode objet : List.of(avant, maintenant)) {
      for (Iterator<String> champs = objet.fieldNames(); champs.hasNext(); ) {
        noms.add(champs.next());
      }
    }
    return noms;
  }
}
