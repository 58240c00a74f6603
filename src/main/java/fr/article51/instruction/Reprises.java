package fr.article51.instruction;

import fr.article51.Article51;
import fr.article51.Explications;
import fr.article51.echange.EcritureVerdict;
import fr.article51.echange.LecteurDemande;
import fr.article51.echange.ProblemeException;
import fr.article51.explication.Trace;
import fr.article51.projet.Demande;
import fr.article51.verdict.Verdict;
import java.nio.charset.StandardCharsets;

/**
 * The verdict of a stored evaluation, with its trace: given again, and only if it is still the same
 * to the byte. A letter never says anything else than what was kept.
 */
public final class Reprises {
  private final Article51 article51;
  private final Explications explications;
  private final LecteurDemande lecteur;
  private final EcritureVerdict ecriture;

  /**
   * @param article51 gives the verdicts
   * @param explications gives their traces
   * @param lecteur reads the requests that were kept
   * @param ecriture writes the verdicts
   */
  public Reprises(
      Article51 article51,
      Explications explications,
      LecteurDemande lecteur,
      EcritureVerdict ecriture) {
    this.article51 = article51;
    this.explications = explications;
    this.lecteur = lecteur;
    this.ecriture = ecriture;
  }

  /**
   * An evaluation, as values.
   *
   * @param demande the request
   * @param verdict its verdict
   * @param trace how the verdict follows from the answers
   */
  record Reprise(Demande demande, Verdict verdict, Trace trace) {}

  /**
   * @throws Refus.Purgee when its content is there no more
   * @throws Refus.VerdictChange when today's rules, law or words give another verdict
   */
  Reprise reprendre(Evaluation evaluation) {
    if (evaluation.demande() == null || evaluation.verdict() == null) {
      throw new Refus.Purgee();
    }
    Demande demande;
    try {
      demande =
          lecteur.lire(
              evaluation.demande().getBytes(StandardCharsets.UTF_8), evaluation.dateAppreciation());
    } catch (ProblemeException e) {
      throw new Refus.VerdictChange(evaluation.numero());
    }
    Verdict verdict = article51.evaluer(demande);
    if (!new String(ecriture.octets(verdict), StandardCharsets.UTF_8)
        .equals(evaluation.verdict())) {
      throw new Refus.VerdictChange(evaluation.numero());
    }
    return new Reprise(demande, verdict, explications.tracer(demande, verdict));
  }
}
