package fr.article51.demarches.suivi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.demarches.plateforme.PlateformeException;
import fr.article51.instruction.BaseDeTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComptesTest {
  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void les_messages_se_comptent_par_etat(BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      assertEquals(new Comptes(0, 0, 0, 0), chantier.tableau.comptes());
      chantier.deposer("Parcours", "parcours", "oui");
      chantier.traiter();
      chantier.demanderUnEnvoi();
      assertEquals(new Comptes(0, 1, 0, 0), chantier.tableau.comptes());
      chantier.annoncer();
      chantier.traiter();
      assertEquals(new Comptes(0, 0, 1, 0), chantier.tableau.comptes());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_dossier_abandonne_se_compte_jusqu_a_ce_qu_on_l_annonce_avec_tous_ses_essais(
      BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      chantier.annoncer();
      RuntimeException cause =
          assertThrows(PlateformeException.Introuvable.class, chantier::traiter);
      while (chantier.suivi.echec(Chantier.DOSSIER, cause).isPresent()) {
        chantier.maintenant = chantier.maintenant.plusSeconds(60);
      }
      assertEquals(new Comptes(1, 0, 0, 0), chantier.tableau.comptes());
      assertEquals(1, chantier.tableau.nombreDAbandonnes(Chantier.DOSSIER.demarche()));
      assertEquals(0, chantier.tableau.nombreDAbandonnes(Chantier.DOSSIER.demarche() + 1));
      chantier.maintenant = chantier.maintenant.plusSeconds(3600);
      chantier.annoncer();
      assertTrue(chantier.suivi.echec(Chantier.DOSSIER, cause).isPresent(), "announced too early");
      assertEquals(1, chantier.tableau.lire(Chantier.DOSSIER).orElseThrow().essais());
      assertEquals(new Comptes(0, 0, 0, 0), chantier.tableau.comptes());
    }
  }
}
