package fr.article51.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.instruction.Chaine.Courriers;
import fr.article51.instruction.Chaine.Rapport;
import fr.article51.instruction.Chaine.Rupture.Genre;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChaineTest {
  private static final int EVALUATIONS = 5;

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_chaine_intacte_est_dite_intacte(BaseDeTest genre) {
    try (Greffe greffe = greffe(genre)) {
      Rapport rapport = new Chaine(greffe.transactions).verifier();
      assertEquals(EVALUATIONS, rapport.maillons());
      assertEquals(List.of(), rapport.ruptures());
    }
  }

  @Test
  void une_chaine_vide_est_intacte() {
    try (Greffe greffe = new Greffe(BaseDeTest.H2)) {
      assertEquals(
          new Rapport(0, 0, Fil.ORIGINE, List.of(), new Courriers(0, 0, 0, Fil.ORIGINE, List.of())),
          new Chaine(greffe.transactions).verifier());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update evaluation set produite_par = 'Autre' where rang = 3 | MODIFIE",
        "update evaluation set conclusion = 'RECEVABLE' where rang = 3 | MODIFIE",
        "update evaluation set numero = 9 where rang = 3 | MODIFIE",
        "update evaluation set demande = cast('{}' as bytea) where rang = 3 | DEMANDE_MODIFIEE",
        "update evaluation set reponse = cast('{}' as bytea) where rang = 3 | REPONSE_MODIFIEE",
        "delete from evaluation where rang = 3 | MANQUANT",
        "delete from evaluation where rang = 5 | FIN_COUPEE",
      })
  void toute_retouche_se_voit(String retouche, Genre attendu) {
    try (Greffe greffe = greffe(BaseDeTest.POSTGRESQL)) {
      greffe.executer(retouche);
      assertEquals(
          List.of(attendu),
          new Chaine(greffe.transactions)
              .verifier().ruptures().stream().map(Chaine.Rupture::genre).distinct().toList());
    }
  }

  @Test
  void refaire_une_empreinte_detache_la_suite() {
    try (Greffe greffe = greffe(BaseDeTest.H2)) {
      greffe.executer("update evaluation set empreinte = '" + "a".repeat(64) + "' where rang = 3");
      assertEquals(
          List.of("3 MODIFIE", "4 DETACHE"),
          new Chaine(greffe.transactions)
              .verifier().ruptures().stream().map(r -> r.rang() + " " + r.genre()).toList());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void purger_un_contenu_ne_rompt_pas_la_chaine(BaseDeTest genre) {
    try (Greffe greffe = greffe(genre)) {
      greffe.executer("update evaluation set demande = null, reponse = null where rang = 2");
      Rapport rapport = new Chaine(greffe.transactions).verifier();
      assertEquals(1, rapport.purges());
      assertTrue(rapport.ruptures().isEmpty());
    }
  }

  private static Greffe greffe(BaseDeTest genre) {
    Greffe greffe = new Greffe(genre);
    for (int i = 1; i <= EVALUATIONS; i++) {
      greffe.creer(Greffe.CLAIRE, Greffe.projet("Projet " + i));
    }
    return greffe;
  }
}
