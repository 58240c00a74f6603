package fr.article51.libelles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How the words are written: no legal reference inside, French typography, whole sentences. Each
 * test lists the offenders.
 */
class LibellesRedigesTest {

  /** Numbers of articles of the codes, of laws and of decrees; the scheme's name is none. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "[LRD]\\.? ?\\*?\\d|\\d{3,4}-\\d|\\barticles? (?!51\\b)\\d|n° ?\\d|\\balinéa \\d"
              + "|\\b(loi|décret) (du )?\\d|LEGIARTI|CSS\\b|CSP\\b|CASF\\b");

  private static final Pattern ESPACES = Pattern.compile("[ \\u00a0]{2}|^\\s|\\s$|[\\t\\n\\r]");

  private static final Pattern PONCTUATION =
      Pattern.compile("[^\\u00a0][:;?!»]|«[^\\u00a0]|['\"]|\\.\\.|…| [,.)]|\\( ");

  /** Longest sentence that a carrier is asked to read, in words. */
  private static final int MOTS_PAR_PHRASE = 45;

  private final Map<String, String> phrases = new LinkedHashMap<>();
  private final Map<String, String> noms = new LinkedHashMap<>();
  private final Map<String, LibelleQuestion> questions = Fichiers.questions();

  LibellesRedigesTest() {
    questions.forEach(
        (code, question) -> {
          phrases.put(code + " libelle", question.libelle());
          phrases.put(code + " aide", question.aide());
          phrases.put(code + " exemple", question.exemple());
          noms.put(code + " court", question.court());
        });
    Fichiers.motifs()
        .forEach(
            (code, motif) -> {
              phrases.put(code + " texte", motif.texte());
              if (motif.variantes() != null) {
                motif.variantes().forEach((v, texte) -> phrases.put(code + " " + v, texte));
              }
              if (motif.ailleurs() != null) {
                phrases.put(code + " ailleurs", motif.ailleurs());
              }
              if (motif.nom() != null) {
                noms.put(code + " nom", motif.nom());
              }
            });
    Fichiers.EntreesVerdict verdict = Fichiers.verdict();
    Stream.of(
            verdict.conclusions(),
            verdict.appreciations(),
            verdict.etapes(),
            verdict.natures(),
            verdict.requis())
        .forEach(phrases::putAll);
    Stream.of(
            verdict.guichets(),
            verdict.autorites(),
            verdict.changements(),
            verdict.corrections(),
            verdict.trace(),
            verdict.dessin())
        .forEach(noms::putAll);
  }

  @Test
  void no_words_cite_a_legal_reference() {
    assertEquals(List.of(), fautifs(tout(), texte -> REFERENCE.matcher(texte).find()));
  }

  @Test
  void no_words_are_empty() {
    assertEquals(List.of(), fautifs(tout(), String::isBlank));
  }

  @Test
  void spaces_are_single() {
    assertEquals(List.of(), fautifs(tout(), texte -> ESPACES.matcher(texte).find()));
  }

  @Test
  void punctuation_is_french() {
    assertEquals(List.of(), fautifs(tout(), texte -> PONCTUATION.matcher(texte).find()));
  }

  @Test
  void sentences_start_with_a_capital_and_end_with_punctuation() {
    assertEquals(List.of(), fautifs(phrases, texte -> !texte.matches("(?s)[\\p{Lu}\\d].*[.?]")));
  }

  @Test
  void noun_phrases_start_with_a_small_letter_and_have_no_final_punctuation() {
    assertEquals(List.of(), fautifs(noms, texte -> !texte.matches("(?s)\\p{Ll}.*[^.?!,;:]")));
  }

  @Test
  void questions_end_with_a_question_mark_and_ask_one_thing() {
    assertEquals(
        List.of(),
        fautifs(
            phrases(" libelle"),
            texte -> !texte.endsWith("\u00a0?") || texte.indexOf('?') < texte.length() - 1));
  }

  @Test
  void help_has_one_to_three_sentences() {
    assertEquals(
        List.of(), fautifs(phrases(" aide"), texte -> texte.split("[.?] (?=\\p{Lu})").length > 3));
  }

  @Test
  void examples_are_one_sentence_and_say_which_answer_they_call_for() {
    assertEquals(
        List.of(),
        fautifs(
            phrases(" exemple"),
            texte ->
                texte.split("[.?] (?=\\p{Lu})").length > 1
                    || !texte.matches("(Oui|Non)(, .*)?\\u00a0: .*|36 .*|Interrégional .*")));
  }

  @Test
  void sentences_are_short() {
    assertEquals(
        List.of(),
        fautifs(
            phrases,
            texte ->
                Stream.of(texte.split("[.?] (?=\\p{Lu})"))
                    .anyMatch(phrase -> phrase.split("[ \\u00a0]").length > MOTS_PAR_PHRASE)));
  }

  @Test
  void no_two_questions_have_the_same_words() {
    Map<String, String> vus = new LinkedHashMap<>();
    List<String> doubles =
        questions.entrySet().stream()
            .flatMap(
                q ->
                    Stream.of(q.getValue().libelle(), q.getValue().exemple(), q.getValue().court())
                        .filter(texte -> vus.putIfAbsent(texte, q.getKey()) != null))
            .toList();

    assertEquals(List.of(), doubles);
  }

  @Test
  void a_need_is_asked_as_a_rule_to_depart_from() {
    assertEquals(
        List.of(),
        fautifs(
            phrases("besoin.", " libelle"),
            texte -> !texte.startsWith("Votre projet a-t-il besoin de s’écarter d")));
  }

  private Map<String, String> tout() {
    Map<String, String> tout = new LinkedHashMap<>(phrases);
    tout.putAll(noms);
    return tout;
  }

  private Map<String, String> phrases(String champ) {
    return phrases("", champ);
  }

  private Map<String, String> phrases(String debut, String champ) {
    Map<String, String> choisies = new LinkedHashMap<>(phrases);
    choisies.keySet().removeIf(cle -> !cle.startsWith(debut) || !cle.endsWith(champ));
    return choisies;
  }

  private static List<String> fautifs(Map<String, String> textes, Predicate<String> faute) {
    return textes.entrySet().stream()
        .filter(texte -> faute.test(texte.getValue()))
        .map(texte -> texte.getKey() + ": " + texte.getValue())
        .toList();
  }
}
