package fr.article51.instruction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
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
 * The verdict of a stored evaluation, with its trace. A letter rests on one that today's rules
 * still give, to the byte; an account of what was done rests on the one that was kept, whatever has
 * changed since.
 */
public final class Reprises {
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

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
   * What an evaluation kept, as values.
   *
   * @param demande the request
   * @param verdict its verdict
   */
  public record Gardee(Demande demande, Verdict verdict) {}

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
    if (!ecrit(verdict).equals(evaluation.verdict())) {
      throw new Refus.VerdictChange(evaluation.numero());
    }
    return new Reprise(demande, verdict, explications.tracer(demande, verdict));
  }

  /**
   * Reads the verdict that was kept, without giving it again.
   *
   * @throws Refus.Purgee when its content is there no more
   * @throws Refus.VerdictChange when it cannot be read back to the byte: verdicts have another form
   *     today
   */
  Reprise relire(Evaluation evaluation) {
    Gardee gardee = lire(evaluation);
    return new Reprise(
        gardee.demande(),
        gardee.verdict(),
        explications.tracer(gardee.demande(), gardee.verdict()));
  }

  /**
   * As {@link #relire}, without the trace.
   *
   * @throws Refus.Purgee when its content is there no more
   * @throws Refus.VerdictChange when it cannot be read back to the byte
   */
  public Gardee lire(Evaluation evaluation) {
    if (evaluation.demande() == null || evaluation.verdict() == null) {
      throw new Refus.Purgee();
    }
    try {
      Verdict verdict = JSON.readValue(evaluation.verdict(), Verdict.class);
      if (ecrit(verdict).equals(evaluation.verdict())) {
        Demande demande =
            lecteur.lireSansDate(
                evaluation.demande().getBytes(StandardCharsets.UTF_8),
                evaluation.dateAppreciation());
        return new Gardee(demande, verdict);
      }
    } catch (JsonProcessingException | ProblemeException | IllegalArgumentException e) {
      // not of the form of today: said below
    }
    throw new Refus.VerdictChange(evaluation.numero());
  }

  private String ecrit(Verdict verdict) {
    return new String(ecriture.octets(verdict), StandardCharsets.UTF_8);
  }
}
