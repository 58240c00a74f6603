package fr.article51.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.reference.Production;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that goes away and comes back. */
class BaseQuiPartTest {
  @TempDir Path donnees;

  @Test
  void on_attend_qu_elle_revienne_et_rien_n_est_perdu() throws IOException {
    EmbeddedPostgres serveur = demarrer(0);
    int port = serveur.getPort();
    Base.Acces acces =
        new Base.Acces(serveur.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", 4);
    try (Greffe greffe = new Greffe(acces, Production.evaluateur())) {
      UUID id = greffe.creer(Greffe.CLAIRE, Greffe.projet("Avant")).instruction().id();
      serveur.close();
      assertFalse(greffe.base.repond());
      assertThrows(
          BaseIndisponible.class, () -> greffe.creer(Greffe.CLAIRE, Greffe.projet("Pendant")));
      assertThrows(BaseIndisponible.class, () -> greffe.instructions.lire(Greffe.CLAIRE, id));
      serveur = demarrer(port);
      assertTrue(greffe.base.repond());
      assertEquals("Avant", greffe.instructions.lire(Greffe.CLAIRE, id).instruction().titre());
      greffe.creer(Greffe.CLAIRE, Greffe.projet("Après"));
      assertEquals(2, new Chaine(greffe.transactions).verifier().maillons());
    } finally {
      serveur.close();
    }
  }

  @Test
  void une_base_qui_n_est_pas_la_est_dite_indisponible() {
    assertThrows(
        BaseIndisponible.class,
        () -> Base.ouvrir(new Base.Acces("jdbc:postgresql://127.0.0.1:1/rien", "x", "y", 1)));
  }

  private EmbeddedPostgres demarrer(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(donnees)
        .setCleanDataDirectory(false)
        .setPort(port)
        .start();
  }
}
