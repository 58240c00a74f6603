package fr.article51.demarches.boite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.demarches.boite.Patience.Passe;
import fr.article51.demarches.boite.Patience.Suite;
import fr.article51.demarches.plateforme.PlateformeException;
import fr.article51.instruction.BaseIndisponible;
import fr.article51.instruction.Refus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
  private static final Instant T = Instant.parse("2026-11-28T10:00:00Z");
  private static final int ESSAIS_PAR_DEFAUT = 60;
  private static final RuntimeException MUETTE =
      new PlateformeException.Indisponible("no answer", null);
  private static final String MUETTE_DIT = Raison.PLATEFORME_INDISPONIBLE.name();
  private static final RuntimeException INTROUVABLE = new PlateformeException.Introuvable();

  /** Too early, until then. */
  private static final class Plus extends Patience.Attente {
    private static final long serialVersionUID = 1L;

    Plus(Instant reprise) {
      super(reprise);
    }
  }

  private static Patience patience(double hasard) {
    return new Patience(ESSAIS_PAR_DEFAUT, () -> hasard);
  }

  /** Seconds between tries, until it is given up. */
  private static List<Double> attentes(Patience patience, Throwable cause) {
    List<Double> attentes = new ArrayList<>();
    Passe passe = Passe.AUCUN;
    Suite suite = patience.apres(cause, passe, T);
    while (suite.reprise() != null) {
      attentes.add(Duration.between(T, suite.reprise()).toMillis() / 1000.0);
      passe = passe(suite);
      suite = patience.apres(cause, passe, T);
    }
    return attentes;
  }

  private static Passe passe(Suite suite) {
    return new Passe(
        suite.essais(), suite.enTout(), suite.raison().name(), suite.reprise() == null);
  }

  private static double secondes(@Nullable Instant reprise) {
    assertNotNull(reprise);
    return Duration.between(T, reprise).toMillis() / 1000.0;
  }

  @Test
  void l_attente_double_jusqu_a_un_quart_d_heure() {
    List<Double> attentes = attentes(patience(0.5), MUETTE);
    assertEquals(
        List.of(5.0, 10.0, 20.0, 40.0, 80.0, 160.0, 320.0, 640.0, 900.0, 900.0),
        attentes.subList(0, 10));
    assertEquals(ESSAIS_PAR_DEFAUT - 1, attentes.size());
    assertEquals(900.0, attentes.get(attentes.size() - 1));
  }

  @Test
  void l_attente_ne_deborde_pas_quel_que_soit_le_nombre_d_essais() {
    Patience sansFin = new Patience(Integer.MAX_VALUE, () -> 0.5);
    Passe longue = new Passe(1_000_000, 1_000_000, Raison.PLATEFORME_INDISPONIBLE.name(), false);
    assertEquals(900.0, secondes(sansFin.apres(MUETTE, longue, T).reprise()));
  }

  @ParameterizedTest
  @CsvSource({"0, 3.75, 675", "0.5, 5, 900", "1, 6.25, 1125"})
  void le_hasard_etale_des_trois_quarts_aux_cinq_quarts(
      double hasard, double premiere, double derniere) {
    List<Double> attentes = attentes(patience(hasard), MUETTE);
    assertEquals(premiere, attentes.get(0));
    assertEquals(derniere, attentes.get(attentes.size() - 1));
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "1, 1", "6, 0", "6, 1"})
  void une_plateforme_muette_des_heures_n_epuise_pas_les_essais(int heures, double hasard) {
    double total =
        attentes(patience(hasard), MUETTE).stream().mapToDouble(Double::doubleValue).sum();
    assertTrue(total > Duration.ofHours(heures).toSeconds(), total + " s");
  }

  @Test
  void introuvable_est_essaye_six_fois() {
    assertEquals(List.of(5.0, 10.0, 20.0, 40.0, 80.0), attentes(patience(0.5), INTROUVABLE));
  }

  @Test
  void une_faute_est_essayee_cinq_fois() {
    for (RuntimeException faute :
        List.of(
            new IllegalStateException(),
            new PlateformeException.RequeteIncomprise("x"),
            new PlateformeException.Refusee(List.of("x")))) {
      assertEquals(List.of(5.0, 10.0, 20.0, 40.0), attentes(patience(0.5), faute));
    }
  }

  @Test
  void une_longue_panne_n_epuise_pas_la_patience_pour_un_dossier_introuvable() {
    Passe panne = new Passe(40, 40, Raison.PLATEFORME_INDISPONIBLE.name(), false);
    Suite suite = patience(0.5).apres(INTROUVABLE, panne, T);
    assertEquals(new Suite(Raison.INTROUVABLE, T.plusSeconds(900), 1, 41), suite);
    Suite dernier = patience(0.5).apres(INTROUVABLE, new Passe(5, 45, "INTROUVABLE", false), T);
    assertEquals(new Suite(Raison.INTROUVABLE, null, 6, 46), dernier);
  }

  @Test
  void deux_raisons_qui_alternent_attendent_de_plus_en_plus_et_finissent() {
    Passe passe = Passe.AUCUN;
    List<Double> attentes = new ArrayList<>();
    for (int i = 0; !passe.abandonne(); i++) {
      Suite suite = patience(0.5).apres(i % 2 == 0 ? INTROUVABLE : MUETTE, passe, T);
      assertEquals(1, suite.essais());
      if (suite.reprise() != null) {
        attentes.add(secondes(suite.reprise()));
      }
      passe = passe(suite);
    }
    assertEquals(List.of(5.0, 10.0, 20.0, 40.0, 80.0), attentes.subList(0, 5));
    assertEquals(2 * ESSAIS_PAR_DEFAUT - 1, attentes.size());
  }

  @Test
  void ce_qui_n_est_pas_la_faute_du_dossier_ne_rend_pas_d_essais() {
    Suite suite = patience(0.5).apres(MUETTE, new Passe(3, 30, MUETTE_DIT, false), T);
    suite = patience(0.5).apres(new PlateformeException.JetonRefuse("403"), passe(suite), T);
    assertEquals(31, suite.enTout());
    suite = patience(0.5).apres(MUETTE, passe(suite), T);
    assertEquals(32, suite.enTout());
  }

  @Test
  void ce_qui_arrive_apres_un_abandon_a_de_nouveau_tous_ses_essais() {
    Suite suite =
        patience(0.5).apres(INTROUVABLE, new Passe(6, 50, Raison.INTROUVABLE.name(), true), T);
    assertEquals(new Suite(Raison.INTROUVABLE, T.plusSeconds(5), 1, 1), suite);
    Suite sansCompter =
        patience(0.5)
            .apres(
                new PlateformeException.JetonRefuse("403"),
                new Passe(6, 50, Raison.INTROUVABLE.name(), true),
                T);
    assertEquals(0, sansCompter.essais());
    assertEquals(0, sansCompter.enTout());
  }

  @Test
  void trop_d_appels_suit_l_heure_que_dit_la_plateforme() {
    Instant dite = T.plusSeconds(3600);
    Suite suite = patience(0.5).apres(new PlateformeException.TropDAppels(dite), Passe.AUCUN, T);
    assertEquals(new Suite(Raison.TROP_D_APPELS, dite.plusSeconds(5), 0, 0), suite);
    assertEquals(
        dite.plusMillis(3750),
        patience(0).apres(new PlateformeException.TropDAppels(dite), Passe.AUCUN, T).reprise(),
        "never before");
  }

  @Test
  void un_envoi_incertain_attend_l_heure_dite_et_finit_par_etre_abandonne() {
    Plus plus = new Plus(T.plusSeconds(120));
    assertEquals(
        new Suite(Raison.ENVOI_INCERTAIN, T.plusSeconds(120), 1, 1),
        patience(1).apres(plus, Passe.AUCUN, T));
    Passe derniere =
        new Passe(
            ESSAIS_PAR_DEFAUT - 1, ESSAIS_PAR_DEFAUT - 1, Raison.ENVOI_INCERTAIN.name(), false);
    assertNull(patience(1).apres(plus, derniere, T).reprise());
  }

  @Test
  void chaque_cause_a_sa_raison() {
    Map<Raison, RuntimeException> causes =
        Map.ofEntries(
            Map.entry(Raison.INTROUVABLE, INTROUVABLE),
            Map.entry(Raison.JETON_REFUSE, new PlateformeException.JetonRefuse("401")),
            Map.entry(Raison.TROP_D_APPELS, new PlateformeException.TropDAppels(T)),
            Map.entry(Raison.PLATEFORME_INDISPONIBLE, MUETTE),
            Map.entry(Raison.REQUETE_INCOMPRISE, new PlateformeException.RequeteIncomprise("x")),
            Map.entry(Raison.ECRITURE_REFUSEE, new PlateformeException.Refusee(List.of())),
            Map.entry(Raison.BASE_INDISPONIBLE, new BaseIndisponible(new IllegalStateException())),
            Map.entry(Raison.DEMARCHE_HORS_SERVICE, new Patience.DemarcheHorsService(51)),
            Map.entry(Raison.INSTRUCTION_MODIFIEE, Refus.versionDepassee(2)),
            Map.entry(Raison.ENVOI_INCERTAIN, new Plus(T)),
            Map.entry(Raison.FAUTE_INTERNE, new IllegalStateException()));
    assertEquals(Raison.values().length, causes.size());
    causes.forEach(
        (raison, cause) ->
            assertEquals(raison, patience(0.5).apres(cause, Passe.AUCUN, T).raison()));
    assertEquals(
        Raison.JETON_REFUSE,
        patience(0.5).apres(new PlateformeException.LectureSeule(), Passe.AUCUN, T).raison());
  }

  @ParameterizedTest
  @CsvSource({
    "JETON_REFUSE, 900",
    "DEMARCHE_HORS_SERVICE, 900",
    "BASE_INDISPONIBLE, 5",
    "INSTRUCTION_MODIFIEE, 5"
  })
  void ce_qui_n_est_pas_la_faute_du_dossier_ne_l_abandonne_jamais(Raison raison, long attente) {
    RuntimeException cause =
        switch (raison) {
          case JETON_REFUSE -> new PlateformeException.JetonRefuse("401");
          case DEMARCHE_HORS_SERVICE -> new Patience.DemarcheHorsService(51);
          case BASE_INDISPONIBLE -> new BaseIndisponible(new IllegalStateException());
          default -> Refus.versionDepassee(2);
        };
    Passe derniere = new Passe(ESSAIS_PAR_DEFAUT, 2 * ESSAIS_PAR_DEFAUT, raison.name(), false);
    assertEquals(
        new Suite(raison, T.plusSeconds(attente), ESSAIS_PAR_DEFAUT, 2 * ESSAIS_PAR_DEFAUT),
        patience(0.5).apres(cause, derniere, T));
  }
}
