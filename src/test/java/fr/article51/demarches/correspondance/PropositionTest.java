package fr.article51.demarches.correspondance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.demarches.correspondance.Ecart.Gravite;
import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.demarches.plateforme.Descripteur.Element;
import fr.article51.demarches.plateforme.TypeDeChamp;
import fr.article51.libelles.Libelles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed for a démarche, and above all what is not. */
class PropositionTest {
  private static final LocalDate JOUR = LocalDate.of(2025, 6, 1);
  private static final MotsDesDemarches MOTS = MotsDesDemarches.lire();
  private static final Proposeur PROPOSEUR = new Proposeur(Depot.DROIT, Libelles.charger(), MOTS);

  private static Element element(String id, String libelle, TypeDeChamp type, String... options) {
    return new Element(id, libelle, "", type, false, List.of(options), List.of());
  }

  private static Descripteur demarche(Element... elements) {
    return new Descripteur(7, "T", "r", List.of(elements), List.of(), List.of());
  }

  private static Proposition proposer(Element... elements) {
    return PROPOSEUR.proposer(demarche(elements), JOUR, "ARS-11", "DS_JETON", Demarche.PLATEFORME);
  }

  @Test
  void ce_qui_se_ressemble_est_propose_et_le_reste_est_a_decider() {
    Proposition proposition =
        proposer(
            element("a", "Intitulé du projet", TypeDeChamp.TEXTE),
            element("b", "Périmètre géographique", TypeDeChamp.CHOIX, "Local", "Régional"),
            element("c", "Durée du projet", TypeDeChamp.CHOIX, "2 ans", "36 mois"),
            element("d", "Couleur préférée", TypeDeChamp.TEXTE),
            element("e", "Plan de financement", TypeDeChamp.PIECES),
            element("f", "Section", TypeDeChamp.TITRE));
    assertAll(
        () -> assertEquals(4, proposition.proposes(), proposition.yaml()),
        () -> assertEquals(1, proposition.aDecider()),
        () ->
            assertTrue(
                proposition.yaml().contains("vers: projet.titre  # confiance 1,00"),
                proposition.yaml()),
        () -> assertTrue(proposition.yaml().contains("\"2 ans\": \"24\""), proposition.yaml()));
    DemarcheInvalideException refus =
        assertThrows(DemarcheInvalideException.class, () -> Depot.lire(proposition.yaml()));
    assertEquals(1, refus.fautes().size(), refus.getMessage());
    assertTrue(refus.fautes().get(0).raison().contains("à décider"));
  }

  @Test
  void une_fois_decidee_elle_est_lue_et_le_controle_n_y_trouve_rien() {
    Element[] elements = {
      element("a", "Titre", TypeDeChamp.TEXTE), element("d", "Couleur", TypeDeChamp.TEXTE)
    };
    String decidee =
        proposer(elements).yaml().replaceAll("aDecider: true.*", "ignore: 'sans objet'");
    assertEquals(List.of(), new Controle(MOTS).controler(Depot.lire(decidee), demarche(elements)));
  }

  @Test
  void une_option_qui_ne_dit_rien_laisse_le_champ_a_decider() {
    assertEquals(
        1, proposer(element("b", "Périmètre", TypeDeChamp.CHOIX, "Local", "Autre")).aDecider());
  }

  @Test
  void le_meme_libelle_d_un_autre_type_est_a_decider() {
    assertEquals(1, proposer(element("a", "Durée", TypeDeChamp.TEXTE)).aDecider());
  }

  @Test
  void deux_champs_ne_remplissent_pas_la_meme_cible() {
    Proposition proposition =
        proposer(
            element("a", "Titre du projet", TypeDeChamp.TEXTE),
            element("b", "Titre du projet", TypeDeChamp.TEXTE));
    assertEquals(1, proposition.proposes());
    assertEquals(1, proposition.aDecider());
  }

  /** What resembles most a target that another champ has is not given the next one. */
  @Test
  void un_champ_dont_la_cible_est_prise_n_en_recoit_pas_une_autre() {
    Proposition proposition =
        proposer(
            element("a", "Nature juridique du porteur", TypeDeChamp.TEXTE),
            element("b", "Nature juridique du porteur", TypeDeChamp.TEXTE),
            element("c", "Nature du porteur", TypeDeChamp.TEXTE));
    assertEquals(1, proposition.proposes(), proposition.yaml());
    assertEquals(2, proposition.aDecider());
    assertFalse(proposition.yaml().contains("projet.porteur.nom"), proposition.yaml());
  }

  @ParameterizedTest
  @CsvSource({
    "'Durée, en mois', '', vers: projet.dureeMois",
    "Durée en années, '', unite: ANS",
    "Durée du projet, En années, unite: ANS",
    "Durée du projet, '', aDecider: true",
    "Durée du projet, 'En mois : 24 pour deux ans', aDecider: true"
  })
  void un_nombre_dont_l_unite_n_est_pas_dite_est_a_decider(
      String libelle, String aide, String attendu) {
    Element duree =
        new Element("a", libelle, aide, TypeDeChamp.ENTIER, false, List.of(), List.of());
    Proposition proposition = proposer(duree);
    assertTrue(proposition.yaml().contains("    " + attendu), proposition.yaml());
    if (proposition.aDecider() == 0) {
      Lecture.Vers lue = (Lecture.Vers) Depot.lire(proposition.yaml()).champs().get("a").lecture();
      assertEquals(attendu.endsWith("ANS"), lue.ans());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dépassement d’honoraires",
        "Le remboursement des examens de biologie faits sans ordonnance",
        "La demande ne se limite pas à obtenir une subvention"
      })
  void ce_qui_dit_le_contraire_d_une_question_est_a_decider(String libelle) {
    assertEquals(1, proposer(element("a", libelle, TypeDeChamp.OUI_NON)).aDecider());
  }

  @Test
  void un_jour_sans_question_une_liste_multiple_est_a_decider() {
    Descripteur demarche = demarche(element("a", "Buts", TypeDeChamp.CHOIX_MULTIPLE, "Un", "Deux"));
    LocalDate avant = LocalDate.of(2010, 1, 1);
    assertEquals(
        1, PROPOSEUR.proposer(demarche, avant, null, null, Demarche.PLATEFORME).aDecider());
  }

  @Test
  void un_libelle_plus_long_qu_une_ligne_reste_celui_du_champ() {
    Element longue = element("a", "Couleur ".repeat(60), TypeDeChamp.TEXTE);
    String decidee = proposer(longue).yaml().replaceAll("aDecider: true.*", "ignore: 'x'");
    assertEquals(List.of(), new Controle(MOTS).controler(Depot.lire(decidee), demarche(longue)));
  }

  @Test
  void une_repetition_ne_donne_que_des_regions() {
    Element repetition =
        new Element(
            "r",
            "Territoires",
            "",
            TypeDeChamp.REPETITION,
            false,
            List.of(),
            List.of(
                element("d", "Département concerné", TypeDeChamp.DEPARTEMENT),
                element("t", "Titre", TypeDeChamp.TEXTE)));
    Proposition proposition = proposer(repetition);
    assertTrue(proposition.yaml().contains("vers: projet.regions"), proposition.yaml());
    assertEquals(1, proposition.aDecider(), proposition.yaml());
  }

  @Test
  void sans_agence_ni_jeton_le_fichier_est_refuse_ou_ils_manquent() {
    String yaml = PROPOSEUR.proposer(demarche(), JOUR, null, null, Demarche.PLATEFORME).yaml();
    assertEquals(
        List.of(5, 6),
        assertThrows(DemarcheInvalideException.class, () -> Depot.lire(yaml)).fautes().stream()
            .map(Faute::ligne)
            .toList(),
        yaml);
  }

  /** Labels come from a person: whatever they hold, the file stays one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b",
        "# x",
        "\" \\ '",
        "é\nb\r\u0085\u2028c\td",
        "- x",
        "",
        "{",
        "\ud83d\ude00",
        "\ud800",
        "*a",
        "true",
        "---"
      })
  void un_libelle_hostile_reste_un_libelle(String libelle) {
    Element[] elements = {
      element("c", libelle, TypeDeChamp.TEXTE),
      element("d", "Périmètre", TypeDeChamp.CHOIX, "Local", libelle),
      element("m", libelle, TypeDeChamp.CHOIX_MULTIPLE, libelle)
    };
    String yaml = proposer(elements).yaml().replaceAll("aDecider: true.*", "ignore: 'sans objet'");
    Demarche lue = Depot.lire(yaml);
    assertEquals(List.of("c", "d", "m"), List.copyOf(lue.champs().keySet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-06-01", "2016-06-01", "2019-01-01", "2026-09-01"})
  void le_formulaire_est_reconnu_en_entier_et_avec_certitude(LocalDate jour) {
    Formulaire formulaire = new Formulaires(Depot.DROIT, Libelles.charger(), MOTS).au(jour);
    Descripteur cree = formulaire.descripteur(7);
    Proposition proposition =
        PROPOSEUR.proposer(cree, jour, "ARS-11", "DS_JETON", Demarche.PLATEFORME);
    assertEquals(0, proposition.aDecider(), proposition.yaml());
    Demarche demarche = Depot.lire(proposition.yaml());
    assertAll(
        () ->
            assertTrue(
                proposition
                    .yaml()
                    .lines()
                    .filter(ligne -> ligne.contains("# confiance"))
                    .allMatch(ligne -> ligne.endsWith("1,00"))),
        () ->
            demarche
                .champs()
                .forEach(
                    (id, champ) ->
                        assertEquals(id, ((Lecture.Vers) champ.lecture()).cible().nom())),
        () -> assertEquals(5, demarche.renvoi().annotations().size()),
        () -> assertEquals(5, demarche.renvoi().etiquettes().size()),
        () ->
            assertEquals(
                0,
                new Controle(MOTS)
                    .controler(demarche, cree).stream()
                        .filter(ecart -> ecart.gravite() == Gravite.ERREUR)
                        .count()));
  }
}
