package fr.article51.demarches.boite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.demarches.boite.Arrivee.Source;
import fr.article51.demarches.boite.Boite.Etat;
import fr.article51.instruction.Base;
import fr.article51.instruction.BaseDeTest;
import fr.article51.instruction.Transactions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoiteTest {
  private static final Instant T = Instant.parse("2026-11-28T10:00:00Z");
  private static final CleDeDossier SEPT = new CleDeDossier(51, 7);
  private static final CleDeDossier HUIT = new CleDeDossier(51, 8);
  private static final CleDeDossier AILLEURS = new CleDeDossier(52, 7);

  private static Arrivee arrivee(CleDeDossier cle) {
    return new Arrivee(cle, Source.CROCHET, "en_construction");
  }

  private static void abandonner(Transactions transactions, CleDeDossier cle, Instant le) {
    transactions.executer(
        connexion ->
            connexion
                .createUpdate(
                    "insert into dossier (demarche, numero, abandonne_le) values (?, ?, ?)")
                .bind(0, cle.demarche())
                .bind(1, cle.dossier())
                .bind(2, le)
                .execute());
  }

  private static void donnerUneTache(Transactions transactions, String genre, CleDeDossier cle) {
    transactions.executer(
        connexion ->
            connexion
                .createUpdate(
                    "insert into tache (task_name, task_instance, execution_time, picked, version)"
                        + " values (?, ?, ?, false, 1)")
                .bind(0, genre)
                .bind(1, cle.toString())
                .bind(2, T)
                .execute());
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void ce_qui_est_recu_y_est_encore_quand_la_base_est_rouverte(BaseDeTest genre) throws Exception {
    Base.Acces acces = genre.nouvelle();
    // An H2 database in memory is there as long as a connection is.
    try (Connection garde =
        DriverManager.getConnection(acces.url(), acces.utilisateur(), acces.motDePasse())) {
      try (Base base = Base.ouvrir(acces)) {
        new Boite(new Transactions(() -> base)).recevoir(List.of(arrivee(SEPT)), T);
      }
      try (Base base = Base.ouvrir(acces)) {
        assertEquals(new Etat(1, T), new Boite(new Transactions(() -> base)).etat());
      }
      assertFalse(garde.isClosed());
    }
  }

  @Test
  void ce_qui_est_recu_survit_a_un_arret_brutal_de_h2(@TempDir Path dossier) throws Exception {
    Base.Acces acces =
        new Base.Acces(
            "jdbc:h2:file:" + dossier.resolve("b") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
            "sa",
            "",
            8);
    try (Base base = Base.ouvrir(acces)) {
      Boite boite = new Boite(new Transactions(() -> base));
      boite.recevoir(List.of(arrivee(SEPT)), T);
      assertTrue(boite.recevoirAvis(51, "msg_1", List.of(arrivee(HUIT)), T));
      tuer(acces);
    }
    try (Base base = Base.ouvrir(acces)) {
      Boite boite = new Boite(new Transactions(() -> base));
      assertEquals(new Etat(2, T), boite.etat());
      assertFalse(boite.recevoirAvis(51, "msg_1", List.of(arrivee(HUIT)), T));
    }
  }

  /** As a kill would: nothing more is written. */
  private static void tuer(Base.Acces acces) {
    assertThrows(
        SQLException.class,
        () -> {
          try (Connection connexion = DriverManager.getConnection(acces.url(), "sa", "");
              Statement requete = connexion.createStatement()) {
            requete.execute("shutdown immediately");
            requete.execute("select 1");
          }
        });
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void de_deux_copies_d_un_avis_une_seule_est_prise(BaseDeTest genre) {
    try (Base base = Base.ouvrir(genre.nouvelle())) {
      Boite boite = new Boite(new Transactions(() -> base));
      List<Arrivee> arrivees = List.of(arrivee(SEPT), arrivee(HUIT));
      assertTrue(boite.recevoirAvis(51, "msg_1", arrivees, T));
      assertFalse(boite.recevoirAvis(51, "msg_1", arrivees, T.plusSeconds(1)));
      assertEquals(2, boite.etat().profondeur());
      assertTrue(boite.recevoirAvis(52, "msg_1", List.of(arrivee(AILLEURS)), T));
      assertTrue(boite.recevoirAvis(51, "msg_2", List.of(), T));
      assertEquals(3, boite.etat().profondeur());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void de_deux_copies_en_meme_temps_aussi(BaseDeTest genre) throws Exception {
    try (Base base = Base.ouvrir(genre.nouvelle())) {
      Boite boite = new Boite(new Transactions(() -> base));
      int fois = 20;
      for (int i = 0; i < fois; i++) {
        String avis = "msg_" + i;
        assertEquals(
            List.of(false, true),
            ensemble(() -> boite.recevoirAvis(51, avis, List.of(arrivee(SEPT)), T)).stream()
                .sorted()
                .toList());
      }
      assertEquals(fois, boite.etat().profondeur());
    }
  }

  /** What two threads get that begin together. */
  private static <T> List<T> ensemble(Callable<T> travail) throws Exception {
    ExecutorService fils = Executors.newFixedThreadPool(2);
    CyclicBarrier depart = new CyclicBarrier(2);
    try {
      List<Future<T>> faits = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        faits.add(
            fils.submit(
                () -> {
                  depart.await();
                  return travail.call();
                }));
      }
      List<T> rendus = new ArrayList<>();
      for (Future<T> fait : faits) {
        rendus.add(fait.get());
      }
      return rendus;
    } finally {
      fils.shutdownNow();
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_avis_oublie_serait_pris_a_nouveau(BaseDeTest genre) {
    try (Base base = Base.ouvrir(genre.nouvelle())) {
      Boite boite = new Boite(new Transactions(() -> base));
      boite.recevoirAvis(51, "ancien", List.of(), T);
      boite.recevoirAvis(51, "recent", List.of(), T.plusSeconds(60));
      boite.oublierLesAvis(T.plusSeconds(60));
      assertTrue(boite.recevoirAvis(51, "ancien", List.of(), T.plusSeconds(61)));
      assertFalse(boite.recevoirAvis(51, "recent", List.of(), T.plusSeconds(61)));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void ce_qui_arrive_apres_la_lecture_n_est_pas_retire(BaseDeTest genre) {
    try (Base base = Base.ouvrir(genre.nouvelle())) {
      Transactions transactions = new Transactions(() -> base);
      Boite boite = new Boite(transactions);
      assertEquals(List.of(), boite.rangs(SEPT));
      boite.recevoir(List.of(arrivee(SEPT), arrivee(SEPT), arrivee(HUIT)), T);
      List<Long> rangs = boite.rangs(SEPT);
      boite.recevoir(List.of(arrivee(SEPT)), T);
      transactions.executer(
          connexion -> {
            Boite.retirer(connexion, rangs);
            return null;
          });
      assertEquals(2, boite.etat().profondeur());
      assertTrue(boite.encore(SEPT));
      assertTrue(boite.encore(HUIT));
      assertFalse(boite.encore(AILLEURS));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void est_orphelin_un_dossier_annonce_qui_n_a_pas_de_tache(BaseDeTest genre) {
    try (Base base = Base.ouvrir(genre.nouvelle())) {
      Transactions transactions = new Transactions(() -> base);
      Boite boite = new Boite(transactions);
      boite.recevoir(List.of(arrivee(SEPT), arrivee(SEPT), arrivee(HUIT), arrivee(AILLEURS)), T);
      donnerUneTache(transactions, Taches.DOSSIER, HUIT);
      donnerUneTache(transactions, Taches.RELEVE, AILLEURS);
      assertEquals(
          List.of(SEPT.toString(), AILLEURS.toString()),
          boite.orphelins(10).stream().map(CleDeDossier::toString).sorted().toList());
      assertEquals(1, boite.orphelins(1).size());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_dossier_abandonne_ne_compte_plus_jusqu_a_ce_qu_on_l_annonce_encore(BaseDeTest genre) {
    try (Base base = Base.ouvrir(genre.nouvelle())) {
      Transactions transactions = new Transactions(() -> base);
      Boite boite = new Boite(transactions);
      boite.recevoir(List.of(arrivee(SEPT)), T);
      abandonner(transactions, SEPT, T.plusSeconds(60));
      boite.recevoir(List.of(arrivee(AILLEURS)), T.plusSeconds(30));
      assertEquals(new Etat(1, T.plusSeconds(30)), boite.etat());
      assertEquals(List.of(AILLEURS), boite.orphelins(10));
      boite.recevoir(List.of(arrivee(SEPT)), T.plusSeconds(61));
      assertEquals(new Etat(2, T.plusSeconds(30)), boite.etat());
      assertEquals(2, boite.orphelins(10).size());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_boite_vide_n_a_pas_d_age_et_l_age_est_celui_de_la_plus_ancienne(BaseDeTest genre) {
    try (Base base = Base.ouvrir(genre.nouvelle())) {
      Boite boite = new Boite(new Transactions(() -> base));
      assertEquals(new Etat(0, null), boite.etat());
      boite.recevoir(List.of(), T);
      assertEquals(new Etat(0, null), boite.etat());
      boite.recevoir(List.of(arrivee(SEPT)), T.plusSeconds(2));
      boite.recevoir(List.of(arrivee(HUIT)), T);
      assertEquals(new Etat(2, T), boite.etat());
    }
  }
}
