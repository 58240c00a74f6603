package fr.article51.echange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import fr.article51.echange.Probleme.Anomalie;
import java.util.ArrayList;
import java.util.List;

/**
 * The faults met while one request is read: the first {@link #MAXIMUM} are kept, all are counted,
 * so that a hostile request costs no more than a wrong one. Not thread-safe: one per request.
 */
public final class Anomalies {
  /** Faults listed in one answer. */
  public static final int MAXIMUM = 20;

  /** Beyond, a name or a value is not repeated in the answer. */
  static final int TEXTE_MAXIMUM = 100;

  private final List<Anomalie> anomalies = new ArrayList<>();
  private int total;

  /** Notes a fault where the parser stands, and skips the value there. */
  void signalerEtSauter(JsonParser parser, String detail, List<String> accepted)
      throws java.io.IOException {
    signaler(parser, detail, accepted);
    parser.skipChildren();
  }

  /** Notes a fault where the parser stands. */
  void signaler(JsonParser parser, String detail, List<String> accepted) {
    total++;
    if (anomalies.size() < MAXIMUM) {
      anomalies.add(Anomalie.en(pointeur(parser), detail, accepted));
    }
  }

  /** Notes a fault at a pointer. */
  void signaler(String pointeur, String detail, List<String> accepted) {
    total++;
    if (anomalies.size() < MAXIMUM) {
      anomalies.add(Anomalie.en(pointeur, detail, accepted));
    }
  }

  /** Whether further faults are only counted: their wording need not be prepared. */
  boolean pleines() {
    return anomalies.size() >= MAXIMUM;
  }

  boolean vides() {
    return total == 0;
  }

  /** Whether a fault is already noted there or below: a second one would only echo it. */
  boolean touchent(String pointeur) {
    return anomalies.stream()
        .map(Anomalie::pointer)
        .anyMatch(
            deja -> deja != null && (deja.equals(pointeur) || deja.startsWith(pointeur + "/")));
  }

  /** Everything noted, as one problem. */
  Probleme probleme() {
    String detail =
        total == 1
            ? "1 anomalie dans la demande."
            : total
                + " anomalies dans la demande"
                + (total > anomalies.size()
                    ? ", dont les " + anomalies.size() + " premières ici."
                    : ".");
    Probleme.Type type = Probleme.Type.DEMANDE_INVALIDE;
    return new Probleme(type.urn(), type.titre(), type.statut(), detail, anomalies);
  }

  /** Where the parser stands; a name too long to be repeated gives the object that holds it. */
  static String pointeur(JsonParser parser) {
    JsonPointer pointeur = parser.getParsingContext().pathAsPointer();
    for (JsonPointer reste = pointeur; !reste.matches(); reste = reste.tail()) {
      if (reste.getMatchingProperty() != null
          && reste.getMatchingProperty().length() > TEXTE_MAXIMUM) {
        return pointeur
            .toString()
            .substring(0, pointeur.toString().length() - reste.toString().length());
      }
    }
    return lisible(pointeur.toString());
  }

  /** A name or a value of the request, quoted for an answer: cut, and always valid Unicode. */
  public static String citer(String texte) {
    return "« "
        + lisible(texte.length() > TEXTE_MAXIMUM ? texte.substring(0, TEXTE_MAXIMUM) + "…" : texte)
        + " »";
  }

  /** Lone surrogates (a JSON escape may write one) cannot be encoded in an answer. */
  static String lisible(String texte) {
    return estUnicode(texte)
        ? texte
        : texte
            .codePoints()
            .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** Whether every surrogate has its pair. */
  static boolean estUnicode(String texte) {
    for (int i = 0; i < texte.length(); i++) {
      if (Character.isSurrogate(texte.charAt(i))) {
        int point = texte.codePointAt(i);
        if (!Character.isSupplementaryCodePoint(point)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
