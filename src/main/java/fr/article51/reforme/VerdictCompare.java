package fr.article51.reforme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.article51.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two verdicts on one project: what counts as a change, field by field. Words and versions do not;
 * a list is a set, since both are sorted by questionnaires that may differ.
 *
 * @param avant what the base says of each field that changes; of a list, what the other lacks
 * @param apres the same of the candidate
 */
record VerdictCompare(Map<String, JsonNode> avant, Map<String, JsonNode> apres) {
  /** In the order of a verdict. */
  static final List<String> CHAMPS =
      List.of(
          "conclusion",
          "regime",
          "finalites",
          "categories",
          "derogations",
          "avisHas",
          "procedure",
          "motifs",
          "questions");

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  /** What two verdicts have in common when nothing changes. */
  enum Reste {
    RIEN,
    VERSIONS,
    MOTS
  }

  static VerdictCompare de(Verdict avant, Verdict apres) {
    VerdictCompare compare = new VerdictCompare(new LinkedHashMap<>(), new LinkedHashMap<>());
    if (!pareils(avant, apres)) {
      ObjectNode ancien = nu(avant);
      ObjectNode nouveau = nu(apres);
      CHAMPS.forEach(champ -> compare.comparer(champ, ancien.get(champ), nouveau.get(champ)));
    }
    return compare;
  }

  /** Most projects are: nothing is then written to be compared. */
  private static boolean pareils(Verdict a, Verdict b) {
    return a.conclusion() == b.conclusion()
        && a.regime() == b.regime()
        && a.finalites().equals(b.finalites())
        && a.categories().equals(b.categories())
        && a.derogations().equals(b.derogations())
        && Objects.equals(a.avisHas(), b.avisHas())
        && Objects.equals(a.procedure(), b.procedure())
        && a.motifs().equals(b.motifs())
        && a.questions().equals(b.questions());
  }

  boolean vide() {
    return avant.isEmpty();
  }

  List<String> champs() {
    return List.copyOf(avant.keySet());
  }

  /** What else differs between two verdicts of which nothing that counts does. */
  static Reste reste(Verdict avant, Verdict apres) {
    if (!mots(avant).equals(mots(apres))) {
      return Reste.MOTS;
    }
    boolean memes =
        avant.droitVerifie() == apres.droitVerifie()
            && avant.versions().textes().equals(apres.versions().textes());
    return memes ? Reste.RIEN : Reste.VERSIONS;
  }

  /** Everything but versions, and the texts that name them. */
  private static List<Object> mots(Verdict verdict) {
    return List.of(
        verdict.motifs().stream()
            .filter(motif -> !motif.code().equals("TEXTE_NON_VERIFIE"))
            .map(motif -> List.of(motif.texte(), String.valueOf(motif.ailleurs())))
            .toList(),
        verdict.questions().stream().map(Verdict.QuestionOuverte::libelle).sorted().toList(),
        verdict.cahierDesCharges(),
        verdict.appreciations());
  }

  private void comparer(String champ, JsonNode ancien, JsonNode nouveau) {
    if (ancien.equals(nouveau)) {
      return;
    }
    if (ancien.isArray() && nouveau.isArray()) {
      ArrayNode perdus = sans(ancien, nouveau);
      ArrayNode gagnes = sans(nouveau, ancien);
      if (!perdus.isEmpty() || !gagnes.isEmpty()) {
        avant.put(champ, perdus);
        apres.put(champ, gagnes);
      }
      return;
    }
    avant.put(champ, ancien);
    apres.put(champ, nouveau);
  }

  private static ArrayNode sans(JsonNode liste, JsonNode autre) {
    List<JsonNode> autres = new ArrayList<>();
    autre.forEach(autres::add);
    ArrayNode reste = JSON.createArrayNode();
    for (JsonNode element : liste) {
      if (!autres.contains(element)) {
        reste.add(element);
      }
    }
    return reste;
  }

  /** A verdict without words or versions. */
  private static ObjectNode nu(Verdict verdict) {
    ObjectNode nu = JSON.valueToTree(verdict);
    nu.retain(CHAMPS);
    nu.path("procedure").path("calendrier").forEach(e -> ((ObjectNode) e).remove("texte"));
    nu.path("derogations").forEach(d -> ((ObjectNode) d).remove("articlesNonVerifies"));
    for (JsonNode noeud : nu.path("motifs")) {
      ObjectNode motif = (ObjectNode) noeud;
      ArrayNode provisions = JSON.createArrayNode();
      motif.path("fondements").forEach(f -> provisions.add(f.path("provision")));
      motif.retain("code", "sens", "rang", "regle", "reponses");
      motif.set("provisions", provisions);
    }
    List<JsonNode> questions = new ArrayList<>();
    nu.path("questions")
        .forEach(question -> questions.add(((ObjectNode) question).without("libelle")));
    questions.sort(Comparator.comparing(question -> question.path("code").asText()));
    nu.putArray("questions").addAll(questions);
    return nu;
  }
}
