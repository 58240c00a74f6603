package fr.article51.reforme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.Article51ParRegles;
import fr.article51.projet.Demande;
import fr.article51.projet.Valeur;
import fr.article51.reference.Generateur;
import fr.article51.reforme.LigneDeSimulation.LigneRefusee;
import fr.article51.reforme.LigneDeSimulation.ProjetChange;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which projects change, from what to what, because of which rule. */
class SimulationTest {
  private static final LocalDate AUJOURD_HUI = LocalDate.of(2027, 6, 1);
  private static final Article51ParRegles REFORME = Reforme.LETTRE_P.evaluateur();
  private static final int DEMANDES = 1500;

  /** Every rule of the base once more, with a duration, a rule, articles and an opinion changed. */
  private static final Map<String, String> AUTRE =
      Map.of(
          "legal-refs/L162-31-1.complement.yaml",
              """
              alineas:
                - provision: L162-31-1.I
                  regime: PILOTES
                  parametres: [{nom: dureeMaximaleMois, du: 2013-12-25, valeur: 36}]
                - provision: L162-31-1.II.1.b
                  regime: ARTICLE_51
                  versions: [{du: 2018-01-01, vise: {L162-5: [besoin.paiement_direct]}}]
              """,
          "legal-refs/R162-50-8.complement.yaml",
              """
              alineas:
                - provision: R162-50-8
                  regime: ARTICLE_51
                  versions: [{du: 2019-06-19, renvois: [L162-31-1.II.2.h]}]
                  parametres: [{nom: delaiHasMois, du: 2018-02-24, valeur: 3}]
              """,
          "rules/L162-31-1/finalites.drl",
              Reforme.fichier("src/main/resources/rules/L162-31-1/finalites.drl")
                  .replace("@rang(\"LOI\")", "@rang(\"DECRET\")"));

  @Test
  void sans_constat_compatible_qui_differe_rien_ne_change(@TempDir Path dossier)
      throws CandidatIllisibleException {
    Article51ParRegles autre =
        Candidat.lire(Reforme.ecrire(dossier, AUTRE), Reforme.BASE).evaluateur();
    assertTrue(changes(Reforme.BASE, REFORME) > 150);
    assertTrue(changes(REFORME, Reforme.BASE) > 150);
    assertTrue(changes(Reforme.BASE, autre) > 150);
    assertTrue(changes(autre, REFORME) > 150);
  }

  /** How many projects change; each has a cause, and those that have none do not change. */
  private static int changes(Article51ParRegles gauche, Article51ParRegles droite) {
    Base avant = new Base(gauche);
    Base apres = new Base(droite);
    RechercheDeCauses causes = new RechercheDeCauses(avant, apres);
    Generateur generateur = new Generateur(51);
    Random hasard = new Random(51);
    int changes = 0;
    int sansCause = 0;
    for (int i = 0; i < DEMANDES; i++) {
      Demande demande = completee(generateur.demande(i), hasard);
      Demande ancienne = avant.retenir(demande);
      Demande nouvelle = apres.retenir(demande);
      VerdictCompare compare = VerdictCompare.de(avant.evaluer(ancienne), apres.evaluer(nouvelle));
      List<Cause> trouvees = causes.de(ancienne, nouvelle);
      assertTrue(compare.vide() || !trouvees.isEmpty(), () -> compare + " " + demande);
      changes += compare.vide() ? 0 : 1;
      sansCause += trouvees.isEmpty() ? 1 : 0;
    }
    assertTrue(sansCause > 50, "trop peu de projets sans cause : " + sansCause);
    return changes;
  }

  /** Half of them after the reform, with answers to its questions. */
  private static Demande completee(Demande demande, Random hasard) {
    Map<String, Valeur> reponses = new TreeMap<>(demande.reponses());
    for (String code : List.of("besoin.pui_domicile", "condition.pui_convention_officine")) {
      if (hasard.nextInt(4) > 0) {
        reponses.put(code, hasard.nextInt(3) == 0 ? Valeur.OUI : Valeur.NON);
      }
    }
    LocalDate jour =
        hasard.nextBoolean()
            ? demande.dateAppreciation()
            : LocalDate.of(2026, 12, 31).plusDays(hasard.nextInt(3));
    return Demande.de(jour, demande.projet(), reponses);
  }

  @Test
  void une_base_contre_elle_meme_ne_change_rien() throws CandidatIllisibleException {
    Base base = new Base(Reforme.BASE);
    Generateur generateur = new Generateur(3);
    for (int i = 0; i < 500; i++) {
      Demande demande = generateur.demande(i);
      Verdict verdict = base.evaluer(demande);
      assertTrue(VerdictCompare.de(verdict, base.evaluer(demande)).vide());
      assertEquals(VerdictCompare.Reste.RIEN, VerdictCompare.reste(verdict, verdict));
    }
  }

  @Test
  void une_duree_de_66_mois_devient_conforme_a_cause_de_la_loi() {
    ProjetChange projet =
        change("{\"dateAppreciation\":\"2027-01-01\",\"projet\":{\"dureeMois\":66}}", null);
    assertEquals(
        Set.of("l162-31-1-i-duree-excessive DISPARU", "l162-31-1-i-duree-conforme APPARU"),
        projet.causes().stream()
            .filter(cause -> cause.regle().contains("duree"))
            .map(cause -> cause.regle() + " " + cause.effet())
            .collect(Collectors.toSet()));
    projet.causes().stream()
        .filter(cause -> cause.regle().contains("duree"))
        .forEach(
            cause -> {
              assertEquals(Cause.Origine.DONNEES, cause.origine());
              assertEquals(List.of("L162-31-1.I"), cause.dispositions());
            });
  }

  @Test
  void une_regle_nouvelle_est_dite_nouvelle_et_celle_qui_la_lit_la_suit() {
    ProjetChange projet =
        change(
            "{\"dateAppreciation\":\"2027-01-01\",\"reponses\":{\"besoin.pui_domicile\":\"OUI\","
                + "\"condition.indispensable\":\"NON\"}}",
            null);
    String nouvelle = "l162-31-1-ii-2-p-pharmacie-d-un-etablissement-pour-des-patients-a-domicile";
    assertEquals(
        Cause.Origine.REGLE_NOUVELLE, cause(projet, nouvelle, "L162-31-1.II.2.p").origine());
    Cause suite =
        cause(projet, "l162-31-1-ii-2-derogation-indispensable-non-remplie", "L162-31-1.II.2.p");
    assertEquals(Cause.Origine.AUTRE_REGLE, suite.origine());
    assertEquals(List.of(nouvelle), suite.suiteDe());
  }

  @Test
  void l_option_au_remplace_la_date_de_chaque_projet() {
    String projet = "{\"dateAppreciation\":\"2020-03-01\",\"projet\":{\"dureeMois\":66}}";
    assertEquals(
        LocalDate.of(2027, 1, 1), change(projet, LocalDate.of(2027, 1, 1)).dateAppreciation());
    assertTrue(
        simuler(projet, LocalDate.of(2026, 1, 1)).stream()
            .map(ProjetChange.class::cast)
            .noneMatch(change -> change.change().contains("motifs")));
  }

  @Test
  void sans_date_le_jour_est_celui_qui_est_donne() {
    assertEquals(AUJOURD_HUI, change("{\"projet\":{\"dureeMois\":66}}", null).dateAppreciation());
  }

  @Test
  void une_reponse_qui_n_existe_que_d_un_cote_est_ignoree_de_l_autre_et_le_dit() {
    ProjetChange projet =
        change(
            "{\"dateAppreciation\":\"2027-01-01\",\"reponses\":{\"besoin.pui_domicile\":\"OUI\"}}",
            null);
    assertEquals(List.of("besoin.pui_domicile"), projet.reponsesIgnorees().avant());
    assertEquals(List.of(), projet.reponsesIgnorees().apres());
  }

  @Test
  void une_ligne_illisible_est_refusee_a_son_numero_et_n_arrete_pas_les_autres() {
    String lisible = "{\"projet\":{\"dureeMois\":66}}";
    List<LigneDeSimulation> lignes =
        simuler(
            String.join(
                "\n",
                lisible,
                "",
                "{\"reponses\":{\"besoin.inconnu\":\"OUI\"}}",
                "pas du JSON",
                "{\"projet\":{\"titre\":\"" + "x".repeat(300_000) + "\"}}",
                lisible + "\r",
                "{}".repeat(2)),
            null);
    assertEquals(
        List.of(1L, 3L, 4L, 5L, 6L, 7L), lignes.stream().map(LigneDeSimulation::ligne).toList());
    LigneRefusee inconnu = assertInstanceOf(LigneRefusee.class, lignes.get(1));
    assertEquals("/reponses/besoin.inconnu", inconnu.probleme().errors().get(0).pointer());
    assertEquals(400, assertInstanceOf(LigneRefusee.class, lignes.get(2)).probleme().status());
    assertEquals(413, assertInstanceOf(LigneRefusee.class, lignes.get(3)).probleme().status());
    assertInstanceOf(ProjetChange.class, lignes.get(4));
    assertInstanceOf(LigneRefusee.class, lignes.get(5));
  }

  @Test
  void le_bilan_compte_chaque_ligne_une_fois() throws IOException {
    String portefeuille =
        String.join(
            "\n",
            "{\"dateAppreciation\":\"2010-01-01\"}",
            "{\"dateAppreciation\":\"2027-01-01\",\"projet\":{\"dureeMois\":66}}",
            "non");
    Bilan bilan =
        new Simulation(Reforme.BASE, REFORME, AUJOURD_HUI, null)
            .executer(flux(portefeuille), ligne -> {});
    assertEquals(2, bilan.lus());
    assertEquals(1, bilan.nombreDeChanges());
    assertEquals(1, bilan.nombreDeRefusees());
    assertEquals(1, bilan.inchanges());
    assertEquals(1, bilan.passages(Conclusion.HORS_PERIODE, Conclusion.HORS_PERIODE));
    assertFalse(bilan.regles().isEmpty());
  }

  private static ProjetChange change(String projet, @Nullable LocalDate au) {
    List<LigneDeSimulation> lignes = simuler(projet, au);
    assertEquals(1, lignes.size(), lignes::toString);
    return assertInstanceOf(ProjetChange.class, lignes.get(0));
  }

  private static Cause cause(ProjetChange projet, String regle, String provision) {
    return projet.causes().stream()
        .filter(cause -> cause.regle().equals(regle) && cause.provision().equals(provision))
        .findFirst()
        .orElseThrow();
  }

  private static List<LigneDeSimulation> simuler(String portefeuille, @Nullable LocalDate au) {
    List<LigneDeSimulation> lignes = new ArrayList<>();
    try {
      new Simulation(Reforme.BASE, REFORME, AUJOURD_HUI, au)
          .executer(flux(portefeuille), lignes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lignes;
  }

  private static ByteArrayInputStream flux(String texte) {
    return new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8));
  }
}
