package fr.article51.reference;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.Article51;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Verdict;
import fr.article51.verdict.Verdict.Derogation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Production and the reference give the same verdict, but for the wordings, on as many generated
 * requests as {@code -Dcomparaisons=} says; {@code -Dgraine=} replays a run.
 */
class ComparaisonDesEvaluateursTest {
  private static final long NOMBRE = Long.getLong("comparaisons", 200_000L);
  private static final long GRAINE = Long.getLong("graine", 51L);

  private final Article51 reference = new EvaluateurDeReference();

  @Test
  void la_production_et_la_reference_donnent_le_meme_verdict() throws InterruptedException {
    Article51 production;
    try {
      production = Production.evaluateur();
    } catch (UnsupportedOperationException e) {
      Assumptions.abort("production non branchée : voir la classe Production");
      return;
    }
    long debut = System.nanoTime();
    Confrontation resultat = Confrontation.mener(reference, production, GRAINE, NOMBRE);
    System.out.printf(
        "comparaisons : %d, graine %d, %d s%n",
        resultat.comparees(), GRAINE, (System.nanoTime() - debut) / 1_000_000_000L);
    assertNull(resultat.echec(), resultat.echec());
  }

  @Test
  void la_reference_est_d_accord_avec_elle_meme_et_assez_rapide() throws InterruptedException {
    long debut = System.nanoTime();
    Confrontation resultat = Confrontation.mener(reference, reference, GRAINE, 5_000);
    long millis = (System.nanoTime() - debut) / 1_000_000L;
    System.out.printf("référence : 10000 évaluations en %d ms sur deux fils%n", millis);
    assertNull(resultat.echec(), resultat.echec());
  }

  /** A rule that would forget one case in one letter: found, and reduced to what shows it. */
  @Test
  void une_difference_rare_est_trouvee_et_reduite() throws InterruptedException {
    Article51 fautive =
        demande -> {
          Verdict verdict = reference.evaluer(demande);
          boolean piege =
              verdict.conclusion() == Conclusion.RECEVABLE
                  && verdict.derogations().stream()
                      .map(Derogation::provision)
                      .anyMatch("L162-31-1.II.2.k"::equals);
          return piege ? conclusion(verdict, Conclusion.NON_RECEVABLE) : verdict;
        };
    Confrontation resultat = Confrontation.mener(reference, fautive, GRAINE, 200_000);
    String echec = resultat.echec();
    assertNotNull(echec);
    assertTrue(echec.contains("conclusion : reference RECEVABLE, production NON_RECEVABLE"), echec);
    assertTrue(echec.contains("besoin.dentistes_samu: OUI"), echec);
    assertTrue(!echec.contains("cahier.") && !echec.contains("dateReception"), echec);
  }

  private static Verdict conclusion(Verdict v, Conclusion conclusion) {
    return new Verdict(
        conclusion,
        v.regime(),
        v.dateAppreciation(),
        v.droitVerifie(),
        v.finalites(),
        v.categories(),
        v.derogations(),
        v.avisHas(),
        v.procedure(),
        v.cahierDesCharges(),
        v.appreciations(),
        v.motifs(),
        v.questions(),
        v.versions());
  }
}
