package fr.article51.demarches.plateforme;

import com.fasterxml.jackson.databind.JsonNode;
import fr.article51.demarches.plateforme.PlateformeException.Indisponible;
import fr.article51.demarches.plateforme.PlateformeException.Introuvable;
import fr.article51.demarches.plateforme.PlateformeException.JetonRefuse;
import fr.article51.demarches.plateforme.PlateformeException.LectureSeule;
import fr.article51.demarches.plateforme.PlateformeException.RequeteIncomprise;
import fr.article51.demarches.plateforme.PlateformeException.TropDAppels;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an answer that is not the one hoped for means. */
final class Echecs {
  private static final Set<String> JETON = Set.of("unauthorized", "deprecated_token");
  private static final Set<String> PANNE = Set.of("timeout", "internal_server_error");
  private static final String ABSENT = "not_found";

  /** The code of the platform, never a sentence of it: it ends up in logs. */
  private static final Pattern CODE = Pattern.compile("\\w{1,60}");

  /**
   * The exact words of the platform are not published. Both the token and the fact that it only
   * reads must be named: any other message stays a refusal, in its own words.
   */
  private static final Pattern LECTURE_SEULE =
      Pattern.compile(
          "(?=.*\\b(?:jeton|token)\\b).*(?:lecture seule|(?:seulement|uniquement) en lecture"
              + "|en lecture (?:seulement|uniquement)|read[- ]?only)",
          Pattern.DOTALL);

  private static final Duration ATTENTE = Duration.ofMinutes(1);
  private static final Duration ATTENTE_LA_PLUS_LONGUE = Duration.ofHours(1);

  private Echecs() {}

  /** For a status other than 200. */
  static PlateformeException statut(int statut, HttpHeaders entetes, Instant maintenant) {
    return switch (statut) {
      case 400 -> new RequeteIncomprise("HTTP 400");
      case 401, 403 -> new JetonRefuse(String.valueOf(statut));
      case 429 -> new TropDAppels(reprise(entetes, maintenant));
      default -> new Indisponible("HTTP " + statut, null);
    };
  }

  /** A minute when the platform does not say, or says a time that is past; an hour at most. */
  private static Instant reprise(HttpHeaders entetes, Instant maintenant) {
    Instant auPlus = maintenant.plus(ATTENTE_LA_PLUS_LONGUE);
    Optional<Instant> dite =
        entetes
            .firstValue("RateLimit-Reset")
            .filter(texte -> texte.matches("\\d{1,11}"))
            .map(texte -> Instant.ofEpochSecond(Long.parseLong(texte)))
            .filter(instant -> instant.isAfter(maintenant));
    return dite.map(instant -> instant.isAfter(auPlus) ? auPlus : instant)
        .orElse(maintenant.plus(ATTENTE));
  }

  /** For root errors: any of them is fatal, whatever else came with it. */
  static @Nullable PlateformeException racine(JsonNode reponse) {
    List<String> codes = Noeuds.listeOuVide(reponse, "errors", Echecs::code);
    if (codes.isEmpty()) {
      return null;
    }
    for (String code : codes) {
      if (JETON.contains(code)) {
        return new JetonRefuse(code);
      }
    }
    for (String code : codes) {
      if (PANNE.contains(code)) {
        return new Indisponible(code, null);
      }
    }
    for (String code : codes) {
      if (!ABSENT.equals(code)) {
        return new RequeteIncomprise(code);
      }
    }
    return new Introuvable();
  }

  private static String code(JsonNode erreur) {
    String code = Noeuds.texteOuVide(erreur.path("extensions"), "code");
    if (!code.isEmpty()) {
      return CODE.matcher(code).matches() ? code : "unreadable code";
    }
    String message = Noeuds.texteOuVide(erreur, "message").toLowerCase(Locale.ROOT);
    return message.endsWith("not found") ? ABSENT : "no code";
  }

  /** Whether a mutation was refused because the token may only read. */
  static boolean lectureSeule(List<String> messages) {
    return messages.stream()
        .anyMatch(message -> LECTURE_SEULE.matcher(message.toLowerCase(Locale.ROOT)).find());
  }

  /**
   * What a mutation refused.
   *
   * @throws LectureSeule when it is because of the token
   */
  static List<String> refus(JsonNode mutation) {
    List<String> messages =
        Noeuds.listeOuVide(mutation, "errors", erreur -> Noeuds.texteOuVide(erreur, "message"));
    if (lectureSeule(messages)) {
      throw new LectureSeule();
    }
    return messages;
  }
}
