package fr.article51.reforme;

import fr.article51.Article51ParRegles;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Question;
import fr.article51.projet.Demande;
import fr.article51.projet.Valeur;
import fr.article51.reforme.Trouvaille.Chez;
import fr.article51.regles.Constat;
import fr.article51.regles.Regle;
import fr.article51.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One of the two bases compared; what is kept of it is bounded by its states of the law. */
final class Base {
  private final Article51ParRegles evaluateur;
  private final Map<LocalDate, Set<String>> codes = new HashMap<>();
  private final Map<LocalDate, List<Trouvaille>> trouvailles = new HashMap<>();

  Base(Article51ParRegles evaluateur) {
    this.evaluateur = evaluateur;
  }

  EtatDuDroit etat(LocalDate jour) {
    return evaluateur.droit().au(jour);
  }

  Optional<Regle> regle(String id) {
    return evaluateur.catalogue().regle(id);
  }

  /** Provisions that a question is about, whatever the date. */
  List<String> provisions(String code) {
    return evaluateur.droit().question(code).map(Question::provisions).orElse(List.of());
  }

  Verdict evaluer(Demande demande) {
    return evaluateur.evaluer(demande);
  }

  /** The request with the answers that mean something here on its day. */
  Demande retenir(Demande demande) {
    Map<String, Valeur> reponses = new TreeMap<>(demande.reponses());
    reponses.keySet().retainAll(codes(demande.dateAppreciation()));
    return Demande.de(demande.dateAppreciation(), demande.projet(), reponses);
  }

  private Set<String> codes(LocalDate jour) {
    EtatDuDroit etat = etat(jour);
    return codes.computeIfAbsent(
        etat.du(), du -> etat.questions().stream().map(Question::code).collect(Collectors.toSet()));
  }

  /** The findings that a project has, or may still have. */
  List<Chez> chez(Demande demande) {
    EtatDuDroit etat = etat(demande.dateAppreciation());
    if (etat.regime() == null) {
      return List.of();
    }
    int dureeMaximale = etat.dureeMaximaleMois();
    List<Chez> chez = new ArrayList<>();
    for (Trouvaille trouvaille : trouvailles(etat)) {
      Chez sienne = trouvaille.chez(demande, dureeMaximale);
      if (sienne != null) {
        chez.add(sienne);
      }
    }
    return chez;
  }

  /** Answers that a rule reads on a day, for some project. */
  Set<String> lues(String regle, LocalDate jour) {
    EtatDuDroit etat = etat(jour);
    return etat.regime() == null
        ? Set.of()
        : trouvailles(etat).stream()
            .filter(trouvaille -> trouvaille.regle().id().equals(regle))
            .flatMap(trouvaille -> trouvaille.si().stream())
            .map(Litteral::code)
            .collect(Collectors.toSet());
  }

  private List<Trouvaille> trouvailles(EtatDuDroit etat) {
    return trouvailles.computeIfAbsent(etat.du(), du -> calculer(etat));
  }

  private List<Trouvaille> calculer(EtatDuDroit etat) {
    int questions = evaluateur.droit().questions().size();
    Set<Trouvaille> distinctes = new HashSet<>();
    for (Constat constat : evaluateur.constats(etat)) {
      Regle regle = evaluateur.catalogue().parNom(constat.regle());
      distinctes.add(Trouvaille.de(constat, regle, etat, questions));
    }
    return List.copyOf(distinctes);
  }
}
