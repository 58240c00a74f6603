package fr.article51.reference;

import static fr.article51.reference.Dates.dans;

import fr.article51.droit.Regime;
import fr.article51.droit.Verification;
import fr.article51.verdict.Verdict.Texte;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The whole of the law on a day, as the reference reads it. */
final class Jour {
  /** What becomes of a need on a day. */
  enum Statut {
    /** A letter of II in force sets its articles aside. */
    DISPONIBLE,
    /** Competences, while IV speaks of cooperation: beside a letter of II, never alone. */
    COOPERATION,
    /** Entered common law: nothing to set aside any more. */
    DROIT_COMMUN,
    /** Outside the list: an obstacle by itself. */
    HORS_LISTE
  }

  private static final Map<LocalDate, Jour> CONNUS = new ConcurrentHashMap<>();

  final LocalDate date;
  final @Nullable Regime regime;

  /** Article 51 with its decree. */
  final boolean decret;

  final List<Texte> textes;
  final boolean verifie;
  final List<String> questions;
  final Set<String> existe;
  final List<Lettre> lettres;

  /** Status of every need, in the order of the questionnaire. */
  final Map<String, Statut> statuts = new HashMap<>();

  /** Needs that a letter of II makes available, in the order of the questionnaire. */
  final List<String> disponibles;

  /** The needs that the results cannot tell apart, together. */
  final Map<Role, List<String>> roles;

  final int dureeMax;

  /** IV speaks of cooperation. */
  final boolean cooperation;

  /** The decree requires an opinion, in six months, on a cooperation under IV. */
  final boolean cooperationSoumise;

  private final Map<String, String> versions = new HashMap<>();

  private Jour(LocalDate date) {
    this.date = date;
    regime =
        date.isBefore(Dates.PILOTES)
            ? null
            : date.isBefore(Dates.ARTICLE_51) ? Regime.PILOTES : Regime.ARTICLE_51;
    decret = !date.isBefore(Dates.DECRET);
    textes = Textes.enVigueur(date);
    verifie = textes.stream().allMatch(texte -> texte.verification() == Verification.VERIFIE);
    textes.forEach(texte -> versions.put(texte.article(), texte.version()));
    questions = Questions.existantes(date);
    existe = Set.copyOf(questions);
    lettres = Lettres.enVigueur(date);
    cooperation = dans(date, Dates.LFSS_2019, Dates.COMPETENCES);
    cooperationSoumise = dans(date, Dates.DECRET_2019, Dates.COMPETENCES);
    dureeMax = regime == Regime.PILOTES ? 48 : 60;
    Questions.BESOINS.forEach(besoin -> statuts.put(besoin, statut(besoin)));
    roles = Role.roles(statuts, lettres);
    disponibles =
        Questions.BESOINS.stream()
            .filter(besoin -> statuts.get(besoin) == Statut.DISPONIBLE)
            .toList();
  }

  /** The law of a day; computed once. */
  static Jour du(LocalDate date) {
    return CONNUS.computeIfAbsent(date, Jour::new);
  }

  private Statut statut(String besoin) {
    if (lettres.stream().anyMatch(lettre -> lettre.besoins().contains(besoin))) {
      return Statut.DISPONIBLE;
    }
    if (besoin.equals(Questions.COMPETENCES) && cooperation) {
      return Statut.COOPERATION;
    }
    if (besoin.equals(Questions.PHARMACIEN_CORRESPONDANT) && depuis(Dates.COMPETENCES)) {
      return Statut.DROIT_COMMUN;
    }
    return Statut.HORS_LISTE;
  }

  boolean depuis(LocalDate jour) {
    return !date.isBefore(jour);
  }

  boolean article51() {
    return regime == Regime.ARTICLE_51;
  }

  /**
   * The other needs that must be NON for competences to be alone (L4011-1 of the public health code
   * is where to turn then). The pharmacist's need no longer counts once it is common law.
   */
  List<String> autresQueCompetences() {
    return Questions.BESOINS.stream()
        .filter(besoin -> !besoin.equals(Questions.COMPETENCES))
        .filter(besoin -> statuts.get(besoin) != Statut.DROIT_COMMUN)
        .toList();
  }

  /** Identifier of the version of the article of a provision; empty when not known here. */
  String version(String provision) {
    int point = provision.indexOf('.');
    String article = point < 0 ? provision : provision.substring(0, point);
    String version = versions.get(article);
    if (version == null) {
      throw new IllegalStateException(provision + " n'est pas en vigueur le " + date);
    }
    return version;
  }

  /** The need for which 'listed with a reserve, and nothing else' is left to a human. */
  boolean hebergementAInstruire() {
    return depuis(Dates.PSYCHIATRIE);
  }
}
