package fr.article51.demarches.correspondance;

import fr.article51.projet.DateAdmise.Controle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Days of instants, in Paris: the platform, its users and the law are there. */
final class Jours {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Instant DEBUT = Controle.PREMIERE.atStartOfDay(PARIS).toInstant();
  private static final Instant FIN = Controle.DERNIERE.plusDays(1).atStartOfDay(PARIS).toInstant();

  private Jours() {}

  /** The day; null when no request takes it. */
  static @Nullable LocalDate aParis(Instant instant) {
    return instant.isBefore(DEBUT) || !instant.isBefore(FIN)
        ? null
        : LocalDate.ofInstant(instant, PARIS);
  }

  /** The nearest day that a request takes. */
  static LocalDate lePlusProche(Instant instant) {
    LocalDate jour = aParis(instant);
    if (jour != null) {
      return jour;
    }
    return instant.isBefore(DEBUT) ? Controle.PREMIERE : Controle.DERNIERE;
  }
}
