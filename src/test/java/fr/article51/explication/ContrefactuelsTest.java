package fr.article51.explication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.Article51;
import fr.article51.explication.Contrefactuels.Changement;
import fr.article51.explication.Contrefactuels.Correction;
import fr.article51.projet.Demande;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import fr.article51.reference.EvaluateurDeReference;
import fr.article51.regles.ChampsDuProjet;
import fr.article51.regles.Reponse;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Requis;
import fr.article51.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Every set of changes works, none of its parts does, and none is forgotten. */
class ContrefactuelsTest {
  private static final Article51 REFERENCE = new EvaluateurDeReference();

  private static final Predicate<Verdict> RECEVABLE =
      verdict -> verdict.conclusion() == Conclusion.RECEVABLE;

  private static final Predicate<Verdict> SANS_AVIS =
      verdict ->
          Objects.requireNonNull(verdict.avisHas()).requis() == Requis.NON
              || Objects.requireNonNull(verdict.avisHas()).requis() == Requis.POSSIBLE;

  @Test
  void chaque_ensemble_suffit_et_aucune_de_ses_parties() {
    AtomicInteger ensembles = new AtomicInteger();
    Atelier.demandes(7, 3_000)
        .forEach(
            demande -> {
              Contrefactuels trouves = contrefactuels(demande);
              ensembles.addAndGet(verifier(demande, trouves.recevable(), RECEVABLE));
              ensembles.addAndGet(verifier(demande, trouves.sansAvisHas(), SANS_AVIS));
            });
    assertTrue(ensembles.get() > 1_000, "trop peu d'ensembles : " + ensembles);
  }

  private static int verifier(
      Demande demande, List<Correction> corrections, Predicate<Verdict> but) {
    for (Correction correction : corrections) {
      List<Changement> changements = correction.changements();
      assertTrue(!changements.isEmpty() && changements.size() <= 3, correction::toString);
      for (int partie = 0; partie < 1 << changements.size(); partie++) {
        Demande changee = demande;
        for (int i = 0; i < changements.size(); i++) {
          if ((partie >> i & 1) != 0) {
            changee = Atelier.avec(changee, changements.get(i).code(), changements.get(i).apres());
          }
        }
        Verdict verdict = REFERENCE.evaluer(changee);
        boolean entier = partie == (1 << changements.size()) - 1;
        assertEquals(entier, but.test(verdict), () -> demande + " " + correction);
        if (entier) {
          assertEquals(correction.conclusion(), verdict.conclusion(), correction::toString);
        }
      }
    }
    return corrections.size();
  }

  /** All sets of one and two changes, tried one by one. */
  @Test
  void aucun_ensemble_de_un_ou_deux_changements_n_est_oublie() {
    List<Demande> refusees =
        Atelier.demandes(11, 600)
            .filter(d -> REFERENCE.evaluer(d).conclusion() == Conclusion.NON_RECEVABLE)
            .filter(d -> !contrefactuels(d).recevable().isEmpty())
            .limit(12)
            .toList();
    assertEquals(12, refusees.size());
    for (Demande demande : refusees) {
      Contrefactuels trouves = contrefactuels(demande);
      assertTrue(trouves.complet());
      Set<Set<String>> petits = new HashSet<>();
      for (Correction correction : trouves.recevable()) {
        if (correction.changements().size() <= 2) {
          petits.add(
              new HashSet<>(correction.changements().stream().map(Changement::code).toList()));
        }
      }
      assertEquals(essayes(demande), petits, demande::toString);
    }
  }

  private static Set<Set<String>> essayes(Demande demande) {
    List<String> codes = new ArrayList<>();
    Atelier.DROIT
        .au(demande.dateAppreciation())
        .questions()
        .forEach(question -> codes.add(question.code()));
    codes.add(ChampsDuProjet.DUREE);
    codes.add(ChampsDuProjet.MEMBRE);
    Set<Set<String>> suffisants = new HashSet<>();
    for (int i = 0; i < codes.size(); i++) {
      for (Demande un : changees(demande, codes.get(i))) {
        if (RECEVABLE.test(REFERENCE.evaluer(un))) {
          suffisants.add(Set.of(codes.get(i)));
        }
      }
    }
    for (int i = 0; i < codes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (suffisants.contains(Set.of(codes.get(i)))
            || suffisants.contains(Set.of(codes.get(j)))) {
          continue;
        }
        for (Demande un : changees(demande, codes.get(i))) {
          for (Demande deux : changees(un, codes.get(j))) {
            if (RECEVABLE.test(REFERENCE.evaluer(deux))) {
              suffisants.add(Set.of(codes.get(i), codes.get(j)));
            }
          }
        }
      }
    }
    return suffisants;
  }

  /** The request with every other value of an answer. */
  private static List<Demande> changees(Demande demande, String code) {
    List<String> valeurs =
        code.equals(ChampsDuProjet.DUREE) ? List.of("1", "1000") : List.of("OUI", "NON");
    return valeurs.stream()
        .map(valeur -> Atelier.avec(demande, code, valeur))
        .filter(changee -> !changee.equals(demande))
        .toList();
  }

  @Test
  void un_projet_trop_long_est_recevable_une_fois_ramene_a_soixante_mois() {
    Demande demande = complet(72, Map.of());
    Contrefactuels trouves = contrefactuels(demande);
    assertEquals(
        List.of(List.of(new Changement(ChampsDuProjet.DUREE, "72", "60"))),
        trouves.recevable().stream().map(Correction::changements).toList());
    assertEquals(List.of("L162-31-1.I"), trouves.recevable().get(0).provisions());
    assertEquals("Prévoir une durée de 60 mois au plus.", trouves.recevable().get(0).texte());
  }

  @Test
  void un_projet_recevable_n_a_rien_a_changer() {
    assertEquals(List.of(), contrefactuels(complet(60, Map.of())).recevable());
  }

  @Test
  void renoncer_au_besoin_epargne_l_avis_de_la_has() {
    Demande demande =
        complet(
            36, Map.of("besoin.competences", Valeur.OUI, "condition.indispensable", Valeur.OUI));
    List<Correction> sansAvis = contrefactuels(demande).sansAvisHas();
    assertEquals(
        List.of(List.of(new Changement("besoin.competences", "OUI", "NON"))),
        sansAvis.stream().map(Correction::changements).toList());
    assertEquals(Conclusion.RECEVABLE, sansAvis.get(0).conclusion());
    assertTrue(sansAvis.get(0).provisions().contains("L162-31-1.II.2.j"));
  }

  @Test
  void une_recherche_trop_longue_le_dit() {
    Demande rien = Demande.de(LocalDate.of(2025, 6, 1), Projet.INCONNU, Map.of());
    // Everything may be an obstacle, so three changes never do: the search is cut by that bound.
    assertFalse(Minimaux.chercher(Atelier.dossier(rien), grandes()).complet());
  }

  /** Many wide findings without a question in common: far more sets than the bound allows. */
  private static List<List<Reponse>> grandes() {
    List<List<Reponse>> grandes = new ArrayList<>();
    for (int groupe = 0; groupe < 3; groupe++) {
      List<Reponse> si = new ArrayList<>();
      for (int n = 0; n < 42; n++) {
        si.add(new Reponse("q" + n, "T", Valeur.OUI, groupe * 42 + n));
      }
      grandes.add(si);
    }
    return grandes;
  }

  private static Contrefactuels contrefactuels(Demande demande) {
    return Atelier.PRODUCTION.contrefactuels(demande, Atelier.PRODUCTION.evaluer(demande));
  }

  /** A complete project of 2025, admissible within sixty months. */
  private static Demande complet(int mois, Map<String, Valeur> autres) {
    LocalDate jour = LocalDate.of(2025, 6, 1);
    Map<String, Valeur> reponses = new TreeMap<>();
    Atelier.DROIT.au(jour).questions().forEach(q -> reponses.put(q.code(), Valeur.NON));
    for (String oui :
        List.of(
            "finalite.parcours_coordination",
            "financement.forfait",
            "besoin.tarifs.infirmiers",
            "caractere.diffusable",
            "objet.impact_parcours_precise")) {
      reponses.put(oui, Valeur.OUI);
    }
    reponses.putAll(autres);
    return Atelier.avec(
        Atelier.avec(
            Demande.de(jour, Projet.INCONNU, reponses), ChampsDuProjet.DUREE, String.valueOf(mois)),
        ChampsDuProjet.MEMBRE,
        "NON");
  }
}
