package fr.article51.explication;

import fr.article51.droit.Droit;
import fr.article51.droit.Question;
import fr.article51.droit.Regime;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Demande;
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
    Demande demande = dossier.demande();
    List<QuestionOuverte> ouvertes = new ArrayList<>();
    for (Question question : dossier.etat().questions()) {
      if (!demande.reponses().containsKey(question.code())) {
        ajouter(ouvertes, question.code(), influences.de(question.ordre()));
      }
    }
    if (demande.projet().dureeMois() == null) {
      ajouter(ouvertes, ChampsDuProjet.DUREE, influences.de(ordre(ChampsDuProjet.DUREE)));
    }
    if (demande.projet().perimetre() == null && dossier.etat().regime() == Regime.ARTICLE_51) {
      // The scope is read by the procedure alone, and by the nature of the opinion, whatever the
      // rest.
      ajouter(ouvertes, ChampsDuProjet.PERIMETRE, List.of("avisHas", "procedure"));
    }
    if (demande.projet().porteur().membreComiteTechnique() == null) {
      ajouter(ouvertes, ChampsDuProjet.MEMBRE, influences.de(ordre(ChampsDuProjet.MEMBRE)));
    }
    ouvertes.sort(LES_PLUS_DECISIVES);
    return List.copyOf(ouvertes);
  }

  private int ordre(String champ) {
    return ChampsDuProjet.ordre(champ, nombreDeQuestions);
  }

  private void ajouter(List<QuestionOuverte> ouvertes, String code, List<String> change) {
    if (!change.isEmpty()) {
      ouvertes.add(new QuestionOuverte(code, libelles.question(code).libelle(), change));
    }
  }
}
