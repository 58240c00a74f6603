package fr.article51.demarches.boite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import fr.article51.demarches.boite.Arrivee.Source;
import fr.article51.instruction.BaseDeTest;
import fr.article51.instruction.BaseIndisponible;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One task for a dossier, that stays until it is done or given up, whatever replica dies. */
class TachesTest {
  private static final CleDeDossier SEPT = new CleDeDossier(51, 7);
  private static final CleDeDossier HUIT = new CleDeDossier(51, 8);

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_dossier_a_une_seule_tache_quel_que_soit_le_nombre_de_reveils(BaseDeTest genre) {
    try (Equipe equipe = new Equipe(genre)) {
      equipe.annoncer(SEPT);
      equipe.premiere.reveiller(List.of(SEPT, SEPT));
      equipe.seconde.reveiller(List.of(SEPT));
      equipe.seconde.presser(SEPT);
      assertEquals(List.of("51/7"), equipe.dossiersPrevus());
      equipe.courirPremiere();
      equipe.courirSeconde();
      assertEquals(List.of(SEPT), equipe.traites);
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void le_succes_retire_la_tache(BaseDeTest genre) {
    try (Equipe equipe = new Equipe(genre)) {
      equipe.annoncer(SEPT);
      equipe.premiere.reveiller(List.of(SEPT));
      equipe.courirPremiere();
      assertEquals(List.of(), equipe.dossiersPrevus());
      equipe.annoncer(SEPT);
      equipe.premiere.reveiller(List.of(SEPT));
      equipe.courirPremiere();
      assertEquals(List.of(SEPT, SEPT), equipe.traites);
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void ce_qui_arrive_pendant_le_travail_le_fait_refaire(BaseDeTest genre) {
    try (Equipe equipe = new Equipe(genre)) {
      equipe.annoncer(SEPT);
      equipe.premiere.reveiller(List.of(SEPT));
      equipe.pendant =
          cle -> {
            equipe.pendant = encore -> {};
            equipe.annoncer(cle);
            equipe.seconde.reveiller(List.of(cle));
          };
      equipe.courirPremiere();
      assertEquals(List.of("51/7"), equipe.dossiersPrevus());
      equipe.courirSeconde();
      assertEquals(List.of(SEPT, SEPT), equipe.traites);
      assertEquals(List.of(), equipe.dossiersPrevus());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_echec_est_repris_a_l_heure_dite_et_pas_avant(BaseDeTest genre) {
    try (Equipe equipe = new Equipe(genre)) {
      Instant reprise = equipe.horloge.now.plusSeconds(40);
      equipe.reprise = Optional.of(reprise);
      equipe.echouer(new IllegalStateException());
      equipe.annoncer(SEPT);
      equipe.premiere.reveiller(List.of(SEPT));
      equipe.courirPremiere();
      assertEquals(1, equipe.echecs.size());
      assertEquals(IllegalStateException.class, equipe.echecs.get(0).getClass());
      assertEquals(reprise, equipe.prevu(SEPT));
      equipe.reussir();
      equipe.seconde.reveiller(List.of(SEPT));
      equipe.horloge.set(reprise.minusMillis(1));
      equipe.courirSeconde();
      assertEquals(1, equipe.traites.size(), "waking up does not hurry it");
      equipe.horloge.set(reprise);
      equipe.courirSeconde();
      assertEquals(2, equipe.traites.size());
      assertEquals(List.of(), equipe.dossiersPrevus());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void presser_fait_reprendre_aussitot(BaseDeTest genre) {
    try (Equipe equipe = new Equipe(genre)) {
      equipe.reprise = Optional.of(equipe.horloge.now.plusSeconds(900));
      equipe.echouer(new IllegalStateException());
      equipe.annoncer(SEPT);
      equipe.premiere.presser(SEPT);
      equipe.courirPremiere();
      equipe.reussir();
      equipe.seconde.presser(SEPT);
      equipe.courirSeconde();
      assertEquals(List.of(SEPT, SEPT), equipe.traites);
      assertEquals(List.of(), equipe.dossiersPrevus());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void l_abandon_retire_la_tache(BaseDeTest genre) {
    try (Equipe equipe = new Equipe(genre)) {
      equipe.echouer(new IllegalStateException());
      equipe.annoncer(SEPT);
      equipe.premiere.reveiller(List.of(SEPT));
      equipe.courirPremiere();
      assertEquals(List.of(), equipe.dossiersPrevus());
      assertTrue(equipe.boite.encore(SEPT), "what was announced is kept");
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void ce_qui_arrive_pendant_le_dernier_essai_n_est_pas_abandonne_avec_lui(BaseDeTest genre) {
    try (Equipe equipe = new Equipe(genre)) {
      equipe.pendant =
          cle -> {
            equipe.horloge.tick(Duration.ofSeconds(1));
            equipe.annoncer(cle);
            equipe.horloge.tick(Duration.ofSeconds(1));
            throw new IllegalStateException();
          };
      equipe.annoncer(SEPT);
      equipe.premiere.reveiller(List.of(SEPT));
      equipe.courirPremiere();
      assertEquals(List.of("51/7"), equipe.dossiersPrevus());
      equipe.reussir();
      equipe.courirPremiere();
      assertEquals(List.of(SEPT, SEPT), equipe.traites);
      assertFalse(equipe.boite.encore(SEPT));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void la_tache_d_une_replique_morte_va_a_une_autre(BaseDeTest genre) {
    try (Equipe equipe = new Equipe(genre)) {
      // Nothing can be noted any more: neither the failure nor what follows it.
      equipe.echouer(new IllegalStateException());
      equipe.muette = new BaseIndisponible(new IllegalStateException());
      equipe.annoncer(SEPT);
      equipe.premiere.reveiller(List.of(SEPT));
      equipe.courirPremiere();
      assertTrue(equipe.prise(SEPT));
      equipe.muette = null;
      equipe.reussir();
      equipe.horloge.tick(Equipe.MORT.minusMillis(1));
      equipe.relever();
      assertEquals(1, equipe.traites.size(), "it may still be alive");
      equipe.horloge.tick(Duration.ofMillis(2));
      equipe.relever();
      assertEquals(List.of(SEPT, SEPT), equipe.traites);
      assertEquals(List.of(), equipe.dossiersPrevus());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void le_balayage_donne_une_tache_a_un_orphelin(BaseDeTest genre) {
    try (Equipe equipe = new Equipe(genre)) {
      equipe.annoncer(SEPT);
      equipe.annoncer(HUIT);
      equipe.premiere.reveiller(List.of(HUIT));
      equipe.balayer();
      assertEquals(List.of("51/7", "51/8"), equipe.dossiersPrevus());
      equipe.courirSeconde();
      assertEquals(2, equipe.traites.size());
      equipe.horloge.tick(Duration.ofSeconds(10));
      equipe.balayer();
      assertEquals(List.of(), equipe.dossiersPrevus());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void le_balayage_oublie_les_avis_dont_une_copie_serait_refusee(BaseDeTest genre) {
    try (Equipe equipe = new Equipe(genre)) {
      List<Arrivee> arrivees = List.of(new Arrivee(SEPT, Source.CROCHET_SIGNE, "message_cree"));
      assertTrue(equipe.boite.recevoirAvis(51, "msg_1", arrivees, equipe.horloge.now));
      equipe.horloge.tick(Duration.ofDays(7));
      equipe.balayer();
      assertFalse(equipe.boite.recevoirAvis(51, "msg_1", arrivees, equipe.horloge.now));
      equipe.horloge.tick(Duration.ofSeconds(11));
      equipe.balayer();
      assertTrue(equipe.boite.recevoirAvis(51, "msg_1", arrivees, equipe.horloge.now));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_releve_se_refait_a_l_heure_qu_il_dit(BaseDeTest genre) {
    try (Equipe equipe = new Equipe(genre)) {
      TaskInstanceId releve = TaskInstanceId.of(Taches.RELEVE, "51");
      equipe.suiteDuReleve = Optional.of(equipe.horloge.now.plusSeconds(300));
      equipe.premiere.relever(51);
      equipe.seconde.relever(51);
      equipe.courirPremiere();
      assertEquals(List.of(51L), equipe.releves);
      assertEquals(equipe.suiteDuReleve, equipe.prevu(releve));
      equipe.horloge.tick(Duration.ofSeconds(300));
      equipe.suiteDuReleve = Optional.of(equipe.horloge.now.plusSeconds(60));
      equipe.courirSeconde();
      assertEquals(List.of(51L, 51L), equipe.releves);
      assertEquals(equipe.suiteDuReleve, equipe.prevu(releve));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_releve_complet_se_poursuit_jusqu_a_ce_qu_il_ne_dise_plus_d_heure(BaseDeTest genre) {
    try (Equipe equipe = new Equipe(genre)) {
      TaskInstanceId releve = TaskInstanceId.of(Taches.RELEVE_COMPLET, "51");
      equipe.suiteDuReleve = Optional.of(equipe.horloge.now.plusSeconds(1));
      equipe.premiere.releverTout(51);
      equipe.seconde.releverTout(51);
      equipe.courirPremiere();
      assertEquals(equipe.suiteDuReleve, equipe.prevu(releve));
      equipe.suiteDuReleve = Optional.empty();
      equipe.horloge.tick(Duration.ofSeconds(1));
      equipe.courirSeconde();
      assertEquals(List.of(51L, 51L), equipe.releves);
      assertEquals(Optional.empty(), equipe.prevu(releve));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_releve_qui_echoue_se_refait_une_minute_apres(BaseDeTest genre) {
    try (Equipe equipe = new Equipe(genre)) {
      equipe.suiteDuReleve = null;
      equipe.premiere.relever(51);
      equipe.premiere.releverTout(51);
      equipe.courirPremiere();
      for (String nom : List.of(Taches.RELEVE, Taches.RELEVE_COMPLET)) {
        assertEquals(
            Optional.of(equipe.horloge.now.plusSeconds(60)),
            equipe.prevu(TaskInstanceId.of(nom, "51")));
      }
    }
  }
}
