package fr.article51.demarches.correspondance;

import static fr.article51.demarches.correspondance.Depot.pour;
import static fr.article51.demarches.correspondance.Depot.traduire;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.article51.demarches.correspondance.Remarque.Genre;
import fr.article51.demarches.plateforme.Champ;
import fr.article51.demarches.plateforme.Dossier;
import fr.article51.demarches.plateforme.ValeurDeChamp;
import fr.article51.demarches.plateforme.ValeurDeChamp.CaseACocher;
import fr.article51.demarches.plateforme.ValeurDeChamp.Choix;
import fr.article51.demarches.plateforme.ValeurDeChamp.ChoixLies;
import fr.article51.demarches.plateforme.ValeurDeChamp.ChoixMultiple;
import fr.article51.demarches.plateforme.ValeurDeChamp.Decimal;
import fr.article51.demarches.plateforme.ValeurDeChamp.Entier;
import fr.article51.demarches.plateforme.ValeurDeChamp.Etablissement;
import fr.article51.demarches.plateforme.ValeurDeChamp.Jour;
import fr.article51.demarches.plateforme.ValeurDeChamp.Moment;
import fr.article51.demarches.plateforme.ValeurDeChamp.OuiNon;
import fr.article51.demarches.plateforme.ValeurDeChamp.Repetition;
import fr.article51.demarches.plateforme.ValeurDeChamp.Territoire;
import fr.article51.demarches.plateforme.ValeurDeChamp.Texte;
import fr.article51.demarches.plateforme.ValeurDeChamp.TexteLong;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Valeur;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One champ, one mapping: what is read, what stays unknown, and why. */
class TraducteurTest {
  private static final String CODE = "besoin.competences";
  private static final String QUESTION = "question: " + CODE;
  private static final String LISTE =
      QUESTION + ", valeurs: {Oui: OUI, Non: NON, Je ne sais pas: INCONNU}";
  private static final String OPTIONS =
      "options: {A: besoin.competences, B: besoin.tarifs.infirmiers, Rien: AUCUNE}";

  private static List<Genre> genres(Traduction traduction) {
    return traduction.remarques().stream().map(Remarque::genre).toList();
  }

  private static Repetition lignes(Champ... champs) {
    return new Repetition(Stream.of(champs).map(List::of).toList());
  }

  /** Mapping, value, answer to the question, remarks. */
  static Stream<Arguments> reponses() {
    return Stream.of(
        Arguments.of(QUESTION, new OuiNon(true), Valeur.OUI, List.of()),
        Arguments.of(QUESTION, new OuiNon(false), Valeur.NON, List.of()),
        Arguments.of(QUESTION, new OuiNon(null), null, List.of()),
        Arguments.of(QUESTION + ", inverse: true", new OuiNon(true), Valeur.NON, List.of()),
        Arguments.of(QUESTION + ", inverse: true", new OuiNon(null), null, List.of()),
        Arguments.of(QUESTION, new CaseACocher(true), Valeur.OUI, List.of()),
        Arguments.of(QUESTION, new CaseACocher(false), null, List.of()),
        Arguments.of(QUESTION + ", inverse: true", new CaseACocher(false), null, List.of()),
        Arguments.of(QUESTION + ", nonCochee: NON", new CaseACocher(false), Valeur.NON, List.of()),
        Arguments.of(QUESTION + ", nonCochee: NON", new OuiNon(null), null, List.of()),
        Arguments.of(LISTE, new Choix("Oui"), Valeur.OUI, List.of()),
        Arguments.of(LISTE, new Choix(" Non "), Valeur.NON, List.of()),
        Arguments.of(LISTE, new Choix("Je ne sais pas"), null, List.of()),
        Arguments.of(LISTE, new Choix(""), null, List.of()),
        Arguments.of(LISTE, new Choix("oui"), null, List.of(Genre.OPTION_SANS_VALEUR)),
        Arguments.of(LISTE, new Texte("Oui"), null, List.of(Genre.TYPE_INATTENDU)),
        Arguments.of(LISTE, new OuiNon(true), null, List.of(Genre.TYPE_INATTENDU)),
        Arguments.of(QUESTION, new Choix("Oui"), null, List.of(Genre.OPTION_SANS_VALEUR)),
        Arguments.of(
            QUESTION, new ChoixMultiple(List.of("Oui")), null, List.of(Genre.OPTION_SANS_VALEUR)),
        Arguments.of(QUESTION, new Choix(""), null, List.of(Genre.TYPE_INATTENDU)),
        Arguments.of(QUESTION, new Texte("Oui"), null, List.of(Genre.TYPE_INATTENDU)),
        Arguments.of(
            LISTE, new ChoixMultiple(List.of("Oui", "Je ne sais pas")), Valeur.OUI, List.of()),
        Arguments.of(LISTE, new ChoixMultiple(List.of("Non", "Je ne sais pas")), null, List.of()),
        Arguments.of(LISTE, new ChoixMultiple(List.of()), null, List.of()),
        Arguments.of(
            LISTE,
            new ChoixMultiple(List.of("Oui", "Non")),
            null,
            List.of(Genre.REPONSES_CONTRAIRES)),
        Arguments.of(
            LISTE,
            new ChoixMultiple(List.of("Non", "Nouvelle")),
            null,
            List.of(Genre.OPTION_SANS_VALEUR)));
  }

  @ParameterizedTest
  @MethodSource("reponses")
  void une_reponse(
      String correspondance, ValeurDeChamp valeur, Valeur attendue, List<Genre> remarques) {
    Traduction traduction = traduire(correspondance, valeur);
    assertEquals(attendue, traduction.demande().reponses().get(CODE));
    assertEquals(remarques, genres(traduction));
  }

  @ParameterizedTest
  @CsvSource({
    "P, Oui, OUI",
    "P, Non, NON",
    "P, '', ",
    "Q, '', OUI",
    "Q, n’importe, OUI",
    "'', '', "
  })
  void des_listes_liees(String premier, String second, Valeur attendue) {
    Traduction traduction =
        traduire(
            QUESTION + ", valeurs: {P: {Oui: OUI, Non: NON}, Q: OUI}",
            new ChoixLies(premier, second));
    assertEquals(attendue, traduction.demande().reponses().get(CODE));
    assertEquals(List.of(), traduction.remarques());
  }

  /** Mapping, what is ticked, answers, remarks. */
  static Stream<Arguments> listes() {
    Map<String, Valeur> a = Map.of("besoin.competences", Valeur.OUI);
    Map<String, Valeur> aSansB =
        Map.of("besoin.competences", Valeur.OUI, "besoin.tarifs.infirmiers", Valeur.NON);
    Map<String, Valeur> rien =
        Map.of("besoin.competences", Valeur.NON, "besoin.tarifs.infirmiers", Valeur.NON);
    String non = OPTIONS + ", nonChoisies: NON";
    List<Genre> inconnue = List.of(Genre.OPTION_SANS_VALEUR);
    return Stream.of(
        Arguments.of(OPTIONS, List.of("A"), a, List.of()),
        Arguments.of(non, List.of("A"), aSansB, List.of()),
        Arguments.of(non, List.of("Rien"), rien, List.of()),
        Arguments.of(non, List.of(), Map.of(), List.of()),
        Arguments.of(non, List.of("A", "Nouvelle"), a, inconnue),
        Arguments.of(non, List.of("Nouvelle"), Map.of(), inconnue));
  }

  @ParameterizedTest
  @MethodSource("listes")
  void une_liste_dont_chaque_option_est_une_question(
      String correspondance,
      List<String> choisies,
      Map<String, Valeur> attendues,
      List<Genre> remarques) {
    Traduction traduction = traduire(correspondance, new ChoixMultiple(choisies));
    assertEquals(attendues, traduction.demande().reponses());
    assertEquals(remarques, genres(traduction));
  }

  @Test
  void une_liste_vide_d_un_autre_type_ne_dit_pas_non() {
    Traduction traduction = traduire(OPTIONS + ", nonChoisies: NON", new Choix(""));
    assertEquals(Map.of(), traduction.demande().reponses());
  }

  static Stream<Arguments> durees() {
    String mois = "vers: projet.dureeMois";
    String ans = mois + ", unite: ANS";
    List<Genre> bornes = List.of(Genre.HORS_BORNES);
    return Stream.of(
        Arguments.of(mois, new Entier(BigInteger.valueOf(36)), 36, List.of()),
        Arguments.of(ans, new Entier(BigInteger.valueOf(3)), 36, List.of()),
        Arguments.of(ans, new Decimal(new BigDecimal("2.5")), 30, List.of()),
        Arguments.of(mois, new Decimal(new BigDecimal("36.0")), 36, List.of()),
        Arguments.of(mois, new Entier(null), null, List.of()),
        Arguments.of(mois, new Decimal(new BigDecimal("2.5")), null, bornes),
        Arguments.of(mois, new Entier(BigInteger.ZERO), null, bornes),
        Arguments.of(mois, new Entier(BigInteger.valueOf(-3)), null, bornes),
        Arguments.of(mois, new Entier(BigInteger.ONE.shiftLeft(80)), null, bornes),
        Arguments.of(mois, new Decimal(new BigDecimal("1E999999999")), null, bornes),
        Arguments.of(mois, new Decimal(new BigDecimal("1E-999999999")), null, bornes),
        Arguments.of(mois + ", valeurs: {Deux ans: 24}", new Choix("Deux ans"), 24, List.of()),
        Arguments.of(mois, new Texte("36"), null, List.of(Genre.TYPE_INATTENDU)));
  }

  @ParameterizedTest
  @MethodSource("durees")
  void une_duree(
      String correspondance, ValeurDeChamp valeur, Integer attendue, List<Genre> remarques) {
    Traduction traduction = traduire(correspondance, valeur);
    assertEquals(attendue, traduction.demande().projet().dureeMois());
    assertEquals(remarques, genres(traduction));
  }

  static Stream<Arguments> titres() {
    return Stream.of(
        Arguments.of(new Texte("  Un\u0000 titre\n sur deux lignes "), "Un titre sur deux lignes"),
        Arguments.of(new TexteLong("Titre"), "Titre"),
        Arguments.of(new Choix("Titre"), "Titre"),
        Arguments.of(new Texte("\ud800"), "\ufffd"),
        Arguments.of(new Texte("   "), null),
        Arguments.of(new Texte("\u00a0\u202f "), null),
        Arguments.of(new Texte("\u00a0Titre\u00a0: un\u202f"), "Titre\u00a0: un"),
        Arguments.of(new Texte("x".repeat(500)), "x".repeat(500)));
  }

  @ParameterizedTest
  @MethodSource("titres")
  void un_titre(ValeurDeChamp valeur, String attendu) {
    Traduction traduction = traduire("vers: projet.titre", valeur);
    assertEquals(attendu, traduction.demande().projet().titre());
    assertEquals(List.of(), traduction.remarques());
  }

  @Test
  void un_titre_trop_long_n_est_ni_coupe_ni_repris() {
    Traduction traduction = traduire("vers: projet.titre", new Texte("x".repeat(501)));
    assertNull(traduction.demande().projet().titre());
    assertEquals(List.of(Genre.TROP_LONG), genres(traduction));
  }

  @Test
  void le_porteur_est_l_etablissement_ou_qui_depose() {
    Demarche demandeur = Depot.lire(Depot.TETE + "demandeur: {vers: projet.porteur.nom}");
    assertAll(
        () ->
            assertEquals(
                "CH Exemple", traduire(demandeur, Map.of()).demande().projet().porteur().nom()),
        () ->
            assertEquals(
                "Clinique",
                traduire(
                        "vers: projet.porteur.nom", new Etablissement("12345678900011", "Clinique"))
                    .demande()
                    .projet()
                    .porteur()
                    .nom()),
        () ->
            assertNull(
                traduire("vers: projet.porteur.nom", new Etablissement("12345678900011", null))
                    .demande()
                    .projet()
                    .porteur()
                    .nom()));
  }

  static Stream<Arguments> receptions() {
    String minuit = "2025-05-14T22:30:00Z"; // already the 15th in Paris
    return Stream.of(
        Arguments.of(new Jour(LocalDate.of(2025, 5, 15)), "2025-05-15", List.of()),
        Arguments.of(new Moment(Instant.parse(minuit)), "2025-05-15", List.of()),
        Arguments.of(new Jour(null), null, List.of()),
        Arguments.of(new Jour(LocalDate.of(25, 5, 15)), null, List.of(Genre.HORS_BORNES)),
        Arguments.of(new Texte("15 mai 2025"), null, List.of(Genre.TYPE_INATTENDU)));
  }

  @ParameterizedTest
  @MethodSource("receptions")
  void une_date_de_reception(ValeurDeChamp valeur, LocalDate attendue, List<Genre> remarques) {
    Traduction traduction = traduire("vers: projet.dateReception", valeur);
    assertEquals(attendue, traduction.demande().projet().dateReception());
    assertEquals(remarques, genres(traduction));
  }

  @Test
  void les_regions_de_plusieurs_champs_s_ajoutent() {
    Demarche demarche =
        Depot.lire(
            Depot.TETE
                + "champs:\n  c: {vers: projet.regions}\n"
                + "  l: {lignes: {d: {vers: projet.regions}, q: {question: besoin.competences}}}\n");
    Repetition lignes =
        lignes(
            Depot.champ("d", new Territoire("11", "Aude")),
            Depot.champ("q", new OuiNon(true)),
            Depot.champ("q", new OuiNon(false)),
            Depot.champ("d", new Territoire("", "")));
    Traduction traduction =
        traduire(demarche, Map.of("c", new Territoire("11", "Île-de-France"), "l", lignes));
    assertEquals(List.of("11", "76"), traduction.demande().projet().regions());
    assertEquals(Map.of(CODE, Valeur.OUI), traduction.demande().reponses());
    assertEquals(List.of(), traduction.remarques());
  }

  @Test
  void aucune_ligne_ne_dit_non() {
    Demarche demarche = pour("lignes: {q: {question: besoin.competences}}");
    assertEquals(
        Map.of(),
        traduire(demarche, Map.of("c", lignes(Depot.champ("q", new OuiNon(false)))))
            .demande()
            .reponses());
  }

  @Test
  void une_region_qui_manque_rend_toutes_les_regions_inconnues() {
    Demarche demarche = pour("lignes: {d: {vers: projet.regions}}");
    Repetition lignes =
        lignes(
            Depot.champ("d", new Territoire("11", "Aude")),
            Depot.champ("d", new Territoire("99", "Étranger")));
    Traduction traduction = traduire(demarche, Map.of("c", lignes));
    assertEquals(List.of(), traduction.demande().projet().regions());
    assertEquals(List.of(Genre.TERRITOIRE_INCONNU), genres(traduction));
  }

  @ParameterizedTest
  @CsvSource({"Nord, ''", "Nord, Ailleurs"})
  void une_region_a_moitie_choisie_rend_toutes_les_regions_inconnues(
      String premier, String second) {
    Demarche demarche =
        Depot.lire(
            Depot.TETE
                + "champs:\n  c: {vers: projet.regions}\n  l:\n    vers: projet.regions\n"
                + "    valeurs: {Nord: {Lille: 32, Ailleurs: INCONNU}}\n");
    Territoire bretagne = new Territoire("53", "Bretagne");
    assertEquals(
        List.of(),
        traduire(demarche, Map.of("c", bretagne, "l", new ChoixLies(premier, second)))
            .demande()
            .projet()
            .regions());
    assertEquals(
        List.of("53"),
        traduire(demarche, Map.of("c", bretagne, "l", new ChoixLies("", "")))
            .demande()
            .projet()
            .regions());
  }

  @ParameterizedTest
  @CsvSource({
    "REGIONAL, 1, REGIONAL",
    "REGIONAL, 2, ",
    "LOCAL, 2, ",
    "INTERREGIONAL, 1, ",
    "INTERREGIONAL, 2, INTERREGIONAL",
    "NATIONAL, 2, NATIONAL",
    "INTERREGIONAL, 0, INTERREGIONAL"
  })
  void un_perimetre_que_les_regions_contredisent_reste_inconnu(
      String dit, int nombre, Perimetre attendu) {
    Demarche demarche =
        Depot.lire(
            Depot.TETE
                + "champs:\n  p: {vers: projet.perimetre, valeurs: {x: "
                + dit
                + "}}\n  r: {vers: projet.regions, valeurs: {Bretagne: 53, Corse: 94}}\n");
    List<String> regions = List.of("Bretagne", "Corse").subList(0, nombre);
    Traduction traduction =
        traduire(demarche, Map.of("p", new Choix("x"), "r", new ChoixMultiple(regions)));
    assertEquals(attendu, traduction.demande().projet().perimetre());
    assertEquals(nombre, traduction.demande().projet().regions().size());
    assertEquals(
        attendu == null ? List.of(Genre.PERIMETRE_CONTREDIT) : List.of(), genres(traduction));
  }

  @Test
  void une_question_d_une_autre_date_est_laissee_de_cote() {
    Traduction traduction = traduire("question: pilote.convention", new OuiNon(true));
    assertEquals(Map.of(), traduction.demande().reponses());
    assertEquals(
        new Remarque(
            "c",
            Genre.HORS_DATE,
            "La question « pilote.convention » n’existe pas à la date d’appréciation : elle est"
                + " laissée de côté."),
        traduction.remarques().get(0));
  }

  @Test
  void un_champ_rempli_que_rien_ne_nomme_est_signale_un_champ_ignore_non() {
    Demarche demarche = Depot.lire(Depot.TETE + "champs: {c: {ignore: sans objet}}");
    Traduction traduction =
        traduire(
            demarche, Map.of("c", new Texte("x"), "autre", new Texte("y"), "vide", new Texte("")));
    assertEquals(List.of(Genre.CHAMP_NON_NOMME), genres(traduction));
    assertEquals("autre", traduction.remarques().get(0).champ());
  }

  @Test
  void un_champ_present_deux_fois_n_est_pas_lu() {
    List<Champ> champs =
        List.of(Depot.champ("c", new OuiNon(true)), Depot.champ("c", new OuiNon(false)));
    Traduction traduction =
        new Traducteur(Depot.QUESTIONS)
            .traduire(Depot.dossier(champs, Depot.DEPOSE), pour(QUESTION));
    assertEquals(Map.of(), traduction.demande().reponses());
    assertEquals(List.of(Genre.CHAMP_EN_DOUBLE), genres(traduction));
  }

  @ParameterizedTest
  @CsvSource({
    "DEPOT, 2025-06-02, ",
    "EN_CONSTRUCTION, 2025-06-10, ",
    "EN_INSTRUCTION, 2025-06-02, DATE_ABSENTE",
    "CHAMPS_MODIFIES, 2025-07-01, "
  })
  void le_jour_du_droit_est_a_paris(String choix, LocalDate attendu, Genre remarque) {
    Instant depose = Instant.parse("2025-06-01T22:30:00Z");
    Dossier vide = Depot.dossier(List.of(), depose);
    Dossier dossier =
        new Dossier(
            vide.id(),
            vide.numero(),
            vide.demarche(),
            vide.etat(),
            depose,
            Instant.parse("2025-06-10T10:00:00Z"),
            null,
            depose,
            Instant.parse("2025-07-01T10:00:00Z"),
            vide.demandeur(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Traduction traduction =
        new Traducteur(Depot.QUESTIONS)
            .traduire(dossier, Depot.lire(Depot.TETE + "dateAppreciation: " + choix));
    assertEquals(attendu, traduction.demande().dateAppreciation());
    assertEquals(remarque == null ? List.of() : List.of(remarque), genres(traduction));
  }
}
