package fr.article51.explication;

import fr.article51.droit.Droit;
import fr.article51.droit.Question;
import fr.article51.droit.Regime;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Perimetre;
import fr.article51.regles.ChampsDuProjet;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Dossier;
import fr.article51.verdict.Influences;
import fr.article51.verdict.Verdict.QuestionOuverte;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The missing answers that can still change something: those that can change the conclusion first,
 * then those expected to settle most of what is open, then in the order of the questionnaire. None
 * without effect.
 */
public final class QuestionsOuvertes {
  private static final Comparator<Ouverte> LES_PLUS_DECISIVES =
      Comparator.comparing((Ouverte ouverte) -> !ouverte.question().change().contains("conclusion"))
          .thenComparing(ouverte -> -ouverte.gain());

  private final int nombreDeQuestions;
  private final Libelles libelles;

  public QuestionsOuvertes(Droit droit, Libelles libelles) {
    this.nombreDeQuestions = droit.questions().size();
    this.libelles = libelles;
  }

  private record Ouverte(QuestionOuverte question, int gain) {}

  /**
   * @param dossier request, law and findings
   * @param conclusion its conclusion
   */
  public List<QuestionOuverte> de(Dossier dossier, Conclusion conclusion) {
    Influences influences = new Influences(dossier, conclusion);
    List<Ouverte> ouvertes = new ArrayList<>();
    for (Question question : dossier.etat().questions()) {
      ajouter(ouvertes, dossier, influences, question.code(), question.ordre());
    }
    champ(ouvertes, dossier, influences, ChampsDuProjet.DUREE);
    perimetre(ouvertes, dossier, influences);
    champ(ouvertes, dossier, influences, ChampsDuProjet.MEMBRE);
    ouvertes.sort(LES_PLUS_DECISIVES);
    return ouvertes.stream().map(Ouverte::question).toList();
  }

  /** Read by the procedure alone, and by the nature of the opinion, whatever the rest. */
  private void perimetre(List<Ouverte> ouvertes, Dossier dossier, Influences influences) {
    if (dossier.demande().projet().perimetre() == null
        && dossier.etat().regime() == Regime.ARTICLE_51) {
      int gain = 0;
      for (Perimetre perimetre : Perimetre.values()) {
        gain += influences.gain(ChampsDuProjet.ordre(perimetre, nombreDeQuestions));
      }
      ouvertes.add(ouverte(ChampsDuProjet.PERIMETRE, List.of("avisHas", "procedure"), gain));
    }
  }

  private void champ(List<Ouverte> ouvertes, Dossier dossier, Influences influences, String champ) {
    int ordre = ChampsDuProjet.ordre(champ, nombreDeQuestions);
    ajouter(ouvertes, dossier, influences, champ, ordre);
  }

  private void ajouter(
      List<Ouverte> ouvertes, Dossier dossier, Influences influences, String code, int ordre) {
    if (!dossier.connait(ordre)) {
      List<String> change = influences.de(ordre);
      if (!change.isEmpty()) {
        ouvertes.add(ouverte(code, change, influences.gain(ordre)));
      }
    }
  }

  private Ouverte ouverte(String code, List<String> change, int gain) {
    return new Ouverte(new QuestionOuverte(code, libelles.question(code).libelle(), change), gain);
  }
}
