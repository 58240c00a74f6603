package fr.article51.demarches.correspondance;

import static fr.article51.demarches.correspondance.Depot.TETE;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.demarches.correspondance.Demarche.DateDAppreciation;
import fr.article51.demarches.correspondance.Lecture.Option;
import fr.article51.demarches.correspondance.Lecture.Vers;
import fr.article51.demarches.correspondance.Renvoi.Ecrit;
import fr.article51.verdict.Conclusion;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of a démarche: what it says, and how each fault is told. */
class LecteurDeDemarcheTest {
  private static List<Faute> fautes(String yaml) {
    return assertThrows(DemarcheInvalideException.class, () -> Depot.lire(yaml)).fautes();
  }

  @Test
  void l_exemple_est_lu_en_entier() {
    Demarche exemple = Depot.exemple();
    Vers zone = (Vers) exemple.champs().get("Q2hhbXAtNDExNg==").lecture();
    assertAll(
        () -> assertEquals(87432, exemple.numero()),
        () -> assertEquals("ARS-11", exemple.agence()),
        () -> assertEquals(URI.create("https://demarche.numerique.gouv.fr"), exemple.plateforme()),
        () -> assertEquals("DS_JETON_IDF", exemple.jeton()),
        () -> assertEquals("DS_CHEMIN_IDF", exemple.crochets().chemin()),
        () -> assertEquals(List.of("DS_SIGNATURE_IDF"), exemple.crochets().secrets()),
        () -> assertEquals(DateDAppreciation.DEPOT, exemple.dateAppreciation()),
        () -> assertEquals("instruction@ars.exemple.fr", exemple.instructeur()),
        () -> assertEquals(Duration.ofMinutes(5), exemple.releve()),
        () -> assertEquals(14, exemple.champs().size()),
        () ->
            assertEquals(
                Map.of(
                    new Option("Professions", "Compétences"),
                    "OUI",
                    new Option("Professions", "Autre"),
                    "INCONNU",
                    Option.de("Aucune"),
                    "NON"),
                zone.valeurs()),
        () -> assertEquals("projet.porteur.nom", exemple.demandeur().nom()),
        () -> assertEquals(1, exemple.constantes().size()),
        () -> assertEquals("Q2hhbXAtNDIwMw==", exemple.renvoi().annotations().get(Ecrit.AVIS_HAS)),
        () ->
            assertEquals(
                "TGFiZWwtNzI=", exemple.renvoi().etiquettes().get(Conclusion.NON_RECEVABLE)),
        () -> assertTrue(exemple.renvoi().messages()),
        () -> assertFalse(exemple.renvoi().corrections()),
        () -> assertEquals(12, exemple.ligne("champs.Q2hhbXAtNDEwMQ==")),
        () -> assertEquals(0, exemple.ligne("champs.inconnu")));
  }

  @Test
  void l_exemple_de_la_documentation_est_celui_ci() throws IOException {
    String page = Files.readString(Path.of("docs/demarches.md"));
    assertTrue(page.contains("```yaml\n" + Depot.texteDeLExemple() + "```"));
  }

  @Test
  void trois_cles_suffisent_et_rien_ne_part() {
    Demarche demarche = Depot.lire(TETE);
    assertAll(
        () -> assertEquals(Renvoi.AUCUN, demarche.renvoi()),
        () -> assertEquals(Duration.ofMinutes(5), demarche.releve()),
        () -> assertEquals(DateDAppreciation.DEPOT, demarche.dateAppreciation()),
        () -> assertTrue(demarche.champs().isEmpty()));
  }

  @Test
  void un_code_de_region_reste_un_texte() {
    assertEquals(
        List.of("01"),
        Depot.lire(TETE + "constantes: {projet.regions: 01}").constantes().get(0).valeurs());
  }

  /** Lines after the head (from 4), line of the fault, what it says, what it accepts. */
  static Stream<Arguments> fautives() {
    return Stream.of(
        Arguments.of(
            "champ: {}", 4, "clé inconnue : « champ » ; la plus proche : champs", "agence,"),
        Arguments.of("agence: ARS-75", 4, "clé répétée : « agence », déjà ligne 2", "une fois"),
        Arguments.of("champs: [x]", 4, "des clés sont attendues", "clé: valeur"),
        Arguments.of("releve: PT30S", 4, "« releve » : valeur refusée : « PT30S »", "PT1M"),
        Arguments.of("releve: souvent", 4, "« souvent »", "PT1M"),
        Arguments.of("dateAppreciation: HIER", 4, "« HIER »", "CHAMPS_MODIFIES, DEPOT, "),
        Arguments.of("instructeur: moi", 4, "adresse refusée", "adresse électronique"),
        Arguments.of("plateforme: http://exemple.fr", 4, "adresse refusée", "https://"),
        Arguments.of("plateforme: https://moi:mot@exemple.fr", 4, "adresse refusée", "https://"),
        Arguments.of(
            "demandeur: {vers: projet.titre}", 4, "« projet.titre »", "projet.porteur.nom"),
        Arguments.of("crochets:\n  clef: X", 5, "« clef »", "chemin, secrets"),
        Arguments.of(
            "champs:\n  c:\n    question: besoin.competence",
            6,
            "codes les plus proches : besoin.competences, ",
            "/v1/questions"),
        Arguments.of(
            "champs:\n  c:\n    vers: projet.duree", 6, "« projet.duree »", "projet.titre"),
        Arguments.of(
            "champs:\n  c:\n    question: pilote.convention\n    valeurs: {Oui: PEUT_ETRE}",
            7,
            "« PEUT_ETRE »",
            "OUI ou NON, ou INCONNU"),
        Arguments.of(
            "champs:\n  c:\n    vers: projet.regions\n    valeurs: {Aude: 12}",
            7,
            "« 12 »",
            "01, 02, "),
        Arguments.of(
            "champs:\n  c:\n    vers: projet.dureeMois\n    valeurs: {Rien: 0}",
            7,
            "« 0 »",
            "à partir de 1"),
        Arguments.of(
            "champs:\n  c: {}", 5, "rien ne dit ce que ce champ remplit", "vers, question"),
        Arguments.of("champs:\n  c: {options: {}}", 5, "« options » est vide", "code"),
        Arguments.of("champs:\n  c:", 5, "des clés sont attendues", "clé: valeur"),
        Arguments.of(
            "champs:\n  c: {vers: projet.titre, ignore: x}", 5, "deux façons", "une seule"),
        Arguments.of("champs:\n  c: {aDecider: true}", 5, "à décider par une personne", "vers,"),
        Arguments.of("champs:\n  c: {ignore: ''}", 5, "vide", "raison"),
        Arguments.of(
            "champs:\n  c: {vers: projet.titre, unite: ANS}", 5, "« unite » n’a pas", "sans"),
        Arguments.of(
            "champs:\n  c: {vers: projet.perimetre}", 5, "il manque « valeurs »", "option"),
        Arguments.of(
            "champs:\n  c: {question: pilote.convention, nonCochee: OUI}", 5, "« OUI »", "NON"),
        Arguments.of(
            "champs:\n  c: {question: pilote.convention, inverse: oui}",
            5,
            "« oui »",
            "true ou false"),
        Arguments.of(
            "champs:\n  c: {question: pilote.convention, inverse: true, nonCochee: NON}",
            5,
            "ne vont pas ensemble",
            "une des trois"),
        Arguments.of(
            "champs:\n  c: {vers: projet.titre}\n  d: {vers: projet.titre}",
            6,
            "« projet.titre » est déjà rempli par la ligne 5",
            "un seul champ"),
        Arguments.of(
            "champs:\n  c:\n    options:\n      a: pilote.convention\n  d:\n"
                + "    question: pilote.convention",
            9,
            "déjà rempli par la ligne 6",
            "un seul champ"),
        Arguments.of(
            "champs:\n  c:\n    options:\n      a: pilote.conventio",
            7,
            "codes les plus proches : pilote.convention",
            "/v1/questions"),
        Arguments.of(
            "champs:\n  c:\n    lignes:\n      d: {question: pilote.convention,"
                + " valeurs: {x: NON}}",
            7,
            "« NON »",
            "une ligne de répétition ne dit jamais NON"),
        Arguments.of(
            "champs:\n  c:\n    lignes:\n      d: {question: pilote.convention,"
                + " inverse: true}",
            7,
            "« inverse » n’a pas de sens ici",
            "sans cette clé"),
        Arguments.of(
            "champs:\n  c:\n    lignes:\n      d: {vers: projet.titre}",
            7,
            "« projet.titre »",
            "projet.regions"),
        Arguments.of(
            "champs:\n  c:\n    lignes:\n      d: {lignes: {}}", 7, "dans une répétition", "vers"),
        Arguments.of("constantes:\n  pilote.convention: INCONNU", 5, "« INCONNU »", "OUI ou NON"),
        Arguments.of(
            "constantes:\n  projet.perimetre: REGIONAL\n  projet.regions: [11, 75]",
            6,
            "une seule région",
            "périmètre"),
        Arguments.of("constantes:\n  projet.regions: [11, 11]", 5, "deux fois", "périmètre"),
        Arguments.of(
            "champs:\n  c: {vers: projet.titre}\nconstantes:\n  projet.titre: x",
            7,
            "déjà rempli par la ligne 5",
            "constante"),
        Arguments.of(
            "renvoi:\n  annotations: {conclusion: a, lien: a}",
            5,
            "la même annotation que « conclusion »",
            "une annotation"),
        Arguments.of("renvoi:\n  etiquettes: {ACCEPTE: a}", 5, "« ACCEPTE »", "A_COMPLETER, "),
        Arguments.of("renvoi: {messages: peut-être}", 4, "« peut-être »", "true ou false"),
        Arguments.of(
            "champs: &a\n  c: {vers: projet.titre}\nconstantes: *a",
            6,
            "renvoi « * »",
            "elle-même"),
        Arguments.of("---\nx: 1", 5, "second document", "un document"),
        Arguments.of("champs: {c: {vers: 'projet.titre}", 5, "pas du YAML", "du YAML"));
  }

  @ParameterizedTest
  @MethodSource("fautives")
  void chaque_faute_dit_sa_ligne_et_ce_qui_est_admis(
      String suite, int ligne, String dit, String admis) {
    List<Faute> fautes = fautes(TETE + suite + "\n");
    Faute faute = fautes.get(0);
    assertAll(
        () -> assertEquals(ligne, faute.ligne(), fautes.toString()),
        () -> assertTrue(faute.raison().contains(dit), faute.toString()),
        () -> assertTrue(faute.admis().contains(admis), faute.toString()),
        () -> assertEquals("demarche.yaml", faute.fichier()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "07", "-7", "7.0", "1234567890"})
  void un_numero_qui_n_en_est_pas_un_est_refuse(String numero) {
    List<Faute> fautes = fautes(TETE.replace("demarche: 7", "demarche: " + numero));
    assertEquals(1, fautes.size(), fautes.toString());
    assertTrue(fautes.get(0).raison().contains("« " + numero + " »"), fautes.toString());
  }

  @Test
  void le_plus_grand_numero_est_lu() {
    assertEquals(999_999_999, Depot.lire(TETE.replace(": 7", ": 999999999")).numero());
  }

  @Test
  void toutes_les_fautes_sont_dites_par_ligne() {
    List<Faute> fautes =
        fautes("demarche: sept\nagence: ARS 11\nchamps:\n  c: {vers: x}\n  d: {question: y}\n");
    assertEquals(List.of(1, 1, 2, 4, 5), fautes.stream().map(Faute::ligne).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "whsec_C2FVsBQIhrscChlQIMV0b5gM0H4lZJzF",
        "WHSEC_ABC",
        "TWpVM1pEUTJNV1l0",
        "c0ffeec0ffeec0ffeec0ffee",
        "mot de passe",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
      })
  void un_secret_ecrit_a_la_place_de_son_nom_est_refuse_sans_etre_repete(String secret) {
    String tete = "demarche: 7\nagence: ARS-11\n";
    Stream.of(
            tete + "jeton: " + secret,
            TETE + "crochets: {chemin: " + secret + "}",
            TETE + "crochets: {secrets: [" + secret + "]}")
        .forEach(
            yaml -> {
              DemarcheInvalideException refus =
                  assertThrows(DemarcheInvalideException.class, () -> Depot.lire(yaml), yaml);
              assertFalse(refus.getMessage().contains(secret), refus.getMessage());
            });
  }

  @Test
  void un_secret_egare_dans_le_fichier_n_est_pas_repete() {
    String secret = "whsec_C2FVsBQIhrscChlQIMV0b5gM0H4lZJzF";
    String faute = fautes(TETE + secret + ": x\nreleve: " + secret + "\n").toString();
    assertFalse(faute.contains("C2FVs"), faute);
    assertFalse(fautes(TETE + "jeton2: '" + secret).toString().contains("C2FVs"));
  }

  @Test
  void une_faute_tient_en_une_ligne_et_ne_repete_pas_l_adresse_de_quelqu_un() {
    List<Faute> fautes =
        fautes(
            TETE
                + "releve: \"a\\nb\\e[31m\"\n\"cl\\n\\Lé\": x\n"
                + "champs: {\"c\\n\": {libelle: ''}}\ninstructeur: marie@ars.fr marc@ars.fr");
    assertEquals(5, fautes.size(), fautes.toString());
    for (Faute faute : fautes) {
      assertFalse(faute.toString().matches("(?s).*[\\p{Cntrl}\\u2028].*"), faute.toString());
      assertFalse(faute.toString().contains("marie"), faute.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:3000", "http://127.0.0.1/", "http://[::1]:8080"})
  void la_machine_elle_meme_se_passe_de_tls(String adresse) {
    assertEquals(
        "http", Depot.lire(TETE + "plateforme: '" + adresse + "'").plateforme().getScheme());
  }

  @Test
  void ce_qui_n_est_pas_du_texte_est_refuse() {
    byte[] latin = "agence: \u00e9".getBytes(StandardCharsets.ISO_8859_1);
    LecteurDeDemarche lecteur = new LecteurDeDemarche(Depot.QUESTIONS);
    assertAll(
        () -> assertThrows(DemarcheInvalideException.class, () -> lecteur.lire("x", latin)),
        () -> assertThrows(DemarcheInvalideException.class, () -> lecteur.lire("x", new byte[0])),
        () ->
            assertThrows(
                DemarcheInvalideException.class, () -> lecteur.lire("x", new byte[2 << 20])),
        () ->
            assertThrows(
                DemarcheInvalideException.class,
                () -> lecteur.lire("x", "[".repeat(5000).getBytes(StandardCharsets.UTF_8))));
  }

  /** Whatever is typed by mistake: read, or refused with a line of the file. */
  @Test
  void un_fichier_abime_est_lu_ou_refuse_avec_ses_lignes() {
    String exemple = Depot.texteDeLExemple();
    String signes = "{}[]:,&*!|>'\"%@`#-? \n\tx1\u0000\u2028\ud800";
    Random hasard = new Random(51);
    int refuses = 0;
    for (int essai = 0; essai < 3000; essai++) {
      StringBuilder abime = new StringBuilder(exemple);
      for (int coup = hasard.nextInt(3); coup >= 0; coup--) {
        int place = hasard.nextInt(abime.length());
        if (hasard.nextBoolean()) {
          abime.delete(place, Math.min(abime.length(), place + 1 + hasard.nextInt(20)));
        } else {
          abime.insert(place, signes.charAt(hasard.nextInt(signes.length())));
        }
      }
      int lignes = (int) abime.chars().filter(c -> c == '\n').count() + 2;
      try {
        Depot.lire(abime.toString());
      } catch (DemarcheInvalideException refus) {
        refuses++;
        refus.fautes().forEach(faute -> assertTrue(faute.ligne() <= lignes + 1, faute.toString()));
      }
    }
    assertTrue(refuses > 1000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "releve: !!binary AAAA",
        "agence2: !!set {a, b}",
        "champs: !!omap [a: 1]",
        "? [a]\n: b",
        "champs: {c: !x {vers: projet.titre}}",
        "demandeur: !!null x",
        "%YAML 9.9"
      })
  void une_etrangete_de_yaml_est_une_faute_ou_un_texte(String suite) {
    try {
      Depot.lire(TETE + suite);
    } catch (DemarcheInvalideException refus) {
      assertFalse(refus.fautes().isEmpty());
    }
  }
}
