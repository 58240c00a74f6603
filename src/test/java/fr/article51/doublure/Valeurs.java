package fr.article51.doublure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be answered to a question: Java values, or what JSON makes of them. */
public final class Valeurs {
  /** A place: region, département, commune, EPCI. */
  public record Lieu(String code, String nom) {}

  /**
   * An establishment.
   *
   * @param nom null when the register could not be asked: the champ then holds no establishment
   */
  public record Siret(String numero, @Nullable String nom) {}

  /** A line of a repetition: answers by number of question. */
  public record Ligne(String id, Map<Integer, Object> valeurs) {}

  private Valeurs() {}

  /** Refused: the message is what an annotation that makes no sense is answered. */
  public static final class Invalide extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Invalide(String message) {
      super(message);
    }
  }

  /**
   * As the double keeps it.
   *
   * @return null when nothing is answered
   * @throws Invalide when that is no answer to it
   */
  static @Nullable Object normaliser(Question question, @Nullable Object valeur) {
    if (valeur == null || "".equals(valeur)) {
      return null;
    }
    try {
      return switch (question.genre()) {
        case TEXTE, TEXTE_LONG, COURRIEL, ADRESSE -> valeur.toString();
        case CASE_A_COCHER, OUI_NON -> booleen(valeur);
        case ENTIER -> new BigInteger(valeur.toString());
        case DECIMAL -> new BigDecimal(valeur.toString());
        case JOUR -> LocalDate.parse(valeur.toString());
        case MOMENT ->
            valeur instanceof Instant instant
                ? instant
                : OffsetDateTime.parse(valeur.toString()).toInstant();
        case CHOIX -> option(question, valeur.toString());
        case CHOIX_MULTIPLE ->
            liste(valeur).stream().map(une -> option(question, une.toString())).toList();
        case CHOIX_LIES, PIECES -> liste(valeur).stream().map(Object::toString).toList();
        case REPETITION -> lignes(question, liste(valeur));
        case SIRET -> valeur instanceof Siret siret ? siret : siret(valeur.toString());
        case REGION, DEPARTEMENT, COMMUNE, EPCI ->
            valeur instanceof Lieu lieu ? lieu : lieu(valeur.toString());
        case TITRE -> throw new Invalide("rien à répondre à un titre");
      };
    } catch (IllegalArgumentException | DateTimeException faute) {
      throw new Invalide("« " + question.libelle() + " » : valeur refusée");
    }
  }

  private static Boolean booleen(Object valeur) {
    return switch (valeur.toString()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException();
    };
  }

  private static String option(Question question, String valeur) {
    if (!question.options().contains(valeur)) {
      throw new IllegalArgumentException();
    }
    return valeur;
  }

  private static List<?> liste(Object valeur) {
    return valeur instanceof List<?> liste ? liste : List.of(valeur);
  }

  private static List<Ligne> lignes(Question question, List<?> valeurs) {
    List<Ligne> lignes = new ArrayList<>();
    for (Object valeur : valeurs) {
      if (valeur instanceof Ligne ligne) {
        lignes.add(ligne);
      } else if (valeur instanceof Map<?, ?> reponses) {
        lignes.add(new Ligne(UUID.randomUUID().toString(), reponses(question, reponses)));
      } else {
        throw new IllegalArgumentException();
      }
    }
    return List.copyOf(lignes);
  }

  private static Map<Integer, Object> reponses(Question question, Map<?, ?> reponses) {
    Map<Integer, Object> normales = new HashMap<>();
    for (Question enfant : question.enfants()) {
      Object valeur =
          normaliser(
              enfant,
              reponses.containsKey(enfant.numero())
                  ? reponses.get(enfant.numero())
                  : reponses.get(String.valueOf(enfant.numero())));
      if (valeur != null) {
        normales.put(enfant.numero(), valeur);
      }
    }
    return normales;
  }

  private static Siret siret(String numero) {
    return new Siret(numero, "Organisation " + numero);
  }

  /** {@code 11 Île-de-France}; without a name, its code is its name. */
  private static Lieu lieu(String texte) {
    int blanc = texte.indexOf(' ');
    return blanc < 0
        ? new Lieu(texte, texte)
        : new Lieu(texte.substring(0, blanc), texte.substring(blanc + 1));
  }
}
