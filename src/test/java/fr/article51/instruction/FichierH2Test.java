package fr.article51.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.reference.Production;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FichierH2Test {
  private static final int OUVERTES = 60;

  @TempDir Path dossier;

  @Test
  void ce_qui_est_ecrit_n_est_jamais_ecrase() throws IOException {
    try (Greffe greffe = new Greffe(acces(), Production.evaluateur())) {
      greffe.executer("set retention_time 0");
      // Each one makes what the one before wrote useless.
      remanier(greffe);
      byte[] avant = contenu();
      remanier(greffe);
      byte[] apres = contenu();
      // The first two blocks of 4 KiB tell where the last piece is.
      assertEquals(
          -1,
          Arrays.mismatch(sansTete(avant), Arrays.copyOf(sansTete(apres), avant.length - 8192)));
      assertTrue(apres.length > avant.length);
    }
  }

  @Test
  void ce_qui_est_accuse_est_ecrit_meme_apres_que_le_fichier_fut_ferme() throws SQLException {
    try (Greffe greffe = new Greffe(acces(), Production.evaluateur())) {
      greffe.creer(Greffe.CLAIRE, Greffe.projet("Avant"));
      // As a write that fails does: the file is closed, and opened again by the next connection.
      assertThrows(JdbiException.class, () -> greffe.executer("shutdown immediately"));
      greffe.creer(Greffe.CLAIRE, Greffe.projet("Après"));
      assertThrows(JdbiException.class, () -> greffe.executer("shutdown immediately"));
      assertEquals(2, new Chaine(greffe.transactions).verifier().maillons());
    }
  }

  @Test
  void un_fichier_qui_ne_sert_plus_guere_est_reecrit_entier() throws IOException, SQLException {
    try (Greffe greffe = new Greffe(acces(), Production.evaluateur())) {
      for (int i = 0; i < OUVERTES; i++) {
        greffe.creer(Greffe.CLAIRE, Greffe.projet("Projet " + i));
      }
    }
    long avant = Files.size(fichier());
    assertFalse(FichierH2.reecrire(acces(), avant), "small files are left as they are");
    assertTrue(FichierH2.reecrire(acces(), 0));
    assertTrue(Files.size(fichier()) < avant / 2, avant + " → " + Files.size(fichier()));
    assertFalse(FichierH2.reecrire(acces(), 0), "nothing left to gain");
    try (Greffe greffe = new Greffe(acces(), Production.evaluateur())) {
      Chaine.Rapport chaine = new Chaine(greffe.transactions).verifier();
      assertEquals(OUVERTES, chaine.maillons());
      assertEquals(List.of(), chaine.ruptures());
    }
  }

  private static void remanier(Greffe greffe) {
    for (int i = 0; i < 100; i++) {
      greffe.executer("update chaine set rang = rang + 1");
    }
  }

  private byte[] contenu() throws IOException {
    return Files.readAllBytes(fichier());
  }

  private static byte[] sansTete(byte[] contenu) {
    return Arrays.copyOfRange(contenu, 8192, contenu.length);
  }

  private Path fichier() {
    return dossier.resolve("base.mv.db");
  }

  private Base.Acces acces() {
    return new Base.Acces(
        "jdbc:h2:file:" + dossier.resolve("base") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
        "sa",
        "",
        4);
  }
}
