package fr.article51.commande;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.article51.reforme.Reforme;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class SimulerCommandeTest {
  private static final Clock HORLOGE =
      Clock.fixed(Instant.parse("2027-05-31T23:00:00Z"), ZoneId.of("Europe/Paris"));
  private static final String CANDIDAT = Reforme.EXEMPLE.resolve("candidat").toString();
  private static final String PORTEFEUILLE =
      Reforme.EXEMPLE.resolve("portefeuille.ndjson").toString();

  @TempDir private Path dossier;
  private final StringWriter sortie = new StringWriter();
  private final StringWriter erreurs = new StringWriter();

  /** The expected result follows the base: when it changes, this says what the example becomes. */
  @Test
  void l_exemple_donne_le_resultat_annonce() throws IOException {
    assertEquals(1, executer(CANDIDAT, PORTEFEUILLE, resultat()), erreurs::toString);
    assertEquals(
        Files.readString(Reforme.EXEMPLE.resolve("attendu.ndjson")),
        Files.readString(Path.of(resultat())));
    assertTrue(sortie.toString().startsWith("Projets lus : 12 ; lignes refusées : 1.\n"));
    assertTrue(sortie.toString().contains("3  NON_RECEVABLE → RECEVABLE"), sortie::toString);
    assertTrue(
        sortie
            .toString()
            .contains(
                "pharmacie d'un établissement pour des patients à domicile (règle nouvelle)"));
  }

  @Test
  void la_table_de_l_exemple_dit_le_meme_resultat() throws IOException {
    String readme = Files.readString(Reforme.EXEMPLE.resolve("README.md"));
    ObjectMapper json = new ObjectMapper();
    Set<Long> dites = new HashSet<>();
    for (String ligne : Files.readAllLines(Reforme.EXEMPLE.resolve("attendu.ndjson"))) {
      JsonNode resultat = json.readTree(ligne);
      dites.add(resultat.path("ligne").asLong());
      String attendu =
          resultat.path("etat").asText().equals("REFUSE")
              ? "refusée"
              : "`%s` | `%s`"
                  .formatted(
                      resultat.at("/conclusion/avant").asText(),
                      resultat.at("/conclusion/apres").asText());
      assertTrue(
          readme
              .lines()
              .anyMatch(
                  l ->
                      l.startsWith("| " + resultat.path("ligne").asLong() + " |")
                          && l.contains(attendu)),
          () -> "ligne " + resultat.path("ligne") + " : " + attendu);
    }
    assertEquals(
        Files.readAllLines(Path.of(PORTEFEUILLE)).size() - dites.size(),
        (int) readme.lines().filter(ligne -> ligne.endsWith("| inchangé |")).count());
  }

  @Test
  void la_page_est_bien_formee_complete_et_toujours_la_meme() throws IOException {
    Path page = dossier.resolve("page.html");
    assertEquals(1, executer(CANDIDAT, PORTEFEUILLE, resultat(), "--page=" + page));
    byte[] premiere = Files.readAllBytes(page);
    Document document = Jsoup.parse(Files.readString(page));
    assertEquals("fr", document.selectFirst("html").attr("lang"));
    assertEquals("Simulation d’une réforme — Article 51", document.title());
    assertEquals(1, document.select("h1").size());
    assertTrue(document.select("script, link, img, [style]").isEmpty());
    for (Element table : document.select("table")) {
      assertFalse(table.select("caption").text().isBlank());
      assertFalse(table.select("thead th[scope=col]").isEmpty());
    }
    Set<String> ancres = new HashSet<>();
    document.select("[id]").forEach(element -> assertTrue(ancres.add(element.id())));
    document
        .select("a[href^=#]")
        .forEach(lien -> assertTrue(ancres.contains(lien.attr("href").substring(1))));
    assertEquals(10, document.select("article.projet").size());
    for (Element projet : document.select("article.projet")) {
      assertFalse(projet.select("li strong").isEmpty());
    }
    assertEquals(3, document.select("#reforme ~ h4").size());
    String texte = document.text();
    for (String attendu :
        List.of(
            "rules/L162-31-1/lettre-p.drl",
            "dureeMaximaleMois 2027-01-01",
            "FICTIF : ajoute la lettre p du II 2°",
            "Ligne 12",
            "suit de : L162-31-1 II 2° p : pharmacie")) {
      assertTrue(texte.contains(attendu), attendu);
    }
    assertEquals(1, executer(CANDIDAT, PORTEFEUILLE, resultat(), "--page=" + page));
    assertArrayEquals(premiere, Files.readAllBytes(page));
  }

  @Test
  void un_candidat_qui_ne_change_rien_vaut_zero() throws IOException {
    Path candidat =
        Reforme.ecrire(
            dossier.resolve("candidat"),
            Map.of(
                "rules/L162-31-1/duree.drl",
                Reforme.fichier("src/main/resources/rules/L162-31-1/duree.drl")));
    Path projets = Files.writeString(dossier.resolve("projets.ndjson"), "{}\n");
    Path page = dossier.resolve("page.html");
    assertEquals(
        0, executer(candidat.toString(), projets.toString(), resultat(), "--page=" + page));
    assertEquals("", Files.readString(Path.of(resultat())));
    assertTrue(Files.readString(page).contains("Aucun verdict ne change."));
  }

  @Test
  void une_regle_qui_ne_compile_pas_vaut_deux_avec_le_fichier_et_la_ligne() {
    Path candidat =
        Reforme.ecrire(
            dossier.resolve("candidat"),
            Map.of(
                "rules/L162-31-1/duree.drl",
                Reforme.fichier("src/main/resources/rules/L162-31-1/duree.drl")
                    .replace("new Obstacle(", "new Obstacl(")));
    refuser(
        "rules/L162-31-1/duree.drl, ligne 14 : ", candidat.toString(), PORTEFEUILLE, resultat());
  }

  @Test
  void du_yaml_mal_forme_vaut_deux_avec_le_fichier_et_la_ligne() {
    Path candidat =
        Reforme.ecrire(
            dossier.resolve("candidat"),
            Map.of("legal-refs/L162-31-1.complement.yaml", "titre: a\nversions: ]\n"));
    refuser(
        "legal-refs/L162-31-1.complement.yaml, ligne 2, colonne ",
        candidat.toString(),
        PORTEFEUILLE,
        resultat());
  }

  @Test
  void des_projets_illisibles_ou_absents_valent_deux() throws IOException {
    Path projets = Files.writeString(dossier.resolve("projets.ndjson"), "\nnon\n");
    refuser(
        "projets.ndjson : aucun projet lisible ; ligne 2 : erreur de syntaxe",
        CANDIDAT,
        projets.toString(),
        resultat());
    refuser(
        "Lecture ou écriture impossible : ",
        CANDIDAT,
        dossier.resolve("absent.ndjson").toString(),
        resultat());
  }

  @Test
  void une_page_qui_ne_peut_etre_ecrite_n_ecrit_pas_le_resultat_non_plus() throws IOException {
    Path page = Files.createDirectories(dossier.resolve("page.html").resolve("pleine")).getParent();
    assertEquals(2, executer(CANDIDAT, PORTEFEUILLE, resultat(), "--page=" + page));
    assertFalse(Files.exists(Path.of(resultat())));
    assertEquals("", sortie.toString());
  }

  @Test
  void ce_qui_est_ecrit_n_est_pas_ce_qui_est_lu() {
    refuser("doivent être des fichiers différents", CANDIDAT, PORTEFEUILLE, PORTEFEUILLE);
    refuser(
        "doivent être des fichiers différents",
        CANDIDAT,
        PORTEFEUILLE,
        resultat(),
        "--page=" + resultat());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--date=2027-13-01 a b c|Valeur refusée : « 2027-13-01 » ; attendu : AAAA-MM-JJ.",
        "--au=demain a b c|Valeur refusée : « demain » ; attendu : AAAA-MM-JJ.",
        "a b|Il manque : SORTIE.",
        "a b c d|Inconnu, ou en trop : d.",
      })
  void une_commande_mal_ecrite_vaut_deux_et_dit_ce_qui_est_attendu(String args, String reproche) {
    assertEquals(2, executer(args.split(" ")));
    assertEquals("", sortie.toString());
    assertTrue(erreurs.toString().startsWith(reproche), erreurs.toString());
    assertTrue(erreurs.toString().contains("Utilisation : simuler"), erreurs.toString());
  }

  @Test
  void la_commande_est_parmi_celles_du_programme() {
    assertTrue(new CommandLine(new Commandes()).getSubcommands().containsKey("simuler"));
  }

  private void refuser(String reproche, String... args) {
    erreurs.getBuffer().setLength(0);
    assertEquals(2, executer(args));
    assertTrue(erreurs.toString().contains(reproche), erreurs.toString());
    assertEquals("", sortie.toString());
    try (Stream<Path> fichiers = Files.list(dossier)) {
      assertTrue(fichiers.noneMatch(f -> f.getFileName().toString().startsWith("resultat")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String resultat() {
    return dossier.resolve("resultat.ndjson").toString();
  }

  private int executer(String... args) {
    return Commandes.preparer(new CommandLine(new SimulerCommande(HORLOGE)))
        .setOut(new PrintWriter(sortie))
        .setErr(new PrintWriter(erreurs))
        .execute(args);
  }
}
