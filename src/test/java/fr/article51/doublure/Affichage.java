package fr.article51.doublure;

import fr.article51.doublure.Valeurs.Lieu;
import fr.article51.doublure.Valeurs.Siret;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the platform shows things: for people, except times. */
final class Affichage {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final DateTimeFormatter JOUR =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy HH'h'mm", Locale.FRANCE);
  private static final DateTimeFormatter AVIS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xx");

  private Affichage() {}

  /** Whole seconds, in Paris: less than what the platform compares. */
  static @Nullable String instant(@Nullable Instant instant) {
    return instant == null
        ? null
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            instant.truncatedTo(ChronoUnit.SECONDS).atZone(PARIS));
  }

  /** As the old hooks say it. */
  static String avis(Instant instant) {
    return AVIS.format(instant.atZone(PARIS));
  }

  static LocalDate jour(Instant instant) {
    return instant.atZone(PARIS).toLocalDate();
  }

  static String valeur(Genre genre, @Nullable Object valeur) {
    if (valeur == null) {
      return genre == Genre.CASE_A_COCHER ? "false" : "";
    }
    if (valeur instanceof LocalDate jour) {
      return JOUR.format(jour);
    }
    if (valeur instanceof Instant instant) {
      return MOMENT.format(instant.atZone(PARIS));
    }
    if (valeur instanceof Lieu lieu) {
      return lieu.code() + " - " + lieu.nom();
    }
    if (valeur instanceof Siret siret) {
      return siret.numero();
    }
    if (valeur instanceof List<?> liste) {
      return genre == Genre.REPETITION
          ? ""
          : liste.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
    return valeur.toString();
  }
}
