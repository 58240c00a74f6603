package fr.article51.commande;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.instruction.Base;
import fr.article51.instruction.BaseDeTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The database from a terminal. */
class BaseCommandeTest {
  private static final Clock HORLOGE =
      Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path dossier;

  private final StringWriter sortie = new StringWriter();
  private final StringWriter erreurs = new StringWriter();

  @Test
  void une_base_neuve_est_intacte_et_rien_n_y_est_a_alleger() {
    Base.Acces acces = BaseDeTest.POSTGRESQL.nouvelle();
    assertEquals(BaseCommande.FAIT, executer(acces, "verifier"));
    assertTrue(sortie.toString().contains("Chaînes intactes."), sortie.toString());
    assertEquals(
        BaseCommande.FAIT, executer(acces, "alleger", "--mois", "60", "--mode", "effacer"));
    assertTrue(sortie.toString().contains("0 instructions seraient concernées"));
    assertTrue(sortie.toString().contains("2021-11-27T12:00:00Z"), sortie.toString());
  }

  @Test
  void une_chaine_rompue_est_dite_et_fait_sortir_avec_1() throws SQLException {
    Base.Acces acces = BaseDeTest.POSTGRESQL.nouvelle();
    executer(acces, "verifier");
    try (Connection connexion =
            DriverManager.getConnection(acces.url(), acces.utilisateur(), acces.motDePasse());
        Statement requete = connexion.createStatement()) {
      requete.execute("update chaine set rang = 3");
    }
    assertEquals(BaseCommande.ROMPUE, executer(acces, "verifier"));
    assertTrue(sortie.toString().contains("rang 3 : la fin de la chaîne manque"));
  }

  @Test
  void la_chaine_des_courriers_rompue_est_dite_a_part() throws SQLException {
    Base.Acces acces = BaseDeTest.POSTGRESQL.nouvelle();
    executer(acces, "verifier");
    assertTrue(sortie.toString().contains("0 courriers validés"), sortie.toString());
    try (Connection connexion =
            DriverManager.getConnection(acces.url(), acces.utilisateur(), acces.motDePasse());
        Statement requete = connexion.createStatement()) {
      requete.execute("update chaine_courrier set rang = 3, sans_maillon = 2");
    }
    assertEquals(BaseCommande.ROMPUE, executer(acces, "verifier"));
    assertTrue(
        sortie
            .toString()
            .replace("\r", "")
            .endsWith("Chaîne des courriers rompue :\n  rang 3 : la fin de la chaîne manque\n"),
        sortie.toString());
  }

  @Test
  void une_sauvegarde_se_restaure_ailleurs() throws IOException {
    Path fichier = dossier.resolve("sauvegarde.ndjson");
    assertEquals(
        BaseCommande.FAIT,
        executer(BaseDeTest.POSTGRESQL.nouvelle(), "sauvegarder", fichier.toString()));
    assertTrue(Files.size(fichier) > 0);
    assertEquals(
        BaseCommande.FAIT,
        executer(BaseDeTest.POSTGRESQL.nouvelle(), "restaurer", fichier.toString()));
    assertTrue(sortie.toString().contains("Chaînes intactes."));
  }

  @Test
  void ce_qui_n_est_pas_une_sauvegarde_est_refuse() throws IOException {
    Path fichier = Files.writeString(dossier.resolve("autre"), "bonjour\n");
    assertEquals(
        BaseCommande.IMPOSSIBLE,
        executer(BaseDeTest.POSTGRESQL.nouvelle(), "restaurer", fichier.toString()));
    assertTrue(erreurs.toString().contains("Sauvegarde refusée"), erreurs.toString());
  }

  @Test
  void un_dossier_absent_ou_une_base_muette_sont_dits() {
    assertEquals(
        BaseCommande.IMPOSSIBLE,
        executer(
            BaseDeTest.POSTGRESQL.nouvelle(),
            "sauvegarder",
            dossier.resolve("absent/fichier").toString()));
    assertTrue(erreurs.toString().contains("Fichier inaccessible"));
    assertEquals(
        BaseCommande.IMPOSSIBLE,
        executer(new Base.Acces("jdbc:postgresql://127.0.0.1:1/rien", "x", "", 2), "verifier"));
    assertTrue(erreurs.toString().contains("La base ne répond pas"));
    assertFalse(sortie.toString().contains("intacte"));
  }

  private int executer(Base.Acces acces, String... args) {
    return Commandes.preparer(new CommandLine(new BaseCommande(() -> acces, HORLOGE)))
        .setOut(new PrintWriter(sortie))
        .setErr(new PrintWriter(erreurs))
        .execute(args);
  }
}
