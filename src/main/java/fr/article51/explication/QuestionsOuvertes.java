package fr.article51.explication;

import fr.article51.droit.Droit;
import fr.article51.droit.Question;
import fr.article51.droit.Regime;
import fr.article51.libelles.Libelles;
import fr.article51.regles.ChampsDuProjet;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Dossier;
import fr.article51.verdict.Influences;
import fr.article51.verdict.Verdict.QuestionOuverte;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The missing answers that can still change something, those that can change the conclusion first,
 * then those that change most. None without effect.
 */
public final class QuestionsOuvertes {
  private static final Comparator<QuestionOuverte> LES_PLUS_DECISIVES =
      Comparator.comparing((QuestionOuverte question) -> !question.change().contains("conclusion"))
          .thenComparing(question -> -question.change().size());

  private final int nombreDeQuestions;
  private final Libelles libelles;

  public QuestionsOuvertes(Droit droit, Libelles libelles) {
    this.nombreDeQuestions = droit.questions().size();
    this.libelles = libelles;
  }

  /**
   * @param dossier request, law and findings
   * @param conclusion its conclusion
   */
  public List<QuestionOuverte> de(Dossier dossier, Conclusion conclusion) {
    Influences influences = new Influences(dossier, conclusion);
    List<QuestionOuverte> ouvertes = new ArrayList<>();
    for (Question question : dossier.etat().questions()) {
      if (!dossier.connait(question.ordre())) {
        ajouter(ouvertes, question.code(), influences.de(question.ordre()));
      }
    }
    champ(ouvertes, dossier, influences, ChampsDuProjet.DUREE);
    if (dossier.demande().projet().perimetre() == null
        && dossier.etat().regime() == Regime.ARTICLE_51) {
      // The scope is read by the procedure alone, and by the nature of the opinion, whatever the
      // rest.
      ajouter(ouvertes, ChampsDuProjet.PERIMETRE, List.of("avisHas", "procedure"));
    }
    champ(ouvertes, dossier, influences, ChampsDuProjet.MEMBRE);
    ouvertes.sort(LES_PLUS_DECISIVES);
    return List.copyOf(ouvertes);
  }

  private void champ(
      List<QuestionOuverte> ouvertes, Dossier dossier, Influences influences, String champ) {
    int ordre = ChampsDuProjet.ordre(champ, nombreDeQuestions);
    if (!dossier.connait(ordre)) {
      ajouter(ouvertes, champ, influences.de(ordre));
    }
  }

  private void ajouter(List<QuestionOuverte> ouvertes, String code, List<String> change) {
    if (!change.isEmpty()) {
      ouvertes.add(new QuestionOuverte(code, libelles.question(code).libelle(), change));
    }
  }
}
