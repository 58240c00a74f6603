package fr.article51.lot;

import fr.article51.Article51;
import fr.article51.echange.LecteurDemande;
import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import fr.article51.projet.Demande;
import fr.article51.verdict.Verdict;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * A line → its answer, whatever the line is worth: what is wrong with one is no concern of the
 * others. Thread-safe.
 *
 * @param lecteur reads requests
 * @param article51 gives verdicts
 * @param redaction writes answers
 * @param jour the day of the requests that give none: the same for the whole batch
 * @param imprevus told the faults of ours, which a line must not reveal
 */
public record Evaluation(
    LecteurDemande lecteur,
    Article51 article51,
    Redaction redaction,
    LocalDate jour,
    Consumer<Throwable> imprevus) {
  private static final Probleme IMPREVU =
      Probleme.de(
          Probleme.Type.ERREUR_INTERNE,
          "Cette ligne n'a pas pu recevoir de verdict : la faute est au service, non à la ligne.");

  Reponse repondre(Entree entree) {
    if (entree.refus() != null) {
      return refus(entree, entree.refus());
    }
    try {
      Demande demande = lecteur.lire(entree.corps(), jour);
      Verdict verdict = article51.evaluer(demande);
      return new Reponse(
          entree.numero(), redaction.verdict(entree, demande, verdict), verdict.conclusion());
    } catch (ProblemeException e) {
      return refus(entree, e.probleme());
    } catch (RuntimeException | StackOverflowError e) {
      imprevus.accept(e);
      return refus(entree, IMPREVU);
    }
  }

  private Reponse refus(Entree entree, Probleme probleme) {
    return new Reponse(entree.numero(), redaction.refus(entree, probleme), null);
  }
}
