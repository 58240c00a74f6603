package fr.article51.commande.demarches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.article51.commande.CommandesDEssai;
import fr.article51.demarches.correspondance.Secrets;
import fr.article51.doublure.Doublure;
import fr.article51.doublure.LettreDIntention;
import fr.article51.reference.Production;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As an administrator would, against the double, over HTTP. */
class DemarcheCommandeTest {
  private static final Instant MIDI = Instant.parse("2026-11-27T12:00:00Z");
  private static final String NUMERO = Long.toString(LettreDIntention.NUMERO);

  @TempDir private Path dossier;
  private final StringWriter sortie = new StringWriter();
  private final StringWriter erreurs = new StringWriter();
  private final Doublure doublure = Doublure.ouvrir(() -> MIDI, LettreDIntention.demarche());
  private final Map<String, String> reglages = new HashMap<>(Map.of("DS_JETON", Doublure.JETON));

  @AfterEach
  void fermer() {
    doublure.close();
  }

  @Test
  void les_champs_sont_listes_en_colonnes_avec_leurs_options_et_ceux_d_une_repetition() {
    assertEquals(0, surLaDoublure("champs", NUMERO));
    String texte = sortie.toString();
    assertTrue(
        texte.startsWith("Démarche 51051 : Innovation en santé : lettre d’intention (essai)\n"),
        texte);
    assertTrue(
        texte.contains("  Q2hhbXAtMTAx    TEXTE           oui     Titre du projet\n"), texte);
    assertTrue(texte.contains("Périmètre\n" + " ".repeat(44) + "- Local\n"), texte);
    assertTrue(texte.contains("    Q2hhbXAtMTQy  TEXTE                     Nom\n"), texte);
    assertTrue(texte.contains("Annotations privées\n"), texte);
    assertTrue(texte.contains("  TGFiZWwtMg==  À compléter\n"), texte);
    assertEquals("", erreurs.toString());
  }

  @Test
  void les_memes_en_json_pour_une_machine() throws IOException {
    assertEquals(0, surLaDoublure("champs", NUMERO, "--json"));
    JsonNode lus = new JsonMapper().readTree(sortie.toString());
    assertEquals(LettreDIntention.NUMERO, lus.path("demarche").longValue());
    assertEquals("Q2hhbXAtMTAx", lus.at("/champs/1/id").textValue());
  }

  @Test
  void un_fichier_propose_est_fini_a_la_main_puis_controle_puis_essaye() throws IOException {
    Path fichier = dossier.resolve("lettre.yaml");
    assertEquals(0, surLaDoublure("proposer", NUMERO, "--agence=ARS-11", "--sortie=" + fichier));
    assertTrue(erreurs.toString().startsWith("Proposés : "), erreurs.toString());
    String propose = Files.readString(fichier);
    assertTrue(propose.contains("plateforme: \"" + doublure.adresse() + "\"\n"), propose);
    assertTrue(propose.contains("jeton: \"DS_JETON\"\n"), propose);
    assertTrue(
        propose.contains(
            "    # options:\n    #   \"Coordination des parcours\": finalite.parcours_coordination"),
        propose);
    assertFalse(propose.contains("(0,00)"), propose);

    assertEquals(3, executer("controler", fichier.toString()));
    assertTrue(erreurs.toString().contains("lettre.yaml, ligne "), erreurs.toString());
    assertEquals("", sortie.toString());

    String fini = propose.replaceAll("aDecider: true.*", "ignore: 'sans objet'");
    // The annotation of a day: it can hold no conclusion.
    Files.writeString(fichier, fini.replaceAll("( conclusion: ).*", "$1Q2hhbXAtOTA2"));
    assertEquals(1, executer("controler", fichier.toString()));
    assertTrue(
        sortie.toString().contains(": erreur, renvoi.annotations.conclusion\n"), sortie.toString());
    assertTrue(
        sortie.toString().contains("Erreurs, qui bloquent : 1. Avertissements : 0.\n"),
        sortie.toString());

    Files.writeString(fichier, fini);
    assertEquals(0, executer("controler", fichier.toString()), sortie::toString);

    long depose = doublure.deposer(LettreDIntention.NUMERO, LettreDIntention.reponses());
    assertEquals(0, executer("essayer", fichier.toString(), Long.toString(depose)));
    String essai = sortie.toString();
    assertTrue(essai.contains("\"titre\" : \"Parcours de l’insuffisance cardiaque\""), essai);
    assertTrue(essai.contains("  A_COMPLETER : Il est trop tôt pour conclure"), essai);
    assertTrue(essai.contains("  - annotation « Dérogations » (Q2hhbXAtOTAy) :\n"), essai);
    assertTrue(essai.contains("  - étiquette « À compléter » (TGFiZWwtMg==) : posée\n"), essai);
    assertEquals(0, doublure.appels("dossierModifierAnnotations"));
    assertEquals(0, doublure.appels("dossierAjouterLabel"));
  }

  @Test
  void un_fichier_qui_existe_n_est_pas_ecrase_et_la_plateforme_n_est_pas_appelee()
      throws IOException {
    Path fichier = Files.writeString(dossier.resolve("lettre.yaml"), "à garder");
    assertEquals(2, surLaDoublure("proposer", NUMERO, "--sortie=" + fichier));
    assertTrue(erreurs.toString().contains("existe déjà : rien n’est écrit."), erreurs.toString());
    assertEquals("à garder", Files.readString(fichier));
    assertEquals(0, doublure.appels("demarche"));
  }

  @Test
  void le_jeton_se_lit_aussi_dans_un_fichier() throws IOException {
    reglages.clear();
    Path secret = Files.writeString(dossier.resolve("jeton"), Doublure.JETON + "\n");
    reglages.put("DS_JETON_FILE", secret.toString());
    assertEquals(0, surLaDoublure("champs", NUMERO));
  }

  @Test
  void le_jeton_donne_a_la_place_de_son_nom_n_est_pas_repete() {
    String jeton = "G5kVwT3yqzXk9aBcDeFgHiJk";
    assertEquals(
        2, executer("champs", NUMERO, "--jeton=" + jeton, "--plateforme=" + doublure.adresse()));
    assertTrue(erreurs.toString().startsWith("Valeur de --jeton refusée"), erreurs.toString());
    assertFalse(erreurs.toString().contains(jeton));
    assertEquals(0, doublure.appels("demarche"));
  }

  @Test
  void un_secret_absent_ou_refuse_et_un_numero_inconnu_sont_dits_en_francais() {
    reglages.put("DS_AUTRE", "jeton-que-personne-n-a-donne");
    assertEquals(2, surLaDoublure("champs", "404"));
    dit("La plateforme ne montre rien sous ce numéro");
    assertEquals(2, avec("DS_AUTRE", "champs", NUMERO));
    dit("La plateforme refuse le jeton");
    assertFalse(erreurs.toString().contains("jeton-que"), erreurs.toString());
    assertEquals(2, avec("DS_ABSENT", "champs", NUMERO));
    dit("Aucun secret sous le nom DS_ABSENT");
    doublure.eteindre();
    assertEquals(2, surLaDoublure("champs", NUMERO));
    dit("La plateforme ne répond pas");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "champs x --jeton=DS_JETON|Valeur refusée : « x » ; attendu : NUMERO.",
        "champs 1234567890 --jeton=DS_JETON|Valeur refusée : « 1234567890 »",
        "champs 7|Il manque : NOM_DU_SECRET.",
        "champs 7 --jeton=DS_JETON --plateforme=http://a:b@ailleurs|Adresse de --plateforme refusée",
        "proposer 7 --jeton=DS_JETON --agence=a/b|Valeur refusée ; --agence",
        "proposer 7 --jeton=DS_JETON --date=demain|Valeur refusée : « demain »",
        "controler absent.yaml|absent.yaml : ce n’est pas un fichier lisible.",
        "essayer x.yaml un|Valeur refusée : « un » ; attendu : DOSSIER.",
        "controler|Il manque : FICHIER.",
      })
  void ce_qui_ne_peut_se_faire_vaut_deux_et_dit_pourquoi(String args, String reproche) {
    assertEquals(2, executer(args.split(" ")));
    assertTrue(erreurs.toString().startsWith(reproche), erreurs.toString());
    assertFalse(erreurs.toString().contains("a:b"), erreurs.toString());
    assertEquals("", sortie.toString());
  }

  @Test
  void le_formulaire_d_un_jour_se_lit_en_page_ou_en_json() throws IOException {
    assertEquals(0, executer("formulaire", "--date=2019-07-01"));
    assertTrue(
        sortie.toString().contains("Questions en vigueur le 1er juillet 2019"), sortie.toString());
    assertEquals(0, executer("formulaire", "--json"));
    assertEquals(
        "2026-11-27", new JsonMapper().readTree(sortie.toString()).path("date").textValue());
  }

  private void dit(String debut) {
    assertTrue(erreurs.toString().startsWith(debut), erreurs.toString());
  }

  private int surLaDoublure(String... args) {
    return avec("DS_JETON", args);
  }

  private int avec(String jeton, String... args) {
    String[] tous = java.util.Arrays.copyOf(args, args.length + 2);
    tous[args.length] = "--jeton=" + jeton;
    tous[args.length + 1] = "--plateforme=" + doublure.adresse();
    return executer(tous);
  }

  private int executer(String... args) {
    sortie.getBuffer().setLength(0);
    erreurs.getBuffer().setLength(0);
    Outils outils =
        new Outils(
            new Secrets(nom -> Optional.ofNullable(reglages.get(nom))),
            Production::evaluateur,
            Clock.fixed(MIDI, ZoneOffset.UTC));
    return CommandesDEssai.preparer(new DemarcheCommande(outils))
        .setOut(new PrintWriter(sortie))
        .setErr(new PrintWriter(erreurs))
        .execute(args);
  }
}
