package fr.article51.acces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.instruction.Acteur;
import fr.article51.instruction.Base;
import fr.article51.instruction.BaseDeTest;
import fr.article51.instruction.Role;
import fr.article51.instruction.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClesTest {
  private static final Instant MIDI = Instant.parse("2026-11-27T12:00:00Z");
  private static final Acteur NATIONAL = new Acteur("Nora", null, Role.ADMINISTRATEUR, true);
  private static final Acteur BRETAGNE = new Acteur("Brice", "ARS-53", Role.ADMINISTRATEUR, true);

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_cle_dit_qui_demande_et_ce_qu_il_peut(BaseDeTest genre) {
    avec(
        genre,
        cles -> {
          CleEmise emise = cles.creer(NATIONAL, demande(Role.INSTRUCTEUR, "ARS-11"), MIDI);
          assertEquals(
              Optional.of(
                  new Acteur(
                      "formulaire (clé " + emise.cle().id() + ")",
                      "ARS-11",
                      Role.INSTRUCTEUR,
                      false)),
              cles.reconnaitre(emise.texte(), MIDI));
        });
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_cle_qui_a_un_titulaire_est_celle_de_cette_personne(BaseDeTest genre) {
    avec(
        genre,
        cles -> {
          String longue = "Marie-" + "é".repeat(144);
          CleEmise emise =
              cles.creer(
                  NATIONAL, new DemandeDeCle("poste", longue, Role.INSTRUCTEUR, null, 30), MIDI);
          Acteur acteur = cles.reconnaitre(emise.texte(), MIDI).orElseThrow();
          assertEquals(longue + " (clé " + emise.cle().id() + ")", acteur.nom());
          assertTrue(acteur.personne());
          // Named in what it does, whatever the length of the name.
          assertEquals(
              acteur.nom(), cles.creer(acteur, demande(Role.LECTEUR, null), MIDI).cle().creeePar());
          assertEquals(
              longue, cles.revoquer(NATIONAL, emise.cle().id(), MIDI).orElseThrow().titulaire());
        });
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void la_premiere_cle_est_celle_d_une_machine(BaseDeTest genre) {
    avec(
        genre,
        cles ->
            assertFalse(
                cles.reconnaitre(cles.premiere(MIDI).orElseThrow().texte(), MIDI)
                    .orElseThrow()
                    .personne()));
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_cle_cesse_le_jour_dit(BaseDeTest genre) {
    avec(
        genre,
        cles -> {
          String texte = cles.creer(NATIONAL, demande(Role.LECTEUR, null), MIDI).texte();
          Instant fin = MIDI.plus(Duration.ofDays(30));
          assertTrue(cles.reconnaitre(texte, fin.minusMillis(1)).isPresent());
          assertTrue(cles.reconnaitre(texte, fin).isEmpty());
        });
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_cle_revoquee_est_refusee_aussitot_et_reste_dans_la_liste(BaseDeTest genre) {
    avec(
        genre,
        cles -> {
          CleEmise emise = cles.creer(NATIONAL, demande(Role.LECTEUR, null), MIDI);
          assertTrue(cles.revoquer(NATIONAL, emise.cle().id(), MIDI).isPresent());
          assertTrue(cles.reconnaitre(emise.texte(), MIDI).isEmpty());
          Cle listee = cles.lister(NATIONAL).get(0);
          assertEquals(MIDI, listee.revoqueeLe());
          assertEquals("Nora", listee.revoqueePar());
          Instant apres = MIDI.plusSeconds(60);
          assertEquals(Optional.of(listee), cles.revoquer(NATIONAL, listee.id(), apres));
        });
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void le_dernier_emploi_est_note_une_fois_par_minute_au_plus(BaseDeTest genre) {
    avec(
        genre,
        cles -> {
          String texte = cles.creer(NATIONAL, demande(Role.LECTEUR, null), MIDI).texte();
          assertEquals(null, cles.lister(NATIONAL).get(0).employeeLe());
          cles.reconnaitre(texte, MIDI.plusSeconds(1));
          cles.reconnaitre(texte, MIDI.plusSeconds(60));
          assertEquals(MIDI.plusSeconds(1), cles.lister(NATIONAL).get(0).employeeLe());
          cles.reconnaitre(texte, MIDI.plusSeconds(61));
          assertEquals(MIDI.plusSeconds(61), cles.lister(NATIONAL).get(0).employeeLe());
        });
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_administrateur_d_agence_ne_sort_pas_de_son_agence(BaseDeTest genre) {
    avec(
        genre,
        cles -> {
          Cle nationale = cles.creer(NATIONAL, demande(Role.LECTEUR, null), MIDI).cle();
          Cle bretonne = cles.creer(BRETAGNE, demande(Role.LECTEUR, null), MIDI).cle();
          assertEquals("ARS-53", bretonne.agence());
          assertEquals(List.of(bretonne), cles.lister(BRETAGNE));
          assertEquals(2, cles.lister(NATIONAL).size());
          assertTrue(cles.revoquer(BRETAGNE, nationale.id(), MIDI).isEmpty());
          assertThrows(
              Cles.AgenceInterdite.class,
              () -> cles.creer(BRETAGNE, demande(Role.LECTEUR, "ARS-11"), MIDI));
        });
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void demandee_deux_fois_sous_le_meme_nom_une_cle_n_est_creee_qu_une_fois(BaseDeTest genre) {
    avec(
        genre,
        cles -> {
          String id = Cles.tirerUnId();
          DemandeDeCle demande = demande(Role.LECTEUR, null);
          CleEmise emise = cles.creerUneFois(NATIONAL, demande, id, MIDI).orElseThrow();
          assertEquals(id, emise.cle().id());
          cles.revoquer(NATIONAL, id, MIDI);
          assertTrue(cles.creerUneFois(BRETAGNE, demande, id, MIDI).isEmpty());
          assertEquals(1, cles.lister(NATIONAL).size());
          assertTrue(cles.lire(BRETAGNE, id).isEmpty());
          assertEquals(MIDI, cles.lire(NATIONAL, id).orElseThrow().revoqueeLe());
          assertThrows(
              IllegalArgumentException.class,
              () -> cles.creerUneFois(NATIONAL, demande, Cles.PREMIERE, MIDI));
        });
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void ce_qui_n_est_pas_le_nom_d_une_cle_n_en_designe_aucune(BaseDeTest genre) {
    avec(
        genre,
        cles -> {
          for (String id : List.of("", "a\u0000b", "é", "x".repeat(50_000))) {
            assertTrue(cles.lire(NATIONAL, id).isEmpty());
            assertTrue(cles.revoquer(NATIONAL, id, MIDI).isEmpty());
          }
        });
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void la_premiere_cle_n_est_creee_qu_une_fois(BaseDeTest genre) {
    avec(
        genre,
        cles -> {
          CleEmise premiere = cles.premiere(MIDI).orElseThrow();
          Acteur acteur = cles.reconnaitre(premiere.texte(), MIDI).orElseThrow();
          assertEquals(Role.ADMINISTRATEUR, acteur.role());
          assertEquals(null, acteur.agence());
          cles.revoquer(NATIONAL, premiere.cle().id(), MIDI);
          assertTrue(cles.premiere(MIDI.plus(Duration.ofDays(400))).isEmpty());
        });
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void de_plusieurs_replicas_qui_demarrent_ensemble_un_seul_cree_la_premiere(BaseDeTest genre) {
    avec(
        genre,
        cles -> {
          ExecutorService replicas = Executors.newFixedThreadPool(4);
          try {
            List<Callable<Optional<CleEmise>>> demarrages = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
              demarrages.add(() -> cles.premiere(MIDI));
            }
            int creees = 0;
            for (Future<Optional<CleEmise>> demarrage : replicas.invokeAll(demarrages)) {
              creees += demarrage.get().isPresent() ? 1 : 0;
            }
            assertEquals(1, creees);
            assertEquals(1, cles.lister(NATIONAL).size());
          } catch (Exception e) {
            throw new IllegalStateException(e);
          } finally {
            replicas.shutdownNow();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a51_",
        "a51_premiere",
        "a51_premiere_",
        "a51_premiere_court",
        "a51_PREMIERE_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "a51_inconnue_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "a51_premiere_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "a51_premiere_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA ",
        "a51_x' or '1'='1_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      })
  void ce_qui_n_est_pas_une_cle_n_est_personne(String texte) {
    avec(
        BaseDeTest.H2,
        cles -> {
          cles.premiere(MIDI);
          assertTrue(cles.reconnaitre(texte, MIDI).isEmpty());
        });
  }

  @Test
  void le_secret_n_est_garde_ni_ecrit_nulle_part() {
    try (Base base = Base.ouvrir(BaseDeTest.H2.nouvelle())) {
      Transactions transactions = new Transactions(() -> base);
      CleEmise emise = new Cles(transactions).creer(NATIONAL, demande(Role.LECTEUR, null), MIDI);
      String secret = emise.texte().substring(emise.texte().lastIndexOf(emise.cle().id()) + 13);
      String table =
          transactions.executer(
              connexion -> connexion.createQuery("select * from cle").mapToMap().list().toString());
      assertFalse(table.contains(secret), table);
      assertFalse(emise.toString().contains(secret), emise.toString());
      assertFalse(TexteDeCle.lire(emise.texte()).orElseThrow().toString().contains(secret));
    }
  }

  private static DemandeDeCle demande(Role role, @Nullable String agence) {
    return new DemandeDeCle("formulaire", null, role, agence, 30);
  }

  private static void avec(BaseDeTest genre, Consumer<Cles> essai) {
    try (Base base = Base.ouvrir(genre.nouvelle())) {
      essai.accept(new Cles(new Transactions(() -> base)));
    }
  }
}
