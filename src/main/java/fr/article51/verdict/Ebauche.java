package fr.article51.verdict;

import fr.article51.regles.Regle;
import fr.article51.regles.Reponse;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A ground being made: findings that say the same thing of the same thing, from any of their
 * reasons.
 */
final class Ebauche {
  private final CodeMotif code;
  private final Regle regle;
  private final String provision;
  private final String objet;
  private final Map<String, String> parametres;
  private final SortedSet<String> reponses = new TreeSet<>();

  /**
   * @param code what it says
   * @param regle the rule that found it
   * @param provision the provision concerned beside the rule's own, or empty
   * @param objet need or condition concerned, or empty
   * @param parametres values for the wording
   */
  Ebauche(
      CodeMotif code, Regle regle, String provision, String objet, Map<String, String> parametres) {
    this.code = code;
    this.regle = regle;
    this.provision = provision;
    this.objet = objet;
    this.parametres = parametres;
  }

  String cle() {
    return code
        + "|"
        + provision
        + "|"
        + objet
        + "|"
        + (code == CodeMotif.RENVOI_CADUC ? regle.id() : "");
  }

  void lire(List<Reponse> litteraux) {
    litteraux.forEach(litteral -> reponses.add(litteral.code()));
  }

  CodeMotif code() {
    return code;
  }

  Regle regle() {
    return regle;
  }

  String provision() {
    return provision;
  }

  String objet() {
    return objet;
  }

  Map<String, String> parametres() {
    return parametres;
  }

  SortedSet<String> reponses() {
    return reponses;
  }

  /** Provisions that found it: the rule's own and the one concerned; none for doctrine. */
  SortedSet<String> provisions() {
    SortedSet<String> provisions = new TreeSet<>();
    if (!regle.provision().isEmpty()) {
      provisions.add(regle.provision());
    }
    if (!provision.isEmpty()) {
      provisions.add(provision);
    }
    return provisions;
  }
}
