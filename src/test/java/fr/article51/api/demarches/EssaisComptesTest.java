package fr.article51.api.demarches;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.boite.Travail;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EssaisComptesTest {
  private static final Instant T = Instant.parse("2026-11-28T10:00:00Z");
  private static final CleDeDossier SEPT = new CleDeDossier(51, 7);

  /** Gives back what it is asked about. */
  private static final class Echo implements Travail {
    final List<String> appels = new ArrayList<>();
    Optional<Instant> suite = Optional.of(T);

    @Override
    public void dossier(CleDeDossier cle) {
      appels.add("dossier " + cle);
    }

    @Override
    public Optional<Instant> echec(CleDeDossier cle, Throwable cause) {
      appels.add("echec " + cle);
      return suite;
    }

    @Override
    public Instant releve(long demarche) {
      appels.add("releve " + demarche);
      return T;
    }

    @Override
    public Optional<Instant> releveComplet(long demarche) {
      appels.add("complet " + demarche);
      return suite;
    }
  }

  @Test
  void seuls_les_echecs_qui_seront_refaits_comptent_et_rien_d_autre_ne_change() {
    SimpleMeterRegistry registre = new SimpleMeterRegistry();
    Echo echo = new Echo();
    EssaisComptes comptes = new EssaisComptes(echo, registre);
    comptes.dossier(SEPT);
    assertEquals(Optional.of(T), comptes.echec(SEPT, new IllegalStateException()));
    assertEquals(T, comptes.releve(51));
    assertEquals(Optional.of(T), comptes.releveComplet(51));
    echo.suite = Optional.empty();
    assertEquals(Optional.empty(), comptes.echec(SEPT, new IllegalStateException()));
    assertEquals(1, registre.get("article51.demarches.reprises").counter().count());
    assertEquals(
        List.of("dossier 51/7", "echec 51/7", "releve 51", "complet 51", "echec 51/7"),
        echo.appels);
  }
}
