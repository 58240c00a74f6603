package fr.article51.commande;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.article51.droit.Droit;
import fr.article51.veille.EditionEcrite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class VeilleCommandeTest {
  private static final Droit LOI = EditionEcrite.loi();

  @TempDir private Path dossier;
  private final StringWriter sortie = new StringWriter();
  private final StringWriter erreurs = new StringWriter();

  @Test
  void rien_de_nouveau_vaut_zero() throws IOException {
    assertEquals(0, executer(edition().toString()));
    assertTrue(sortie.toString().contains("Rien de nouveau jusqu'au 2026-03-14."));
    assertTrue(
        sortie
            .toString()
            .contains("LEGIARTI000054715108, depuis le 2026-08-20 (TEXTE_NON_DETENU)"));
    assertEquals("", erreurs.toString());
  }

  @Test
  void un_changement_vaut_un_et_dit_ce_qu_il_faut_relire() throws IOException {
    // Against the true law, whose texts are not those of the test.
    int code =
        new CommandLine(new VeilleCommande())
            .setOut(new PrintWriter(sortie))
            .execute(edition().toString());
    assertEquals(1, code);
    String texte = sortie.toString();
    assertTrue(texte.contains("Changements : 15"), texte);
    assertTrue(texte.contains("R162-50-10, TEXTE_DIFFERENT"), texte);
    assertTrue(texte.contains("  règles à relire, 1 :\n    r162-50-10-appel-a-projets\n"), texte);
    assertTrue(texte.contains("    R162-50-10/appel-a-projets.yaml (2)\n"), texte);
  }

  @Test
  void en_json_le_releve_se_relit() throws IOException {
    assertEquals(0, executer("--format=json", edition().toString()));
    JsonNode releve = new ObjectMapper().readTree(sortie.toString());
    assertEquals("2026-03-14", releve.path("date").asText());
    assertEquals(15, releve.path("articles").asInt());
    assertEquals(0, releve.path("changements").size());
    assertEquals("TEXTE_NON_DETENU", releve.at("/nonLues/2/verification").asText());
  }

  @Test
  void une_edition_illisible_vaut_deux_et_n_ecrit_rien_sur_la_sortie() throws IOException {
    Path coupee = Files.writeString(dossier.resolve("coupee.json"), "{\"data\": {");
    assertEquals(2, executer(coupee.toString()));
    assertEquals("", sortie.toString());
    assertTrue(erreurs.toString().contains("coupee.json"), erreurs.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format=pdf x|Valeur refusée : « pdf » ; attendu : texte|",
        "--format=texte|Il manque : EDITION.",
        "x y|Inconnu, ou en trop : y.",
        "--forme=json x|Inconnu, ou en trop : --forme=json",
        "--format=json --format=json x|Donné deux fois : --format.",
      })
  void une_commande_mal_ecrite_vaut_deux_et_dit_ce_qui_est_attendu(String args, String reproche) {
    assertEquals(2, executer(args.split(" ")));
    assertEquals("", sortie.toString());
    assertTrue(erreurs.toString().startsWith(reproche), erreurs.toString());
    assertTrue(erreurs.toString().contains("Utilisation : veille"), erreurs.toString());
  }

  @Test
  void la_commande_est_parmi_celles_du_programme() {
    assertTrue(new CommandLine(new Commandes()).getSubcommands().containsKey("veille"));
  }

  private Path edition() throws IOException {
    return EditionEcrite.du(LocalDate.of(2026, 3, 14)).fichier(dossier);
  }

  private int executer(String... args) {
    return Commandes.preparer(new CommandLine(new VeilleCommande(() -> LOI)))
        .setOut(new PrintWriter(sortie))
        .setErr(new PrintWriter(erreurs))
        .execute(args);
  }
}
