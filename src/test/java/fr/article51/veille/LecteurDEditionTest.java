package fr.article51.veille;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LecteurDEditionTest {
  private static final String PAQUET = "@socialgouv/legi-data";
  private static final LocalDate JOUR = LocalDate.of(2026, 3, 14);

  @TempDir private Path dossier;

  @Test
  void le_fichier_le_dossier_et_l_archive_disent_la_meme_chose() throws Exception {
    EditionEcrite ecrite = EditionEcrite.du(JOUR);
    Edition fichier = lire(ecrite.fichier(dossier));
    Edition archive = lire(ecrite.archive(dossier.resolve("legi-data.tgz"), PAQUET));
    Edition parDossier = lire(ecrite.dossier(dossier.resolve("legi-data"), PAQUET));
    Edition avecPackage = lire(ecrite.dossier(dossier.resolve("x/package"), PAQUET).getParent());
    assertEquals(15, fichier.articles().size());
    assertEquals(fichier.articles(), archive.articles());
    assertEquals(archive, parDossier);
    assertEquals(archive, avecPackage);
    assertEquals("9.1.0", archive.version());
    assertEquals(null, fichier.version());
    assertEquals(JOUR, fichier.date());
  }

  @Test
  void seuls_les_articles_voulus_sont_gardes() throws Exception {
    Edition edition =
        LecteurDEdition.lire(EditionEcrite.du(JOUR).fichier(dossier), "R162-50-8"::equals);
    assertEquals(1, edition.articles().size());
  }

  @Test
  void ce_qui_n_existe_pas_est_dit_avec_ce_qui_est_admis() {
    String refus = refus(dossier.resolve("absent.tgz"));
    assertTrue(refus.contains("absent.tgz n'existe pas."), refus);
    assertTrue(refus.contains("Sont admis : le fichier data/LEGITEXT000006073189.json"), refus);
  }

  @Test
  void un_dossier_sans_le_code_est_refuse() {
    String refus = refus(dossier);
    assertTrue(refus.contains("n'a pas package.json et data/LEGITEXT000006073189.json"), refus);
  }

  @Test
  void un_autre_paquet_est_refuse() throws IOException {
    EditionEcrite ecrite = EditionEcrite.du(JOUR);
    String archive = refus(ecrite.archive(dossier.resolve("autre.tgz"), "@socialgouv/kali-data"));
    String parDossier = refus(ecrite.dossier(dossier.resolve("autre"), "@socialgouv/kali-data"));
    assertTrue(archive.contains("paquet « @socialgouv/kali-data »"), archive);
    assertTrue(parDossier.contains("paquet « @socialgouv/kali-data »"), parDossier);
  }

  @Test
  void un_autre_code_est_refuse() throws IOException {
    String refus = refus(EditionEcrite.du(JOUR).code("LEGITEXT000006072665").fichier(dossier));
    assertTrue(refus.contains("ce n'est pas le code de la sécurité sociale"), refus);
  }

  @Test
  void une_archive_coupee_est_refusee() throws IOException {
    Path archive = EditionEcrite.du(JOUR).archive(dossier.resolve("entiere.tgz"), PAQUET);
    byte[] octets = Files.readAllBytes(archive);
    Path coupee = dossier.resolve("coupee.tgz");
    for (int longueur : new int[] {0, 5, octets.length / 2, octets.length - 2000}) {
      Files.write(coupee, Arrays.copyOf(octets, longueur));
      assertTrue(refus(coupee).contains("coupee.tgz"), () -> "coupée à " + longueur);
    }
  }

  @Test
  void un_fichier_coupe_est_refuse() throws IOException {
    Path fichier = EditionEcrite.du(JOUR).fichier(dossier);
    byte[] octets = Files.readAllBytes(fichier);
    for (int longueur : new int[] {0, 1, 80, octets.length / 2, octets.length - 1}) {
      Files.write(fichier, Arrays.copyOf(octets, longueur));
      assertTrue(refus(fichier).contains("LEGITEXT000006073189.json"), () -> "coupé à " + longueur);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|ce n'est pas le code de la sécurité sociale",
        "{}|ce n'est pas le code de la sécurité sociale",
        "bonjour|ce n'est pas un fichier JSON de code lisible",
        "{\"data\": {\"id\": \"LEGITEXT000006073189\"}}|ne dit pas sa date",
        "{\"data\": {\"id\": \"LEGITEXT000006073189\", \"dateDebutVersion\": \"hier\"}}|JSON de code lisible",
        "{\"data\": {\"id\": \"LEGITEXT000006073189\", \"dateDebutVersion\": {}}}|date attendue",
        "{\"children\": [1]}|forme inattendue",
        "{\"children\": [{\"data\": {\"num\": \"R162-50-8\", \"id\": \"x\", \"dateDebut\": 0}}]}|sans texte",
        "{\"children\": [{\"data\": {\"num\": \"R162-50-8\", \"texte\": \"x\"}}]}|sans id",
      })
  void une_forme_inattendue_est_refusee(String json, String reproche) throws IOException {
    Path fichier = dossier.resolve("code.json");
    Files.write(fichier, json.getBytes(StandardCharsets.UTF_8));
    String refus = refus(fichier);
    assertTrue(refus.contains("code.json") && refus.contains(reproche), refus);
  }

  private static Edition lire(Path chemin) throws EditionIllisibleException {
    return LecteurDEdition.lire(
        chemin, num -> num.equals("L162-31-1") || num.startsWith("R162-50-"));
  }

  private static String refus(Path chemin) {
    return String.valueOf(
        assertThrows(EditionIllisibleException.class, () -> lire(chemin)).getMessage());
  }
}
