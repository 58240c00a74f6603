package fr.article51.api.recit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.article51.api.recit.CasRaconte.ReponseDonnee;
import fr.article51.libelles.Libelles;
import fr.article51.libelles.MotsDuCatalogue;
import fr.article51.regles.Regle;
import fr.article51.verdict.CodeMotif;
import fr.article51.verdict.Sens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The cases of the rules, in words. They are the very files that the build runs against the rules
 * ({@code ChaqueRegleTest}), copied by it under {@code catalogue/cas/}; each lies as the DRL file
 * that it is about. One is read when a page shows a rule of it.
 */
public final class CasDesRegles {
  private static final String DOSSIER = "/catalogue/cas/";

  private final Libelles libelles;
  private final MotsDuCatalogue mots;
  private final YAMLMapper yaml = new YAMLMapper();

  /**
   * @param libelles the words of questions and verdicts
   * @param mots the words of the catalogue
   */
  public CasDesRegles(Libelles libelles, MotsDuCatalogue mots) {
    this.libelles = libelles;
    this.mots = mots;
  }

  /**
   * The cases of a rule, in the order of its file; none for a rule that is not written in DRL.
   *
   * @throws IllegalArgumentException when a case says something that has no words
   */
  public List<CasRaconte> de(Regle regle) {
    if (!Recits.ecriteEnDrl(regle)) {
      return List.of();
    }
    return StreamSupport.stream(lire(regle.fichier()).spliterator(), false)
        .filter(cas -> cas.path("regle").asText().equals(regle.nom()))
        .map(this::raconter)
        .toList();
  }

  private JsonNode lire(String drl) {
    String fichier = DOSSIER + drl.replaceFirst("\\.drl$", ".yaml");
    try (InputStream flux = CasDesRegles.class.getResourceAsStream(fichier)) {
      return flux == null ? MissingNode.getInstance() : yaml.readTree(flux);
    } catch (IOException e) {
      throw new UncheckedIOException(fichier, e);
    }
  }

  private CasRaconte raconter(JsonNode cas) {
    JsonNode voisin = cas.path("voisin");
    List<String> projet = new ArrayList<>(date(cas));
    projet.addAll(projet(cas.path("projet")));
    for (String reste : List.of("autres", "conditions")) {
      if (cas.has(reste)) {
        projet.add(mots.mot("cas", reste));
      }
    }
    if (!cas.has("autres")) {
      projet.add(mots.mot("cas", "inconnues"));
    }
    List<String> changements = new ArrayList<>(date(voisin));
    changements.addAll(projet(voisin.path("projet")));
    for (ReponseDonnee reponse : reponses(voisin.path("reponses"))) {
      changements.add(reponse.question() + " Réponse\u00a0: " + reponse.reponse() + ".");
    }
    return new CasRaconte(
        projet,
        reponses(cas.path("reponses")),
        attendu(cas.path("attendu")),
        voisin.path("pourquoi").asText(),
        changements,
        attendu(voisin.path("attendu")));
  }

  private List<String> date(JsonNode cas) {
    return cas.has("date")
        ? List.of(
            mots.phrase(
                "cas",
                "date",
                Map.of("valeur", Libelles.date(LocalDate.parse(cas.path("date").asText())))))
        : List.of();
  }

  private List<String> projet(JsonNode projet) {
    return projet.properties().stream()
        .map(champ -> champ(champ.getKey(), champ.getValue()))
        .toList();
  }

  private String champ(String nom, JsonNode valeur) {
    String texte = valeur.asText();
    if (texte.equals("INCONNU")) {
      return mots.mot("cas", nom + ".INCONNU");
    }
    return switch (nom) {
      case "perimetre" -> cas(nom, mots.mot("perimetres", texte));
      case "porteur" ->
          cas("membre", mots.mot("reponses", valeur.path("membreComiteTechnique").asText()));
      case "dateReception" -> cas(nom, Libelles.date(LocalDate.parse(texte)));
      default -> cas(nom, texte);
    };
  }

  private String cas(String code, String valeur) {
    return mots.phrase("cas", code, Map.of("valeur", valeur));
  }

  private List<ReponseDonnee> reponses(JsonNode reponses) {
    return reponses.properties().stream()
        .map(
            reponse ->
                new ReponseDonnee(
                    libelles.question(reponse.getKey()).libelle(),
                    mots.mot("reponses", reponse.getValue().asText())))
        .toList();
  }

  private List<Phrase> attendu(JsonNode attendu) {
    return attendu.properties().stream()
        .map(
            champ ->
                Phrase.de(
                    mots.phrase(
                        "attendus",
                        champ.getKey(),
                        Map.of("valeur", valeur(champ.getKey(), champ.getValue())))))
        .toList();
  }

  private String valeur(String champ, JsonNode valeur) {
    if (valeur.isNull()) {
      return mots.mot("attendus", "indetermine");
    }
    if (valeur.isArray()) {
      return valeur.isEmpty()
          ? mots.mot("attendus", "aucune")
          : String.join("\u00a0; ", textes(valeur).map(texte -> element(champ, texte)).toList());
    }
    String texte = valeur.asText();
    return switch (champ) {
      case "conclusion" -> libelles.conclusion(texte);
      case "regime" -> libelles.regime(texte);
      case "avisHas" -> libelles.requis(texte);
      case "natureHas" -> libelles.nature(texte);
      case "guichet" -> libelles.guichet(texte);
      case "autorite" -> libelles.autorite(texte);
      case "droitVerifie" -> mots.mot("attendus", texte);
      default -> texte;
    };
  }

  private String element(String champ, String texte) {
    return switch (champ) {
      case "finalites", "categories", "derogations" ->
          Phrase.lien(Intitules.provision(texte), Intitules.adresse(texte));
      case "motifs", "sansMotifs" ->
          CodeMotif.valueOf(texte).sens() == Sens.DEFAVORABLE
              ? libelles.nomObstacle(texte)
              : mots.mot("motifs", texte);
      default -> texte;
    };
  }

  private static Stream<String> textes(JsonNode liste) {
    return StreamSupport.stream(liste.spliterator(), false).map(JsonNode::asText);
  }
}
