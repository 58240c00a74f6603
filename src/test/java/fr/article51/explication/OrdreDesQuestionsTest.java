package fr.article51.explication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.droit.Question;
import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import fr.article51.regles.ChampsDuProjet;
import fr.article51.regles.Constat;
import fr.article51.verdict.Dossier;
import fr.article51.verdict.Verdict.QuestionOuverte;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The order of the questions is the one that answering each of them both ways gives: those that can
 * change the conclusion, then those after which fewest findings stay open.
 */
class OrdreDesQuestionsTest {

  @Test
  void les_questions_viennent_dans_l_ordre_de_ce_que_leur_reponse_decide() {
    AtomicInteger ordonnees = new AtomicInteger();
    Atelier.demandes(3, 1_500)
        .forEach(
            demande -> {
              List<QuestionOuverte> questions = Atelier.PRODUCTION.evaluer(demande).questions();
              List<String> codes = questions.stream().map(QuestionOuverte::code).toList();
              List<String> attendus =
                  questions.stream()
                      .sorted(
                          Comparator.comparing(
                                  (QuestionOuverte q) -> !q.change().contains("conclusion"))
                              .thenComparing(q -> apres(demande, q.code()))
                              .thenComparing(q -> rang(q.code())))
                      .map(QuestionOuverte::code)
                      .toList();
              assertEquals(attendus, codes, demande::toString);
              ordonnees.addAndGet(codes.size() > 1 ? 1 : 0);
            });
    assertTrue(ordonnees.get() > 500, "trop peu de demandes à plusieurs questions");
  }

  /** Findings still open once it is answered, on average over its values. */
  private static double apres(Demande demande, String code) {
    Stream<Demande> reponses =
        switch (code) {
          case ChampsDuProjet.DUREE ->
              Stream.of("1", "1000").map(mois -> Atelier.avec(demande, code, mois));
          case ChampsDuProjet.PERIMETRE ->
              Arrays.stream(Perimetre.values()).map(p -> avec(demande, p));
          default -> Arrays.stream(Valeur.values()).map(v -> Atelier.avec(demande, code, v.name()));
        };
    return reponses.mapToLong(d -> ouverts(Atelier.dossier(d))).average().orElseThrow();
  }

  private static Demande avec(Demande demande, Perimetre perimetre) {
    Projet p = demande.projet();
    return new Demande(
        demande.dateAppreciation(),
        new Projet(
            p.titre(), perimetre, p.regions(), p.dureeMois(), p.porteur(), p.dateReception()),
        demande.reponses());
  }

  /** Findings that the answers neither establish nor exclude. */
  private static long ouverts(Dossier dossier) {
    return dossier.duJour().stream().filter(constat -> ouvert(dossier, constat)).count();
  }

  private static boolean ouvert(Dossier dossier, Constat constat) {
    boolean exclu =
        constat.si().stream()
            .anyMatch(
                lue ->
                    dossier.valeur(lue.ordre()) != null
                        && dossier.valeur(lue.ordre()) != lue.valeur());
    boolean etabli =
        constat.si().stream().allMatch(lue -> dossier.valeur(lue.ordre()) == lue.valeur());
    return !exclu && !etabli;
  }

  private static int rang(String code) {
    int champ = ChampsDuProjet.TOUS.indexOf(code);
    return champ >= 0
        ? Atelier.QUESTIONS + champ
        : Atelier.DROIT.question(code).map(Question::ordre).orElseThrow();
  }
}
