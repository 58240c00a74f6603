package fr.article51.verdict;

import fr.article51.droit.Question;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Valeur;
import fr.article51.regles.ChampsDuProjet;
import fr.article51.regles.Constat.Categorie;
import fr.article51.regles.Constat.Cooperation;
import fr.article51.regles.Constat.Derogation;
import fr.article51.regles.Constat.Finalite;
import fr.article51.regles.Reponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The eight items of the draft specifications (R162-50-6), with what the answers settle; never an
 * obstacle. Made for a state of the law.
 */
final class Cahier {
  private static final int ELEMENTS = 8;

  private final boolean avecDecret;
  private final List<String> libellesDesElements = new ArrayList<>(ELEMENTS);
  private final List<Question> questionsDeLObjet;
  private final List<Question> financements;
  private final List<? extends Possible<?>> finalites;
  private final List<? extends Possible<?>> categories;
  private final List<Possible<?>> derogations;

  Cahier(Jour jour, Libelles libelles) {
    avecDecret = jour.avecDecret();
    for (int numero = 1; numero <= ELEMENTS; numero++) {
      libellesDesElements.add(libelles.elementCahier(provision(numero)));
    }
    questionsDeLObjet = questions(jour, "finalite.", "financement.", "organisation.");
    financements = questions(jour, "financement.");
    finalites = jour.possibles(Finalite.class);
    categories = jour.possibles(Categorie.class);
    derogations = new ArrayList<>(jour.possibles(Derogation.class));
    derogations.addAll(jour.possibles(Cooperation.class));
  }

  private static String provision(int numero) {
    return "R162-50-6." + numero;
  }

  private static List<Question> questions(Jour jour, String... prefixes) {
    return jour.etat().questions().stream()
        .filter(question -> Stream.of(prefixes).anyMatch(question.code()::startsWith))
        .sorted(Comparator.comparing(Question::code))
        .toList();
  }

  List<Verdict.ElementCahier> elements(Dossier dossier) {
    if (!avecDecret) {
      return List.of();
    }
    boolean objetComplet = unEtabli(dossier, finalites) && unEtabli(dossier, categories);
    List<String> payes = oui(dossier, financements);
    List<String> duree = donne(ChampsDuProjet.DUREE, dossier.demande().projet().dureeMois());
    List<String> perimetre = donne(ChampsDuProjet.PERIMETRE, dossier.perimetre());
    List<String> derogees = reponses(dossier);
    return List.of(
        element(1, !duree.isEmpty(), duree),
        element(2, objetComplet, oui(dossier, questionsDeLObjet)),
        element(3, !derogees.isEmpty(), derogees),
        element(4, !perimetre.isEmpty(), perimetre),
        reponse(dossier, 5, "cahier.recueil_donnees"),
        element(6, !payes.isEmpty(), payes),
        reponse(dossier, 7, "cahier.evaluation_proposee"),
        reponse(dossier, 8, "cahier.liens_interets"));
  }

  private Verdict.ElementCahier element(int numero, boolean renseigne, List<String> reponses) {
    Verdict.EtatElement etat =
        renseigne ? Verdict.EtatElement.RENSEIGNE : Verdict.EtatElement.A_PRECISER;
    return element(numero, etat, reponses);
  }

  private Verdict.ElementCahier reponse(Dossier dossier, int numero, String code) {
    Valeur valeur = dossier.demande().reponses().get(code);
    if (valeur == null) {
      return element(numero, Verdict.EtatElement.A_PRECISER, List.of());
    }
    return element(
        numero,
        valeur == Valeur.OUI ? Verdict.EtatElement.RENSEIGNE : Verdict.EtatElement.MANQUANT,
        List.of(code));
  }

  private Verdict.ElementCahier element(
      int numero, Verdict.EtatElement etat, List<String> reponses) {
    return new Verdict.ElementCahier(
        provision(numero), libellesDesElements.get(numero - 1), etat, reponses);
  }

  private static List<String> donne(String code, @Nullable Object valeur) {
    return valeur == null ? List.of() : List.of(code);
  }

  private static List<String> oui(Dossier dossier, List<Question> questions) {
    List<String> oui = new ArrayList<>(questions.size());
    for (Question question : questions) {
      if (dossier.connu().oui(question.ordre())) {
        oui.add(question.code());
      }
    }
    return List.copyOf(oui);
  }

  private static boolean unEtabli(Dossier dossier, List<? extends Possible<?>> possibles) {
    for (Possible<?> possible : possibles) {
      if (dossier.etabli(possible)) {
        return true;
      }
    }
    return false;
  }

  /** Answers read by the derogations established. */
  private List<String> reponses(Dossier dossier) {
    SortedSet<String> codes = new TreeSet<>();
    for (Possible<?> derogation : derogations) {
      if (dossier.etabli(derogation)) {
        for (Reponse reponse : derogation.constat().si()) {
          codes.add(reponse.code());
        }
      }
    }
    return List.copyOf(codes);
  }
}
