package fr.article51.libelles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words come out as they should, and a slip of the caller is named. */
class LibellesRendusTest {

  private final Libelles libelles = Libelles.charger();

  @Test
  void the_files_are_read_once() {
    assertSame(libelles, Libelles.charger());
  }

  @Test
  void the_holes_of_a_template_are_filled() {
    assertEquals(
        "La durée prévue, 61\u00a0mois, dépasse le maximum de 60\u00a0mois fixé pour une"
            + " expérimentation.",
        libelles.motif("DUREE_EXCESSIVE", null, Map.of("duree", "61", "maximum", "60")));
  }

  @Test
  void a_variant_replaces_the_default_text() {
    assertEquals(
        "La durée prévue, 49\u00a0mois, dépasse le maximum de 48\u00a0mois fixé pour un projet"
            + " pilote.",
        libelles.motif("DUREE_EXCESSIVE", "PILOTES", Map.of("duree", "49", "maximum", "48")));
  }

  @Test
  void the_short_name_of_a_need_fits_into_a_ground() {
    String besoin = libelles.question("besoin.competences").court();

    assertEquals(
        "Votre projet suppose d’écarter les règles de compétences des professions de santé. À cette"
            + " date, la liste des dérogations ne le permet pas\u00a0; elle le permet à compter du"
            + " 23 décembre 2018.",
        libelles.motif(
            "DISPOSITION_HORS_LISTE",
            "A_VENIR",
            Map.of("besoin", besoin, "depuis", Libelles.date(LocalDate.of(2018, 12, 23)))));
  }

  @Test
  void a_text_that_is_not_held_is_named_and_so_is_what_is_applied() {
    String texte =
        libelles.motif(
            "TEXTE_NON_VERIFIE",
            "TEXTE_NON_DETENU",
            Map.of("depuis", "20 août 2026", "version", "LEGIARTI000054715108"));

    assertTrue(
        texte.startsWith(
            "Une nouvelle version du texte existe depuis le 20 août 2026 (LEGIARTI000054715108),"
                + " mais elle n’a pas pu être lue. La dernière version détenue est appliquée"),
        texte);
  }

  @Test
  void the_names_of_obstacles_make_a_list_of_alternatives() {
    String alternatives =
        Libelles.enumerer(
            List.of(
                libelles.nomObstacle("DEROGATION_ABSENTE"),
                libelles.nomObstacle("EXCLU_COMPETENCES_SEULES")));

    assertEquals(
        "Quelles que soient les réponses qui manquent, votre projet rencontrera un obstacle\u00a0:"
            + " l’absence de dérogation permise par la loi ou un projet limité aux compétences des"
            + " professions de santé.",
        libelles.motif("OBSTACLE_INEVITABLE", null, Map.of("alternatives", alternatives)));
  }

  @Test
  void a_list_of_three_has_one_comma() {
    assertEquals("a, b ou c", Libelles.enumerer(List.of("a", "b", "c")));
  }

  @Test
  void a_list_of_one_is_left_alone() {
    assertEquals("a", Libelles.enumerer(List.of("a")));
  }

  @Test
  void the_first_day_of_a_month_is_an_ordinal() {
    assertEquals("1er janvier 2018", Libelles.date(LocalDate.of(2018, 1, 1)));
  }

  @Test
  void a_step_of_the_calendar_tells_its_delay() {
    assertEquals(
        "Le rapporteur général saisit la Haute Autorité de santé, au plus tard 1\u00a0mois après la"
            + " réception.",
        libelles.etape("SAISINE_HAS", Map.of("mois", "1")));
  }

  @Test
  void parameters_that_a_text_does_not_name_are_ignored() {
    assertEquals(
        libelles.motif("DOCTRINE_SEULE", null, Map.of()),
        libelles.motif("DOCTRINE_SEULE", null, Map.of("objet", "inutile")));
  }

  @Test
  void a_text_tells_which_parameters_it_needs() {
    assertEquals(Set.of("objet", "condition"), libelles.parametres("CONDITION_NON_REMPLIE", null));
  }

  @Test
  void a_missing_parameter_is_named() {
    assertEquals(
        "ground DUREE_EXCESSIVE: missing parameter {maximum}",
        refus(() -> libelles.motif("DUREE_EXCESSIVE", null, Map.of("duree", "61"))));
  }

  @Test
  void a_missing_parameter_of_a_step_is_named() {
    assertEquals(
        "step AVIS_HAS: missing parameter {mois}",
        refus(() -> libelles.etape("AVIS_HAS", Map.of())));
  }

  @Test
  void an_unknown_ground_is_named() {
    assertEquals(
        "no words for ground INCONNU", refus(() -> libelles.motif("INCONNU", null, Map.of())));
  }

  @Test
  void an_unknown_variant_is_named_and_never_replaced_by_the_default_text() {
    assertEquals(
        "no words for variant of ground DOCTRINE_SEULE Z",
        refus(() -> libelles.motif("DOCTRINE_SEULE", "Z", Map.of())));
  }

  @Test
  void an_unknown_question_is_named() {
    assertEquals(
        "no words for question besoin.rien", refus(() -> libelles.question("besoin.rien")));
  }

  @Test
  void a_ground_that_is_no_obstacle_has_no_name() {
    assertEquals(
        "no words for name of obstacle for ground DOCTRINE_SEULE",
        refus(() -> libelles.nomObstacle("DOCTRINE_SEULE")));
  }

  @Test
  void a_brace_that_is_not_closed_is_refused() {
    assertEquals("brace not closed in: un {trou", refus(() -> Gabarit.de("un {trou")));
  }

  @Test
  void a_brace_that_is_not_opened_is_refused() {
    assertEquals("brace not opened in: un trou}", refus(() -> Gabarit.de("un trou}")));
  }

  @Test
  void a_parameter_that_is_not_documented_is_refused() {
    Map<String, Fichiers.EntreeMotif> motifs =
        Map.of("ESSAI", new Fichiers.EntreeMotif("Un {mystere}.", null, null, null));

    IllegalStateException erreur =
        assertThrows(
            IllegalStateException.class, () -> new Libelles(Map.of(), motifs, Fichiers.verdict()));

    assertEquals("ESSAI: unknown parameter {mystere}", erreur.getMessage());
  }

  private static String refus(org.junit.jupiter.api.function.Executable appel) {
    return assertThrows(IllegalArgumentException.class, appel).getMessage();
  }
}
