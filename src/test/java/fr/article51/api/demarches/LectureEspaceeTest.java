package fr.article51.api.demarches;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LectureEspaceeTest {
  private static final Duration FRAICHEUR = Duration.ofSeconds(5);

  private final AtomicReference<Instant> horloge =
      new AtomicReference<>(Instant.parse("2026-11-28T10:00:00Z"));
  private final AtomicInteger lectures = new AtomicInteger();

  private void passer(Duration duree) {
    horloge.updateAndGet(instant -> instant.plus(duree));
  }

  @Test
  void ce_qui_est_lu_sert_jusqu_a_ce_qu_il_ne_soit_plus_frais() {
    LectureEspacee<Integer> lecture =
        new LectureEspacee<>(lectures::incrementAndGet, FRAICHEUR, horloge::get);
    assertEquals(Optional.of(1), lecture.lire());
    passer(FRAICHEUR.minusNanos(1));
    assertEquals(Optional.of(1), lecture.lire());
    passer(Duration.ofNanos(1));
    assertEquals(Optional.of(2), lecture.lire());
    passer(Duration.ofHours(-1));
    assertEquals(Optional.of(3), lecture.lire(), "the clock was put back");
  }

  @Test
  void un_echec_ne_se_repete_pas_aussitot_et_ne_dure_pas() {
    LectureEspacee<Integer> lecture =
        new LectureEspacee<>(
            () -> {
              if (lectures.incrementAndGet() == 1) {
                throw new IllegalStateException();
              }
              return lectures.get();
            },
            FRAICHEUR,
            horloge::get);
    assertEquals(Optional.empty(), lecture.lire());
    assertEquals(Optional.empty(), lecture.lire());
    assertEquals(1, lectures.get());
    passer(FRAICHEUR);
    assertEquals(Optional.of(2), lecture.lire());
  }
}
