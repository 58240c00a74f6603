package fr.article51.cas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.Article51;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.projet.Demande;
import fr.article51.reference.EvaluateurDeReference;
import fr.article51.reference.Production;
import fr.article51.regles.BaseDeRegles;
import fr.article51.regles.Constat;
import fr.article51.regles.MoteurDeRegles;
import fr.article51.verdict.Juge;
import fr.article51.verdict.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule fires where the law says so, and not one step aside. */
class ChaqueRegleTest {
  private static final Droit DROIT = Production.evaluateur().droit();
  private static final MoteurDeRegles MOTEUR = new MoteurDeRegles(DROIT, BaseDeRegles.charger());
  private static final Juge JUGE =
      new Juge(DROIT, Production.evaluateur().libelles(), MOTEUR.catalogue(), MOTEUR::constats);
  private static final Article51 REFERENCE = new EvaluateurDeReference();

  @AfterAll
  static void ecrire_le_rapport() throws IOException {
    RapportDesCas.ecrire();
  }

  @TestFactory
  Stream<DynamicTest> chaque_regle_se_declenche_dans_son_cas_et_pas_dans_le_voisin()
      throws IOException {
    Stream.Builder<DynamicTest> tests = Stream.builder();
    for (String fichier : LecteurDeCasDeRegles.fichiers()) {
      for (CasDeRegle cas : LecteurDeCasDeRegles.lire(fichier)) {
        tests.add(DynamicTest.dynamicTest(cas.cas().nom(), () -> verifier(fichier, cas)));
      }
    }
    return tests.build();
  }

  @Test
  void chaque_regle_de_l_inventaire_a_un_cas() throws IOException {
    Set<String> sansCas = inventaire();
    sansCas.removeAll(ecrites());
    assertEquals(Set.of(), sansCas);
  }

  @Test
  void chaque_cas_nomme_une_regle_du_fichier_drl_de_meme_nom() throws IOException {
    Set<String> inconnues = ecrites();
    inconnues.removeAll(inventaire());
    assertEquals(Set.of(), inconnues);
  }

  /** Rules of the inventory, each with its DRL file. */
  private static Set<String> inventaire() {
    return MOTEUR.catalogue().regles().stream()
        .filter(regle -> !regle.fichier().isEmpty())
        .map(regle -> regle.fichier() + " : " + regle.nom())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The same, of the rules that have cases. */
  private static Set<String> ecrites() throws IOException {
    Set<String> ecrites = new TreeSet<>();
    for (String fichier : LecteurDeCasDeRegles.fichiers()) {
      String drl = LecteurDeCasDeRegles.drl(fichier);
      LecteurDeCasDeRegles.lire(fichier).forEach(cas -> ecrites.add(drl + " : " + cas.regle()));
    }
    return ecrites;
  }

  private static void verifier(String fichier, CasDeRegle cas) {
    List<String> ecarts = new ArrayList<>();
    ecarts.addAll(ecarts(fichier, cas, cas.cas(), true));
    ecarts.addAll(ecarts(fichier, cas, cas.voisin(), false));
    assertEquals(List.of(), ecarts);
  }

  private static List<String> ecarts(String fichier, CasDeRegle regle, Cas cas, boolean attendue) {
    List<String> ecarts = new ArrayList<>();
    boolean declenchee = declenchees(cas.demande()).contains(regle.regle());
    if (declenchee != attendue) {
      ecarts.add(
          cas.nom() + (declenchee ? " : la règle se déclenche" : " : la règle reste muette"));
    }
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    verdicts.put("règles", Production.evaluateur().evaluer(cas.demande()));
    verdicts.put("référence", REFERENCE.evaluer(cas.demande()));
    verdicts.forEach(
        (evaluateur, verdict) ->
            Attendu.ecarts(cas.attendu(), verdict)
                .forEach(ecart -> ecarts.add(evaluateur + " : " + ecart)));
    RapportDesCas.noterRegle(fichier, regle, cas, declenchee, verdicts, ecarts);
    return ecarts;
  }

  /** Names of the rules that gave a certain finding. */
  private static Set<String> declenchees(Demande demande) {
    EtatDuDroit etat = DROIT.au(demande.dateAppreciation());
    if (etat.regime() == null) {
      return Set.of();
    }
    return JUGE.dossier(demande, etat).etablis().stream()
        .map(Constat::regle)
        .collect(Collectors.toSet());
  }
}
