package fr.article51.demarches.suivi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.article51.demarches.correspondance.MotsDesDemarches;
import fr.article51.demarches.correspondance.Renvoi.Ecrit;
import fr.article51.demarches.plateforme.ValeurDeChamp;
import fr.article51.instruction.Detail;
import fr.article51.libelles.Libelles;
import fr.article51.verdict.Conclusion;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What the private annotations say of a screening, from the verdict that was kept. */
final class Contenus {
  private static final JsonMapper JSON = new JsonMapper();

  /** Set apart so that the file is read by the first list that is written, and by it only. */
  private static final class Options {
    static final MotsDesDemarches MOTS = MotsDesDemarches.lire();
  }

  private final Libelles libelles;
  private final URI adresse;

  /**
   * @param adresse where this service is reached from
   */
  Contenus(Libelles libelles, URI adresse) {
    this.libelles = libelles;
    this.adresse = adresse;
  }

  /** Nothing when the verdict was purged: what the annotations say then stays. */
  Map<Ecrit, String> de(Detail detail) {
    String verdict = detail.courante().verdict();
    if (verdict == null) {
      return Map.of();
    }
    return de(
        verdict,
        detail.courante().conclusion(),
        adresse.resolve("/bureau/instructions/" + detail.instruction().id()).toString());
  }

  /**
   * @param verdict as JSON
   * @param lien address of the screening, or words for it
   */
  Map<Ecrit, String> de(String verdict, Conclusion conclusion, String lien) {
    JsonNode lu = lire(verdict);
    Map<Ecrit, String> contenus = new EnumMap<>(Ecrit.class);
    contenus.put(Ecrit.CONCLUSION, libelles.conclusion(conclusion.name()));
    contenus.put(Ecrit.DEROGATIONS, derogations(lu.path("derogations")));
    contenus.put(Ecrit.AVIS_HAS, avisHas(lu.path("avisHas")));
    contenus.put(Ecrit.LIEN, lien);
    contenus.put(Ecrit.QUESTIONS, questions(lu.path("questions")));
    return contenus;
  }

  /**
   * What an annotation of a dossier is to say: a list holds the name of the conclusion, any other
   * annotation its sentence.
   *
   * @param textes what {@link #de} gave
   * @param annotation as the dossier shows it; null when it is not there
   * @return null for nothing
   */
  static @Nullable String pour(
      Ecrit ecrit,
      Map<Ecrit, String> textes,
      Conclusion conclusion,
      @Nullable ValeurDeChamp annotation) {
    String texte = textes.get(ecrit);
    return texte != null && ecrit == Ecrit.CONCLUSION && annotation instanceof ValeurDeChamp.Choix
        ? Options.MOTS.etiquette(conclusion)
        : texte;
  }

  private static String derogations(JsonNode derogations) {
    return derogations.isEmpty()
        ? "Aucune dérogation établie à ce stade"
        : lignes(
            derogations,
            une -> {
              String articles = enumerer(une.path("articles"));
              return une.path("provision").asText() + (articles.isEmpty() ? "" : " : " + articles);
            });
  }

  private String avisHas(JsonNode avis) {
    if (!avis.isObject()) {
      return "Sans objet";
    }
    List<String> parties = new ArrayList<>();
    parties.add(libelles.requis(avis.path("requis").asText()));
    if (avis.path("nature").isTextual() && !avis.path("requis").asText().equals("NON")) {
      parties.add(libelles.nature(avis.path("nature").asText()));
    }
    return String.join(", ", parties);
  }

  private static String questions(JsonNode questions) {
    return questions.isEmpty()
        ? "Aucune question ouverte"
        : lignes(questions, une -> une.path("libelle").asText());
  }

  private static String lignes(JsonNode liste, Function<JsonNode, String> ligne) {
    return StreamSupport.stream(liste.spliterator(), false)
        .map(une -> "– " + ligne.apply(une))
        .collect(Collectors.joining("\n"));
  }

  private static String enumerer(JsonNode liste) {
    return StreamSupport.stream(liste.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(", "));
  }

  private static JsonNode lire(String verdict) {
    try {
      return JSON.readTree(verdict);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a verdict that was kept cannot be read", e);
    }
  }
}
