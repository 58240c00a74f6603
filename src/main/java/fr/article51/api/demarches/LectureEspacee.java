package fr.article51.api.demarches;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something read now and then, however often it is asked for; a failure counts as a reading. */
final class LectureEspacee<T> {
  private final Supplier<T> lecture;
  private final Duration fraicheur;
  private final Supplier<Instant> horloge;
  private @Nullable T valeur;
  private @Nullable Instant lueLe;

  /**
   * @param lecture may throw
   * @param fraicheur how long what was read is good
   * @param horloge gives the instant
   */
  LectureEspacee(Supplier<T> lecture, Duration fraicheur, Supplier<Instant> horloge) {
    this.lecture = lecture;
    this.fraicheur = fraicheur;
    this.horloge = horloge;
  }

  /** Empty when it could not be read. */
  synchronized Optional<T> lire() {
    if (!fraiche(horloge.get())) {
      try {
        valeur = lecture.get();
      } catch (RuntimeException e) {
        valeur = null;
      }
      lueLe = horloge.get(); // a database that does not answer takes its time
    }
    return Optional.ofNullable(valeur);
  }

  private boolean fraiche(Instant maintenant) {
    // A clock that was put back does not keep an old value for ever.
    return lueLe != null
        && !maintenant.isBefore(lueLe)
        && maintenant.isBefore(lueLe.plus(fraicheur));
  }
}
