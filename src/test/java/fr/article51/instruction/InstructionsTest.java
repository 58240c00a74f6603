package fr.article51.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.instruction.Instruction.Etat;
import fr.article51.instruction.Instructions.Cle;
import fr.article51.instruction.Instructions.Creation;
import fr.article51.instruction.Recherche.Tri;
import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Valeur;
import fr.article51.reference.Production;
import fr.article51.verdict.Conclusion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InstructionsTest {
  private static final Instant PLUS_TARD = Greffe.MIDI.plusSeconds(60);

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void ce_qui_est_garde_est_ce_qui_a_ete_demande_et_repondu(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      Demande demande = Greffe.projet("Parcours « cœur »");
      Detail cree = greffe.creer(Greffe.CLAIRE, demande);
      Detail lu = greffe.instructions.lire(Greffe.CLAIRE, cree.instruction().id());
      assertEquals(cree, lu);
      byte[] verdict = Greffe.ECHANGE.ecriture().octets(Production.evaluateur().evaluer(demande));
      assertEquals(new String(verdict, StandardCharsets.UTF_8), lu.courante().verdict());
      byte[] gardee = lu.courante().demande().getBytes(StandardCharsets.UTF_8);
      assertEquals(demande, Greffe.ECHANGE.lecteur().lire(gardee, demande.dateAppreciation()));
      assertEquals(Greffe.MIDI.truncatedTo(ChronoUnit.MICROS), lu.instruction().creeLe());
      assertEquals(List.of(Evenement.Genre.CREATION), genres(lu));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void modifier_les_reponses_ajoute_une_evaluation_et_garde_l_ancienne(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      Detail avant = greffe.creer(Greffe.CLAIRE, Greffe.projet("Avant"));
      UUID id = avant.instruction().id();
      Demande refusee = Greffe.projet("Après", Map.of("besoin.autre_disposition", Valeur.OUI));
      Detail apres = greffe.instructions.reevaluer(Greffe.CLAIRE, id, 1, refusee, PLUS_TARD);
      assertEquals(2, apres.instruction().version());
      assertEquals(2, apres.courante().numero());
      assertEquals(Conclusion.NON_RECEVABLE, apres.instruction().conclusion());
      assertEquals("Après", apres.instruction().titre());
      assertEquals(avant.courante(), greffe.instructions.evaluation(Greffe.CLAIRE, id, 1));
      assertEquals(apres.courante().precedente(), avant.courante().empreinte());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void on_ne_change_que_la_version_qu_on_a_lue(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = greffe.creer(Greffe.CLAIRE, Greffe.projet("A")).instruction().id();
      greffe.instructions.annoter(Greffe.CLAIRE, id, 1, "une note", PLUS_TARD);
      Refus.VersionDepassee refus =
          assertThrows(
              Refus.VersionDepassee.class,
              () -> greffe.instructions.annoter(Greffe.CLAIRE, id, 1, "autre", PLUS_TARD));
      assertEquals(2, refus.actuelle());
      assertEquals(1, greffe.instructions.lire(Greffe.CLAIRE, id).notes().size());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void de_deux_changements_simultanes_un_seul_passe(BaseDeTest genre) throws Exception {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = greffe.creer(Greffe.CLAIRE, Greffe.projet("A")).instruction().id();
      int concurrents = 6;
      List<Boolean> passes =
          ensemble(
              concurrents,
              rang -> {
                try {
                  greffe.instructions.reevaluer(
                      Greffe.CLAIRE, id, 1, Greffe.projet("B" + rang), PLUS_TARD);
                  return true;
                } catch (Refus.VersionDepassee e) {
                  return false;
                }
              });
      assertEquals(1, passes.stream().filter(passe -> passe).count());
      Detail lu = greffe.instructions.lire(Greffe.CLAIRE, id);
      assertEquals(2, lu.instruction().version());
      assertEquals(2, lu.evaluations().size());
      assertTrue(new Chaine(greffe.transactions).verifier().ruptures().isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_cle_ne_cree_qu_une_instruction_meme_demandee_ensemble(BaseDeTest genre)
      throws Exception {
    try (Greffe greffe = new Greffe(genre)) {
      Demande demande = Greffe.projet("A");
      Cle cle = Cle.de("cle-1", new byte[] {1});
      List<Creation> creations =
          ensemble(
              6,
              rang ->
                  greffe.instructions.creer(Greffe.CLAIRE, "ARS-11", demande, cle, Greffe.MIDI));
      Set<UUID> ids = new HashSet<>();
      creations.forEach(creation -> ids.add(creation.detail().instruction().id()));
      assertEquals(1, ids.size());
      assertEquals(1, creations.stream().filter(Creation::nouvelle).count());
      assertEquals(1, new Chaine(greffe.transactions).verifier().maillons());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_cle_deja_employee_pour_autre_chose_est_refusee(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      Cle cle = Cle.de("cle-1", new byte[] {1});
      Cle autre = Cle.de("cle-1", new byte[] {2});
      greffe.instructions.creer(Greffe.CLAIRE, "ARS-11", Greffe.projet("A"), cle, Greffe.MIDI);
      assertThrows(
          Refus.CleDejaEmployee.class,
          () ->
              greffe.instructions.creer(
                  Greffe.CLAIRE, "ARS-11", Greffe.projet("B"), autre, Greffe.MIDI));
      assertTrue(
          greffe
              .instructions
              .creer(Greffe.BRICE, "ARS-53", Greffe.projet("B"), autre, Greffe.MIDI)
              .nouvelle(),
          "another agency's key is another key");
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_agence_ne_voit_pas_les_instructions_d_une_autre(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = greffe.creer(Greffe.CLAIRE, Greffe.projet("A")).instruction().id();
      assertThrows(Refus.Introuvable.class, () -> greffe.instructions.lire(Greffe.BRICE, id));
      assertThrows(
          Refus.Introuvable.class,
          () -> greffe.instructions.annoter(Greffe.BRICE, id, 1, "x", PLUS_TARD));
      assertThrows(
          Refus.Introuvable.class, () -> greffe.instructions.evaluation(Greffe.BRICE, id, 1));
      assertTrue(greffe.instructions.chercher(Greffe.BRICE, toutes(10)).instructions().isEmpty());
      assertEquals(id, greffe.instructions.lire(Greffe.RAPPORTEUR, id).instruction().id());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void close_elle_ne_change_plus(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = greffe.creer(Greffe.CLAIRE, Greffe.projet("A")).instruction().id();
      Detail close = greffe.instructions.clore(Greffe.CLAIRE, id, 1, PLUS_TARD);
      assertEquals(Etat.CLOSE, close.instruction().etat());
      assertThrows(
          Refus.Close.class,
          () -> greffe.instructions.reevaluer(Greffe.CLAIRE, id, 2, Greffe.projet("B"), PLUS_TARD));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_machine_n_apprecie_rien_et_fait_le_reste(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      Instructions instructions = greffe.instructions;
      UUID id = greffe.creer(Greffe.MACHINE, Greffe.projet("A")).instruction().id();
      assertThrows(
          Refus.PersonneRequise.class,
          () ->
              instructions.apprecier(
                  Greffe.MACHINE,
                  id,
                  1,
                  AppreciationHumaine.Objet.FAISABILITE,
                  AppreciationHumaine.Avis.FAVORABLE,
                  "calculé",
                  PLUS_TARD));
      instructions.reevaluer(Greffe.MACHINE, id, 1, Greffe.projet("B"), PLUS_TARD);
      instructions.annoter(Greffe.MACHINE, id, 2, "reçu", PLUS_TARD);
      Detail close = instructions.clore(Greffe.MACHINE, id, 3, PLUS_TARD);
      assertEquals(List.of(), close.appreciations());
      assertEquals(4, close.instruction().version());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void les_appreciations_et_les_notes_se_suivent_avec_leur_auteur(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = greffe.creer(Greffe.CLAIRE, Greffe.projet("A")).instruction().id();
      Instructions instructions = greffe.instructions;
      instructions.apprecier(
          Greffe.CLAIRE,
          id,
          1,
          AppreciationHumaine.Objet.FAISABILITE,
          AppreciationHumaine.Avis.RESERVE,
          "équipe à constituer",
          PLUS_TARD);
      instructions.apprecier(
          Greffe.RAPPORTEUR,
          id,
          2,
          AppreciationHumaine.Objet.FAISABILITE,
          AppreciationHumaine.Avis.FAVORABLE,
          "équipe constituée",
          PLUS_TARD);
      Detail lu = instructions.annoter(Greffe.CLAIRE, id, 3, "vu avec le porteur", PLUS_TARD);
      assertEquals(
          List.of("Claire RESERVE", "Rapporteur FAVORABLE"),
          lu.appreciations().stream().map(a -> a.par() + " " + a.avis()).toList());
      assertEquals("vu avec le porteur", lu.notes().get(0).texte());
      assertEquals(
          List.of(
              Evenement.Genre.CREATION,
              Evenement.Genre.APPRECIATION,
              Evenement.Genre.APPRECIATION,
              Evenement.Genre.NOTE),
          genres(lu));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void les_pages_donnent_chaque_instruction_une_fois_dans_l_ordre(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      for (int i = 0; i < 7; i++) {
        // Pairs created at the same instant: the identifier decides.
        greffe.instructions.creer(
            Greffe.CLAIRE,
            "ARS-11",
            Greffe.projet("titre " + i % 3),
            null,
            Greffe.MIDI.plusSeconds(i / 2));
      }
      for (Tri tri : Tri.values()) {
        List<Instruction> parcourues = new ArrayList<>();
        Recherche.Repere repere = null;
        do {
          Page page =
              greffe.instructions.chercher(
                  Greffe.CLAIRE, new Recherche(null, null, null, null, null, tri, 3, repere));
          parcourues.addAll(page.instructions());
          repere = page.suite();
        } while (repere != null);
        assertEquals(7, new HashSet<>(parcourues).size(), tri.name());
        List<String> valeurs = parcourues.stream().map(tri::valeur).toList();
        List<String> triees = new ArrayList<>(valeurs);
        triees.sort(tri.decroissant() ? java.util.Comparator.reverseOrder() : String::compareTo);
        assertEquals(triees, valeurs, tri.name());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void on_cherche_par_critere_et_par_texte(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      greffe.creer(Greffe.CLAIRE, Greffe.projet("Parcours 100% Cœur"));
      greffe.creer(
          Greffe.CLAIRE, Greffe.projet("Autre", Map.of("besoin.autre_disposition", Valeur.OUI)));
      assertEquals(1, trouvees(greffe, null, "100%"));
      assertEquals(1, trouvees(greffe, null, "CŒUR"));
      assertEquals(0, trouvees(greffe, null, "1000"));
      assertEquals(2, trouvees(greffe, null, "ex ch"));
      assertEquals(0, trouvees(greffe, null, "oeur"));
      assertEquals(1, trouvees(greffe, Conclusion.NON_RECEVABLE, null));
      assertEquals(0, trouvees(greffe, Conclusion.HORS_PERIODE, null));
    }
  }

  private static int trouvees(
      Greffe greffe, @Nullable Conclusion conclusion, @Nullable String texte) {
    Recherche recherche =
        new Recherche(
            null, Etat.OUVERTE, conclusion, Perimetre.REGIONAL, texte, Tri.CREATION, 10, null);
    Page page = greffe.instructions.chercher(Greffe.CLAIRE, recherche);
    assertNull(page.suite());
    return page.instructions().size();
  }

  private static Recherche toutes(int taille) {
    return new Recherche(null, null, null, null, null, Tri.MODIFICATION, taille, null);
  }

  private static List<Evenement.Genre> genres(Detail detail) {
    return detail.historique().stream().map(Evenement::genre).toList();
  }

  /** The same work by several threads, begun together. */
  private static <T> List<T> ensemble(int nombre, java.util.function.IntFunction<T> travail)
      throws Exception {
    CyclicBarrier depart = new CyclicBarrier(nombre);
    ExecutorService fils = Executors.newFixedThreadPool(nombre);
    try {
      List<Callable<T>> taches = new ArrayList<>();
      for (int i = 0; i < nombre; i++) {
        int rang = i;
        taches.add(
            () -> {
              depart.await();
              return travail.apply(rang);
            });
      }
      List<T> resultats = new ArrayList<>();
      for (Future<T> resultat : fils.invokeAll(taches)) {
        resultats.add(resultat.get());
      }
      return resultats;
    } finally {
      fils.shutdownNow();
    }
  }
}
