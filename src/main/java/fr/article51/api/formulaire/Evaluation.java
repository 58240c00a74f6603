package fr.article51.api.formulaire;

import fr.article51.courrier.Vue.VerdictVu;
import fr.article51.droit.EtatDuDroit;
import fr.article51.projet.Demande;
import fr.article51.questionnaire.Parcours;
import fr.article51.verdict.Verdict;
import java.util.List;

/**
 * What was said, evaluated.
 *
 * @param demande the request
 * @param laissees codes of answers that have no question on that day: they do not count
 * @param verdict its verdict
 * @param dit the same in words
 * @param etat the law of that day
 * @param parcours what is left to ask
 */
record Evaluation(
    Demande demande,
    List<String> laissees,
    Verdict verdict,
    VerdictVu dit,
    EtatDuDroit etat,
    Parcours parcours) {}
