package fr.article51.demarches.correspondance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.demarches.correspondance.Preremplissage.NonPorte;
import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.demarches.plateforme.Descripteur.Element;
import fr.article51.demarches.plateforme.TypeDeChamp;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Porteur;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import fr.article51.reference.Generateur;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A request as a dossier filled in beforehand: all that can be said, and nothing else. */
class PreremplissageTest {
  private static final LocalDate JOUR = LocalDate.of(2025, 6, 1);
  private static final Preremplisseur PREREMPLISSEUR = new Preremplisseur(Depot.QUESTIONS);
  private static final String Q = "question: besoin.competences";

  private static Demande demande(Projet projet, Map<String, Valeur> reponses) {
    return Demande.de(JOUR, projet, reponses);
  }

  private static Preremplissage remplir(
      String correspondance, Demande demande, TypeDeChamp type, String... options) {
    Element element = new Element("c", "C", "", type, false, List.of(options), List.of());
    return PREREMPLISSEUR.remplir(
        demande,
        Depot.pour(correspondance),
        new Descripteur(7, "T", "r", List.of(element), List.of(), List.of()));
  }

  private static List<String> nonPortes(Preremplissage preremplissage) {
    return preremplissage.nonPortes().stream().map(NonPorte::cible).toList();
  }

  /** Mapping, answer, type, options, what is written; null for nothing. */
  static Stream<Arguments> reponses() {
    String table = Q + ", valeurs: {Oui: OUI, Non: NON}";
    String double2 = Q + ", valeurs: {Oui: OUI, Si: OUI, Non: NON}";
    return Stream.of(
        Arguments.of(Q, Valeur.OUI, TypeDeChamp.OUI_NON, List.of(), "true"),
        Arguments.of(Q, Valeur.NON, TypeDeChamp.OUI_NON, List.of(), "false"),
        Arguments.of(Q + ", inverse: true", Valeur.NON, TypeDeChamp.OUI_NON, List.of(), "true"),
        Arguments.of(Q, Valeur.OUI, TypeDeChamp.CASE_A_COCHER, List.of(), "true"),
        Arguments.of(Q, Valeur.NON, TypeDeChamp.CASE_A_COCHER, List.of(), null),
        Arguments.of(
            Q + ", nonCochee: NON", Valeur.NON, TypeDeChamp.CASE_A_COCHER, List.of(), "false"),
        Arguments.of(table, Valeur.NON, TypeDeChamp.CHOIX, List.of("Oui", "Non"), "Non"),
        Arguments.of(table, Valeur.NON, TypeDeChamp.CHOIX, List.of("Oui"), null),
        Arguments.of(double2, Valeur.OUI, TypeDeChamp.CHOIX, List.of("Oui", "Si", "Non"), null),
        Arguments.of(table, Valeur.OUI, TypeDeChamp.TEXTE, List.of(), null));
  }

  @ParameterizedTest
  @MethodSource("reponses")
  void une_reponse(
      String correspondance, Valeur valeur, TypeDeChamp type, List<String> options, String ecrit) {
    Preremplissage preremplissage =
        remplir(
            correspondance,
            demande(Projet.INCONNU, Map.of("besoin.competences", valeur)),
            type,
            options.toArray(String[]::new));
    assertEquals(ecrit, preremplissage.champs().get("champ_c"));
    assertEquals(ecrit == null, nonPortes(preremplissage).contains("besoin.competences"));
  }

  @Test
  void une_liste_ne_dit_que_ce_que_dit_la_demande() {
    String options =
        "options: {A: besoin.competences, B: besoin.tarifs.infirmiers, Rien: AUCUNE},"
            + " nonChoisies: NON";
    String[] offertes = {"A", "B", "Rien"};
    Map<String, Valeur> a =
        Map.of("besoin.competences", Valeur.OUI, "besoin.tarifs.infirmiers", Valeur.NON);
    Map<String, Valeur> aSeul = Map.of("besoin.competences", Valeur.OUI);
    Map<String, Valeur> rien =
        Map.of("besoin.competences", Valeur.NON, "besoin.tarifs.infirmiers", Valeur.NON);
    TypeDeChamp type = TypeDeChamp.CHOIX_MULTIPLE;
    assertEquals(
        Map.of("champ_c", List.of("A")),
        remplir(options, demande(Projet.INCONNU, a), type, offertes).champs());
    assertEquals(
        Map.of("champ_c", List.of("Rien")),
        remplir(options, demande(Projet.INCONNU, rien), type, offertes).champs());
    assertEquals(
        Map.of(), remplir(options, demande(Projet.INCONNU, aSeul), type, offertes).champs());
  }

  @Test
  void des_annees_entieres_seulement() {
    String ans = "vers: projet.dureeMois, unite: ANS";
    Projet trois = new Projet(null, null, List.of(), 36, Porteur.INCONNU, null);
    Projet deuxEtDemi = new Projet(null, null, List.of(), 30, Porteur.INCONNU, null);
    assertEquals(
        "3", remplir(ans, demande(trois, Map.of()), TypeDeChamp.ENTIER).champs().get("champ_c"));
    assertEquals(
        List.of("dateAppreciation", "projet.dureeMois"),
        nonPortes(remplir(ans, demande(deuxEtDemi, Map.of()), TypeDeChamp.ENTIER)));
  }

  @Test
  void le_corps_est_celui_qu_attend_la_plateforme() {
    Projet projet =
        new Projet(
            "Un « titre »",
            Perimetre.REGIONAL,
            List.of("53"),
            36,
            new Porteur("CH", null, Valeur.NON),
            LocalDate.of(2025, 5, 15));
    Demarche demarche =
        Depot.lire(
            Depot.TETE
                + "champs:\n  t: {vers: projet.titre}\n  r: {vers: projet.regions}\n"
                + "  d: {vers: projet.dateReception}\n"
                + "constantes: {projet.perimetre: REGIONAL}\n");
    List<Element> elements =
        Stream.of(
                Map.entry("t", TypeDeChamp.TEXTE),
                Map.entry("r", TypeDeChamp.REGION),
                Map.entry("d", TypeDeChamp.JOUR))
            .map(e -> new Element(e.getKey(), "", "", e.getValue(), false, List.of(), List.of()))
            .toList();
    Preremplissage preremplissage =
        PREREMPLISSEUR.remplir(
            demande(projet, Map.of()),
            demarche,
            new Descripteur(7, "T", "r", elements, List.of(), List.of()));
    assertArrayEquals(
        "{\"champ_d\":\"2025-05-15\",\"champ_r\":\"53\",\"champ_t\":\"Un « titre »\"}"
            .getBytes(StandardCharsets.UTF_8),
        preremplissage.corps());
    assertEquals(
        List.of(
            "dateAppreciation",
            "projet.dureeMois",
            "projet.porteur.membreComiteTechnique",
            "projet.porteur.nom"),
        nonPortes(preremplissage));
  }

  /** On our own form everything is carried: reading the dossier gives the request back. */
  @Test
  void par_le_formulaire_tout_est_porte() {
    MotsDesDemarches mots = MotsDesDemarches.lire();
    Descripteur forme =
        new Formulaires(Depot.DROIT, Libelles.charger(), mots).au(JOUR).descripteur(7);
    Demarche demarche =
        Depot.lire(
            new Proposeur(Depot.DROIT, Libelles.charger(), mots)
                .proposer(forme, JOUR, "ARS-11", "DS_JETON", Demarche.PLATEFORME)
                .yaml());
    Generateur generateur = new Generateur(51);
    int comparees = 0;
    for (long numero = 0; numero < 300; numero++) {
      Demande tiree = generateur.demande(numero);
      Map<String, Valeur> reponses =
          tiree.reponses().entrySet().stream()
              .filter(entree -> Depot.QUESTIONS.admet(entree.getKey(), JOUR))
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
      Demande demande = demande(tiree.projet(), reponses);
      Preremplissage preremplissage = PREREMPLISSEUR.remplir(demande, demarche, forme);
      assertEquals(List.of("dateAppreciation"), nonPortes(preremplissage));
      assertEquals(Contenu.de(demande).size(), preremplissage.champs().size());
      comparees += preremplissage.champs().size();
    }
    assertTrue(comparees > 1000);
    assertFalse(demarche.champs().isEmpty());
  }
}
