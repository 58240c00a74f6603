package fr.article51.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.cas.LecteurDeCas;
import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Valeur;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A failure must come down to what causes it, in a form that can be pasted into a case file. */
class ReducteurTest {
  private final Generateur generateur = new Generateur(51);

  @Test
  void il_ne_reste_que_ce_qui_cause_la_difference() {
    int reduites = 0;
    for (int numero = 0; numero < 2_000; numero++) {
      Demande demande = generateur.demande(numero);
      if (cause(demande)) {
        Demande reduite = Reducteur.reduire(demande, ReducteurTest::cause);
        assertEquals(
            Set.of("besoin.competences", "objet.acces_marche"), reduite.reponses().keySet());
        assertEquals(Perimetre.NATIONAL, reduite.projet().perimetre());
        assertEquals(null, reduite.projet().dateReception());
        reduites++;
      }
    }
    assertEquals(true, reduites > 5);
  }

  private static boolean cause(Demande demande) {
    return demande.reponses().get("besoin.competences") == Valeur.OUI
        && demande.reponses().get("objet.acces_marche") == Valeur.NON
        && demande.projet().perimetre() == Perimetre.NATIONAL;
  }

  @Test
  void une_demande_ecrite_comme_cas_se_relit_telle_quelle() throws IOException {
    for (int numero = 0; numero < 500; numero++) {
      Demande demande = generateur.demande(numero);
      if (demande.dateAppreciation().getYear() > 1900) {
        String cas = Reducteur.enCas("relu", demande);
        assertEquals(demande, LecteurDeCas.lireTexte(cas).get(0).demande(), cas);
      }
    }
  }
}
