package fr.article51.regles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Periode;
import fr.article51.projet.Valeur;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules run once for a state of the law stand for the rules run on each project: what a
 * project's own facts make them find is what agrees with its answers.
 */
class MoteurDeReglesTest {
  private static final int PROJETS_PAR_ETAT = 30;

  private static final RandomGeneratorFactory<RandomGenerator> HASARD =
      RandomGeneratorFactory.of("L64X128MixRandom");

  private static final Droit DROIT = Droit.charger();
  private static final MoteurDeRegles MOTEUR = new MoteurDeRegles(DROIT, BaseDeRegles.charger());

  @TestFactory
  Stream<DynamicTest> les_constats_d_un_projet_sont_ceux_du_jour_que_ses_reponses_permettent() {
    return etats()
        .map(
            etat ->
                DynamicTest.dynamicTest(
                    etat.du().toString(),
                    () -> {
                      List<Constat> duJour = MOTEUR.constats(etat);
                      RandomGenerator hasard = HASARD.create(etat.du().toEpochDay());
                      IntStream.range(0, PROJETS_PAR_ETAT)
                          .mapToObj(n -> Reponses.auHasard(n, hasard))
                          .forEach(
                              reponses ->
                                  assertEquals(
                                      tries(
                                          duJour.stream()
                                              .filter(
                                                  c -> c.si().stream().allMatch(reponses::admet))
                                              .toList()),
                                      tries(
                                          MOTEUR.constats(etat, reponses::admet).stream()
                                              .filter(
                                                  c -> c.si().stream().allMatch(reponses::admet))
                                              .toList())));
                    }));
  }

  /** Each scope has a literal of its own: the verdict reasons as if they were independent. */
  @Test
  void rien_de_ce_qui_conclut_ne_depend_du_perimetre() {
    Collection<String> fautives = new TreeSet<>();
    etats()
        .flatMap(etat -> MOTEUR.constats(etat).stream())
        .filter(c -> !(c instanceof Constat.Voie) && !(c instanceof Constat.Mention))
        .filter(c -> c.si().stream().anyMatch(l -> l.code().equals(ChampsDuProjet.PERIMETRE)))
        .forEach(constat -> fautives.add(constat.regle()));
    assertTrue(fautives.isEmpty(), fautives.toString());
  }

  @Test
  void deux_tirages_donnent_les_memes_constats() {
    EtatDuDroit etat = etats().findFirst().orElseThrow();
    assertFalse(MOTEUR.constats(etat).isEmpty());
    assertEquals(tries(MOTEUR.constats(etat)), tries(MOTEUR.constats(etat)));
  }

  @Test
  void une_regle_parle_les_jours_ou_son_texte_est_en_vigueur() {
    Map<String, List<Periode>> periodes = MOTEUR.periodes();
    assertEquals(
        List.of(new Periode(LocalDate.of(2018, 12, 23), LocalDate.of(2019, 7, 27))),
        periodes.get("L162-31-1 IV : démarche de coopération"));
    assertEquals(
        List.of(new Periode(LocalDate.of(2018, 1, 1), null)),
        periodes.get("L162-31-1 I : durée excessive"));
    assertEquals(
        List.of(new Periode(LocalDate.of(2013, 12, 25), LocalDate.of(2018, 1, 1))),
        periodes.get("L162-31-1 (pilotes) I : durée excessive"));
  }

  @Test
  void chaque_regle_de_l_inventaire_parle_un_jour_au_moins() {
    Collection<String> inventaire = new TreeSet<>();
    BaseDeRegles.lire(BaseDeRegles.INVENTAIRE)
        .lines()
        .forEach(ligne -> inventaire.add(ligne.substring(ligne.indexOf('\t') + 1)));
    assertEquals(inventaire, new TreeSet<>(MOTEUR.periodes().keySet()));
  }

  private static Stream<EtatDuDroit> etats() {
    return DROIT.etats().stream().filter(etat -> etat.regime() != null);
  }

  private static List<String> tries(List<Constat> constats) {
    return constats.stream().map(Constat::toString).sorted().toList();
  }

  /** Answers by place, some missing: those admit both values. */
  private record Reponses(Map<Integer, Valeur> donnees) {

    static Reponses auHasard(int numero, RandomGenerator hasard) {
      // From all missing to all given.
      double connues = (double) numero / (PROJETS_PAR_ETAT - 1);
      return new Reponses(
          IntStream.range(0, 128)
              .boxed()
              .filter(ordre -> hasard.nextDouble() < connues)
              .collect(
                  Collectors.toMap(
                      ordre -> ordre,
                      ordre -> hasard.nextDouble() < 0.3 ? Valeur.OUI : Valeur.NON)));
    }

    boolean admet(Reponse litteral) {
      Valeur donnee = donnees.get(litteral.ordre());
      return donnee == null || donnee == litteral.valeur();
    }
  }
}
