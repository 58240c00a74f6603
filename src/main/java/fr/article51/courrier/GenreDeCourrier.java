package fr.article51.courrier;

import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Kinds of letters, with the verdicts for which each makes sense and what it cannot do without. */
public enum GenreDeCourrier {
  /** The missing answers, in the order in which they are asked. */
  ACCUSE_RECEPTION(
      EnumSet.allOf(Conclusion.class),
      true,
      "verdict.questions.libelle",
      "signature.nom",
      "signature.fonction"),
  /** Not admissible: grounds in law and in fact (CRPA L211-5), where else to turn. */
  REORIENTATION(
      EnumSet.of(Conclusion.NON_RECEVABLE),
      true,
      "verdict.obstacles.texte",
      "verdict.obstacles.rang",
      "verdict.obstacles.fondements.nom",
      "verdict.obstacles.fondements.url",
      "verdict.obstacles.reponses.libelle",
      "verdict.obstacles.reponses.valeur",
      "verdict.obstacles.ailleurs",
      "signature.nom",
      "signature.fonction"),
  /** Admissible, or left to a human: derogations, HAS opinion, procedure and calendar. */
  AVIS_PRELIMINAIRE(
      EnumSet.of(Conclusion.RECEVABLE, Conclusion.A_INSTRUIRE),
      true,
      "verdict.conclusion",
      "verdict.derogations.objet",
      "verdict.derogations.nom",
      "verdict.derogations.articles",
      "verdict.reserves.texte",
      "verdict.has.requis",
      "verdict.procedure.autorite",
      "verdict.appreciations.libelle",
      "signature.nom",
      "signature.fonction"),
  /** The screening note, for the agents. */
  FICHE_INTERNE(
      EnumSet.allOf(Conclusion.class),
      false,
      "verdict.conclusion",
      "verdict.obstacles.texte",
      "verdict.reserves.texte",
      "verdict.questions.libelle"),
  /** The four items of CRPA R311-3-1-2, for this very evaluation. */
  TRANSPARENCE(
      EnumSet.allOf(Conclusion.class),
      true,
      "transparence.degre",
      "transparence.mode",
      "transparence.donnees.libelle",
      "transparence.donnees.valeur",
      "transparence.donnees.source",
      "transparence.parametres.valeur",
      "transparence.textes.version",
      "transparence.ponderation",
      "transparence.operations.texte",
      "transparence.operations.regle");

  private final Set<Conclusion> conclusions;
  private final boolean sortant;
  private final List<String> exigences;

  GenreDeCourrier(Set<Conclusion> conclusions, boolean sortant, String... exigences) {
    this.conclusions = conclusions;
    this.sortant = sortant;
    this.exigences = Stream.concat(mention(sortant), Stream.of(exigences)).toList();
  }

  /** Every letter that leaves carries the mention of CRPA R311-3-1-1, whole. */
  private static Stream<String> mention(boolean sortant) {
    return sortant
        ? Stream.of("mention.finalite", "mention.droit", "mention.exercice", "mention.cada")
        : Stream.empty();
  }

  /** Whether it makes sense for a verdict. */
  public boolean convient(Verdict verdict) {
    return conclusions.contains(verdict.conclusion())
        && (this != ACCUSE_RECEPTION || !verdict.questions().isEmpty());
  }

  /** The kinds that make sense for a verdict. */
  public static List<GenreDeCourrier> pour(Verdict verdict) {
    return Stream.of(values()).filter(genre -> genre.convient(verdict)).toList();
  }

  /** Whether it is written to the bearer. */
  public boolean sortant() {
    return sortant;
  }

  /** Name of its template, and of the file made of it, without extension. */
  public String fichier() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Fields that its template must show, as paths. */
  List<String> exigences() {
    return exigences;
  }
}
