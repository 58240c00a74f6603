package fr.article51.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.Article51ParRegles;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Question;
import fr.article51.projet.Demande;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import fr.article51.questionnaire.Parcours.Etape;
import fr.article51.reference.Generateur;
import fr.article51.reference.Production;
import fr.article51.verdict.Verdict;
import fr.article51.verdict.Verdict.QuestionOuverte;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The form followed to its end, whoever answers. */
class ParcoursTest {
  private static final Article51ParRegles PRODUCTION = Production.evaluateur();
  private static final LocalDate JOUR = LocalDate.of(2025, 6, 2);
  private static final long GRAINE = 51;
  private static final int PORTEURS = 400;

  @Test
  void rien_de_dit_tout_est_a_demander_et_le_projet_vient_en_tete() {
    Parcours parcours = parcours(Brouillon.VIDE, JOUR);
    assertEquals(Parcours.PROJET, parcours.etapes().get(0).theme());
    assertTrue(parcours.etape(parcours.suivante()).isPresent());
    assertEquals(parcours.ouvertes(), parcours.etapes().stream().mapToInt(Etape::ouvertes).sum());
    assertTrue(parcours.etape("INCONNU").isEmpty());
  }

  @Test
  void une_condition_attend_que_les_besoins_soient_dits() {
    Parcours parcours = parcours(Brouillon.VIDE, JOUR);
    String premiere = PRODUCTION.evaluer(Brouillon.VIDE.demande(JOUR)).questions().get(0).code();
    assertTrue(parcours.etape("CONDITION").orElseThrow().questions().contains(premiere));
    assertEquals("FINANCEMENT", parcours.suivante());
    Map<String, @Nullable Valeur> besoins = new HashMap<>();
    PRODUCTION.droit().au(JOUR).questions().stream()
        .map(Question::code)
        .filter(code -> code.startsWith("besoin."))
        .forEach(code -> besoins.put(code, code.endsWith("sisa_encaissement") ? Valeur.OUI : null));
    assertEquals("CONDITION", parcours(Brouillon.VIDE.repondre(besoins), JOUR).suivante());
  }

  @Test
  void sans_regime_rien_n_est_demande_et_le_jour_peut_etre_change() {
    Parcours parcours = parcours(Brouillon.VIDE, LocalDate.of(2001, 1, 1));
    assertEquals(List.of(Parcours.PROJET), parcours.etapes().stream().map(Etape::theme).toList());
    assertNull(parcours.suivante());
    assertEquals(0, parcours.ouvertes());
  }

  @Test
  void une_question_que_l_on_ignore_est_montree_et_n_est_plus_demandee() {
    Parcours avant = parcours(Brouillon.VIDE, JOUR);
    Etape etape = avant.etape("FINALITE").orElseThrow();
    Map<String, @Nullable Valeur> ignore = new HashMap<>();
    etape.questions().forEach(code -> ignore.put(code, null));
    Parcours apres = parcours(Brouillon.VIDE.repondre(ignore), JOUR);
    assertEquals(0, apres.etape("FINALITE").orElseThrow().ouvertes());
    assertEquals(
        Set.copyOf(etape.questions()),
        Set.copyOf(apres.etape("FINALITE").orElseThrow().questions()));
    assertEquals(avant.ouvertes() - etape.ouvertes(), apres.ouvertes());
  }

  /**
   * Carriers whose answers are known beforehand, or not, and who follow « Continuer »: they come to
   * an end, never see a theme twice in a row unless a question opened in it, and what they said
   * gives the verdict of the request that they had in mind, unless they did not know.
   */
  @Test
  void qui_continue_arrive_toujours_au_bout() {
    Generateur generateur = new Generateur(GRAINE);
    Random hasard = new Random(GRAINE);
    int suivis = 0;
    for (long numero = 0; numero < PORTEURS; numero++) {
      Demande demande = generateur.demande(numero);
      if (PRODUCTION.droit().au(demande.dateAppreciation()).regime() != null) {
        suivre(demande, numero % 2 == 0 ? 0 : hasard.nextInt(100), hasard);
        suivis++;
      }
    }
    assertTrue(suivis > PORTEURS / 2, "suivis : " + suivis);
  }

  private static void suivre(Demande demande, int ignorance, Random hasard) {
    LocalDate jour = demande.dateAppreciation();
    int themes = PRODUCTION.droit().au(jour).questions().size() + 2;
    Brouillon dit = Brouillon.VIDE.decrire(Projet.INCONNU, jour);
    dit = new Brouillon(jour, Projet.INCONNU, dit.reponses(), List.of());
    List<String> vus = new ArrayList<>();
    Set<String> montrees = new HashSet<>();
    Parcours parcours = parcours(dit, jour);
    while (parcours.suivante() != null) {
      String theme = parcours.suivante();
      Etape etape = parcours.etape(theme).orElseThrow();
      assertTrue(etape.ouvertes() > 0, theme);
      boolean nouvelle = !montrees.containsAll(etape.questions());
      assertTrue(
          vus.isEmpty() || !vus.get(vus.size() - 1).equals(theme) || nouvelle,
          "deux fois " + theme + " sans rien de nouveau : " + demande);
      vus.add(theme);
      montrees.addAll(etape.questions());
      assertTrue(vus.size() <= themes, "sans fin : " + demande);
      dit = repondre(dit, demande, etape, ignorance, hasard);
      parcours = parcours(dit, jour);
    }
    Verdict verdict = PRODUCTION.evaluer(dit.demande(jour));
    assertEquals(0, parcours.ouvertes());
    if (ignorance == 0) {
      Verdict voulu = PRODUCTION.evaluer(demande);
      assertEquals(voulu.conclusion(), verdict.conclusion(), demande.toString());
      assertEquals(voulu.derogations(), verdict.derogations(), demande.toString());
      assertEquals(voulu.avisHas(), verdict.avisHas(), demande.toString());
      assertEquals(codes(voulu), codes(verdict), demande.toString());
    }
  }

  private static Set<String> codes(Verdict verdict) {
    return verdict.questions().stream().map(QuestionOuverte::code).collect(Collectors.toSet());
  }

  private static Brouillon repondre(
      Brouillon dit, Demande demande, Etape etape, int ignorance, Random hasard) {
    if (etape.theme().equals(Parcours.PROJET)) {
      boolean ignore = hasard.nextInt(100) < ignorance;
      return dit.decrire(ignore ? Projet.INCONNU : demande.projet(), dit.dateAppreciation());
    }
    Map<String, @Nullable Valeur> reponses = new HashMap<>();
    for (String code : etape.questions()) {
      boolean ignore = hasard.nextInt(100) < ignorance;
      reponses.put(code, ignore ? null : demande.reponses().get(code));
    }
    return dit.repondre(reponses);
  }

  private static Parcours parcours(Brouillon dit, LocalDate jour) {
    EtatDuDroit etat = PRODUCTION.droit().au(jour);
    List<String> connues = etat.questions().stream().map(Question::code).toList();
    assertFalse(dit.reponses().keySet().stream().anyMatch(code -> !connues.contains(code)));
    return Parcours.de(dit, PRODUCTION.evaluer(dit.demande(jour)), etat);
  }
}
