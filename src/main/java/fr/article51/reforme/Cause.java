package fr.article51.reforme;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why a verdict changes: a rule that finds, of this project, what it does not find in the other
 * base.
 *
 * @param regle identifier of the rule; empty when the state of the law alone is the cause
 * @param nom its heading
 * @param provision the provision that its finding is about
 * @param effet what becomes of the finding
 * @param origine why
 * @param dispositions provisions whose data differ that day, when the data are why
 * @param suiteDe identifiers of the rules that it follows from, when these are why
 */
public record Cause(
    String regle,
    String nom,
    String provision,
    Effet effet,
    Origine origine,
    List<String> dispositions,
    List<String> suiteDe) {

  public Cause {
    dispositions = List.copyOf(dispositions);
    suiteDe = List.copyOf(suiteDe);
  }

  /** The same, for the reasons of both. */
  Cause et(Cause autre) {
    return new Cause(
        regle,
        nom,
        provision,
        effet,
        origine,
        union(dispositions, autre.dispositions),
        union(suiteDe, autre.suiteDe));
  }

  private static List<String> union(List<String> a, List<String> b) {
    Set<String> union = new TreeSet<>(a);
    union.addAll(b);
    return List.copyOf(union);
  }

  /** What becomes of a finding. */
  public enum Effet {
    APPARU,
    DISPARU,
    MODIFIE
  }

  /** Why a rule finds something else. */
  public enum Origine {
    /** It is not in the base. */
    REGLE_NOUVELLE,
    /** It is not in the candidate. */
    REGLE_SUPPRIMEE,
    /** Its text differs. */
    REGLE_MODIFIEE,
    /** Its text is the same; the data of the law that it reads differ. */
    DONNEES,
    /** Its text is the same; it reads what another rule finds. */
    AUTRE_REGLE,
    /** No rule: the regime, or a text that is or is not in force. */
    DROIT
  }
}
