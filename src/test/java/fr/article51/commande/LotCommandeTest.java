package fr.article51.commande;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.reference.Production;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class LotCommandeTest {
  private static final LocalDate JOUR = LocalDate.of(2025, 6, 2);

  @TempDir private Path dossier;
  private final StringWriter sortie = new StringWriter();
  private final StringWriter erreurs = new StringWriter();

  @Test
  void tout_repondu_vaut_zero_et_le_bilan_compte_par_conclusion() throws IOException {
    assertEquals(0, executer("examples/lot.csv", fichier("s.ndjson")));
    assertEquals(7, Files.readAllLines(dossier.resolve("s.ndjson")).size());
    String bilan = sortie.toString();
    assertTrue(bilan.startsWith("7 lignes en "), bilan);
    assertTrue(bilan.contains("RECEVABLE                 3"), bilan);
    assertTrue(bilan.contains("NON_RECEVABLE             2"), bilan);
    assertEquals("", erreurs.toString());
  }

  @Test
  void des_lignes_refusees_valent_un_et_leurs_numeros_sont_dits() throws IOException {
    Path entree = Files.writeString(dossier.resolve("e.jsonl"), "{}\n{\n" + "{\n".repeat(8));
    assertEquals(1, executer(entree.toString(), fichier("s.csv")));
    assertTrue(
        sortie.toString().contains("refusées                  9 : lignes 2, 3, 4, 5, 6…"),
        sortie.toString());
  }

  @Test
  void la_date_est_celle_du_jour_ou_celle_demandee() throws IOException {
    Path entree = Files.writeString(dossier.resolve("e.ndjson"), "{}\n");
    assertEquals(0, executer(entree.toString(), fichier("s.csv")));
    assertTrue(Files.readString(dossier.resolve("s.csv")).contains(";2025-06-02;"));
    assertEquals(0, executer("--date=2019-07-01", entree.toString(), fichier("s.csv")));
    assertTrue(Files.readString(dossier.resolve("s.csv")).contains(";2019-07-01;"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "absent.ndjson|s.ndjson|ce n'est pas un fichier lisible",
        "e.ndjson|absent/s.ndjson|son dossier n'existe pas",
        "e.ndjson|e.ndjson|le même fichier",
        "e.ndjson|dossier.csv|c'est un dossier",
        "e.ndjson|s.txt|attendu : un nom en .ndjson, .jsonl ou .csv",
        "e.ods|s.csv|attendu : un nom en .ndjson, .jsonl ou .csv",
        "inconnue.csv|s.csv|colonne inconnue : « titres »",
        "ouvert.csv|s.csv|Ligne 2 : guillemets",
        "latin.csv|s.csv|Ligne 2 : ce n'est pas de l'UTF-8",
      })
  void ce_qui_ne_peut_se_faire_vaut_deux_et_ne_laisse_rien(
      String entree, String nom, String reproche) throws IOException {
    Files.writeString(dossier.resolve("e.ndjson"), "{}\n");
    Files.writeString(dossier.resolve("inconnue.csv"), "titres;reference\nx;y\n");
    Files.writeString(dossier.resolve("ouvert.csv"), "titre\n\"x\n");
    Files.write(
        dossier.resolve("latin.csv"), new byte[] {'t', 'i', 't', 'r', 'e', '\n', (byte) 0xe9});
    Files.createDirectory(dossier.resolve("dossier.csv"));
    List<Path> avant = liste();
    assertEquals(2, executer(fichier(entree), fichier(nom)));
    assertEquals("", sortie.toString());
    assertTrue(erreurs.toString().contains(reproche), erreurs.toString());
    assertEquals(avant, liste());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x.csv|Il manque : SORTIE.",
        "--date=demain x.csv y.csv|Valeur refusée : « demain » ; attendu : AAAA-MM-JJ.",
        "--date=2025-02-30 x.csv y.csv|Valeur refusée : « 2025-02-30 » ; attendu : AAAA-MM-JJ.",
        "--date=1899-12-31 x.csv y.csv|Valeur refusée : « 1899-12-31 » ; attendu : AAAA-MM-JJ.",
        "x.csv y.csv z|Inconnu, ou en trop : z.",
      })
  void une_commande_mal_ecrite_vaut_deux(String args, String reproche) {
    assertEquals(2, executer(args.split(" ")));
    assertTrue(erreurs.toString().startsWith(reproche), erreurs.toString());
  }

  @Test
  void une_interruption_se_reprend_et_le_bilan_le_dit() throws IOException {
    Path entree = Files.writeString(dossier.resolve("e.ndjson"), "{}\n".repeat(5));
    assertEquals(0, executer(entree.toString(), fichier("s.ndjson")));
    String entiere = Files.readString(dossier.resolve("s.ndjson"));
    String regles = Production.evaluateur().versionDesRegles();
    Files.writeString(
        dossier.resolve("s.ndjson.reprise"),
        "{\"format\":\"NDJSON\",\"taille\":15,\"modifie\":\"%s\",\"date\":null,\"jour\":\"2025-06-02\",\"regles\":\"%s\",\"droit\":\"%s\"}"
            .formatted(
                Files.getLastModifiedTime(entree).toInstant(),
                regles,
                Production.evaluateur().droit().empreinte()));
    Files.writeString(
        dossier.resolve("s.ndjson.partiel"), entiere.substring(0, entiere.length() / 2));
    Files.delete(dossier.resolve("s.ndjson"));
    assertEquals(0, executer(entree.toString(), fichier("s.ndjson")));
    assertTrue(
        sortie.toString().contains("Dont 2 faites avant l'interruption."), sortie.toString());
    assertEquals(entiere, Files.readString(dossier.resolve("s.ndjson")));
  }

  @Test
  void sur_un_terminal_une_barre_avance_puis_s_efface() throws IOException {
    Path entree = Files.writeString(dossier.resolve("e.ndjson"), "{}\n");
    assertEquals(0, executer(true, entree.toString(), fichier("s.ndjson")));
    assertTrue(erreurs.toString().startsWith("\r["), erreurs.toString());
    assertTrue(erreurs.toString().endsWith(" \r"), erreurs.toString());
  }

  @Test
  void la_commande_est_parmi_celles_du_programme() {
    assertTrue(new CommandLine(new Commandes()).getSubcommands().containsKey("lot"));
  }

  private String fichier(String nom) {
    return dossier.resolve(nom).toString();
  }

  private List<Path> liste() throws IOException {
    try (var fichiers = Files.list(dossier)) {
      return fichiers.sorted().toList();
    }
  }

  private int executer(String... args) {
    return executer(false, args);
  }

  private int executer(boolean terminal, String... args) {
    return Commandes.preparer(
            new CommandLine(new LotCommande(Production::evaluateur, () -> JOUR, terminal)))
        .setOut(new PrintWriter(sortie))
        .setErr(new PrintWriter(erreurs))
        .execute(args);
  }
}
