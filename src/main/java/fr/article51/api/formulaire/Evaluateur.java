package fr.article51.api.formulaire;

import fr.article51.Article51;
import fr.article51.courrier.RedactionDuVerdict;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.echange.CodesDeQuestions;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Demande;
import fr.article51.questionnaire.Brouillon;
import fr.article51.questionnaire.Parcours;
import fr.article51.verdict.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** What was said → its verdict, today unless another day was asked for. */
@ApplicationScoped
class Evaluateur {
  private final Article51 article51;
  private final Droit droit;
  private final CodesDeQuestions codes;
  private final RedactionDuVerdict redaction;
  private final Clock horloge;

  Evaluateur(
      Article51 article51, Droit droit, Libelles libelles, CodesDeQuestions codes, Clock horloge) {
    this.article51 = article51;
    this.droit = droit;
    this.codes = codes;
    this.redaction = new RedactionDuVerdict(libelles, droit);
    this.horloge = horloge;
  }

  Evaluation evaluer(Brouillon brouillon) {
    LocalDate jour = brouillon.jour(LocalDate.now(horloge));
    Predicate<String> admise = code -> codes.admet(code, jour);
    Demande demande = brouillon.gardant(admise).demande(jour);
    Verdict verdict = article51.evaluer(demande);
    EtatDuDroit etat = droit.au(jour);
    return new Evaluation(
        demande,
        brouillon.sansQuestion(admise),
        verdict,
        redaction.de(demande, verdict, List.of()),
        etat,
        Parcours.de(brouillon, verdict, etat));
  }
}
