package fr.article51;

import fr.article51.echange.EcritureVerdict;
import fr.article51.echange.VerdictExplique;
import fr.article51.projet.Demande;
import fr.article51.verdict.Verdict;

/** The answer to a request as JSON: the same bytes for one request and for a line of a batch. */
public final class ReponseJson {
  private final Explications explications;
  private final EcritureVerdict ecriture;

  /**
   * @param explications gives what is asked beside a verdict
   * @param ecriture writes it
   */
  public ReponseJson(Explications explications, EcritureVerdict ecriture) {
    this.explications = explications;
    this.ecriture = ecriture;
  }

  /**
   * @param demande the request
   * @param verdict its verdict
   * @param complements what is asked beside it
   */
  public byte[] octets(Demande demande, Verdict verdict, Complements complements) {
    if (complements.equals(Complements.AUCUN)) {
      return ecriture.octets(verdict);
    }
    return ecriture.octets(
        new VerdictExplique(
            verdict,
            complements.trace() ? explications.tracer(demande, verdict) : null,
            complements.contrefactuels() ? explications.contrefactuels(demande, verdict) : null));
  }
}
