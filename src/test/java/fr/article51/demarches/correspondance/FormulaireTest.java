package fr.article51.demarches.correspondance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.article51.Article51ParRegles;
import fr.article51.demarches.correspondance.Formulaire.Champ;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Question;
import fr.article51.droit.Theme;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Demande;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import fr.article51.verdict.Verdict;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The ready-made form: every question of the day, and no other. */
class FormulaireTest {
  private static final LocalDate JOUR = LocalDate.of(2025, 6, 1);
  private static final MotsDesDemarches MOTS = MotsDesDemarches.lire();
  private static final Formulaires FORMULAIRES =
      new Formulaires(Depot.DROIT, Libelles.charger(), MOTS);

  private static List<Champ> champs(Formulaire formulaire) {
    return formulaire.sections().stream().flatMap(section -> section.champs().stream()).toList();
  }

  @Test
  void toutes_les_questions_du_jour_une_fois() {
    List<Champ> champs = champs(FORMULAIRES.au(JOUR));
    List<String> codes =
        Depot.DROIT.au(JOUR).questions().stream().map(Question::code).sorted().toList();
    assertEquals(
        codes,
        champs.stream()
            .map(Champ::cible)
            .filter(cible -> !cible.startsWith("projet."))
            .sorted()
            .toList());
    assertEquals(
        champs.size(), champs.stream().map(Champ::libelle).distinct().count(), "labels differ");
  }

  @Test
  void je_ne_sais_pas_peut_toujours_se_dire() {
    champs(FORMULAIRES.au(JOUR)).stream()
        .filter(champ -> !champ.cible().startsWith("projet."))
        .forEach(champ -> assertEquals(List.of("Oui", "Non", "Je ne sais pas"), champ.options()));
  }

  @Test
  void les_regions_sont_dans_l_ordre_du_dictionnaire() {
    List<String> regions =
        champs(FORMULAIRES.au(JOUR)).stream()
            .filter(champ -> champ.cible().equals("projet.regions"))
            .findFirst()
            .orElseThrow()
            .options();
    int francilienne = regions.indexOf("Île-de-France");
    assertEquals("Hauts-de-France", regions.get(francilienne - 1));
    assertEquals("La Réunion", regions.get(francilienne + 1));
  }

  @Test
  void sans_regime_il_reste_le_projet() {
    assertEquals(1, FORMULAIRES.au(LocalDate.of(2010, 1, 1)).sections().size());
  }

  @Test
  void la_page_et_le_json_disent_tout() throws IOException {
    Formulaire formulaire = FORMULAIRES.au(JOUR);
    JsonNode json = new ObjectMapper().readTree(formulaire.json());
    String page = formulaire.page();
    assertAll(
        () -> assertArrayEquals(formulaire.json(), FORMULAIRES.au(JOUR).json()),
        () -> assertEquals("2025-06-01", json.get("date").asText()),
        () -> assertEquals(formulaire.sections().size(), json.get("sections").size()),
        () ->
            assertTrue(
                champs(formulaire).stream()
                    .allMatch(
                        champ -> page.contains(champ.libelle()) && page.contains(champ.cible()))),
        () -> assertTrue(page.contains("Questions encore ouvertes : texte long")),
        () -> assertTrue(page.contains("  - À instruire")));
  }

  /** A condition hidden, since no need calls for it, must change nothing of the verdict. */
  @Test
  void une_condition_cachee_ne_decide_de_rien() {
    Article51ParRegles moteur = Article51ParRegles.charger();
    EtatDuDroit etat = Depot.DROIT.au(JOUR);
    Random hasard = new Random(51);
    List<Question> conditions =
        etat.questions().stream().filter(q -> q.theme() == Theme.CONDITION).toList();
    assertFalse(conditions.isEmpty());
    for (Question condition : conditions) {
      List<String> besoins = Formulaires.besoins(condition, etat);
      assertFalse(besoins.isEmpty(), condition.code());
      for (int essai = 0; essai < 40; essai++) {
        Map<String, Valeur> reponses = new HashMap<>();
        for (Question question : etat.questions()) {
          int sort = hasard.nextInt(3);
          if (sort > 0) {
            reponses.put(question.code(), sort == 1 ? Valeur.OUI : Valeur.NON);
          }
        }
        besoins.forEach(code -> reponses.put(code, Valeur.NON));
        reponses.remove(condition.code());
        Verdict cachee = moteur.evaluer(Demande.de(JOUR, Projet.INCONNU, reponses));
        for (Valeur valeur : Valeur.values()) {
          reponses.put(condition.code(), valeur);
          Verdict dite = moteur.evaluer(Demande.de(JOUR, Projet.INCONNU, reponses));
          assertEquals(cachee.conclusion(), dite.conclusion(), condition.code());
          assertEquals(cachee.derogations(), dite.derogations(), condition.code());
          assertEquals(cachee.avisHas(), dite.avisHas(), condition.code());
        }
      }
    }
  }
}
