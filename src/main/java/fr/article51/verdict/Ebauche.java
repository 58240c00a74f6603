package fr.article51.verdict;

import fr.article51.regles.Regle;
import fr.article51.regles.Reponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A ground being made: what a finding says, and of what.
 *
 * @param code what it says
 * @param regle the rule that found it
 * @param provision the provision concerned beside the rule's own, or empty
 * @param objet need or condition concerned, or empty
 * @param parametres values for the wording; {@code variante} selects it
 */
record Ebauche(
    CodeMotif code, Regle regle, String provision, String objet, Map<String, String> parametres) {

  /**
   * Findings with the same subject make one ground.
   *
   * @param code what it says
   * @param provision the provision concerned
   * @param objet need or condition concerned
   */
  record Sujet(CodeMotif code, String provision, String objet) {}

  Sujet sujet() {
    // Two rules may speak of a dead reference in one provision, each in its own words.
    return new Sujet(code, provision, code == CodeMotif.RENVOI_CADUC ? regle.id() : objet);
  }

  /** The same with one more value for the wording. */
  Ebauche avec(String nom, String valeur) {
    Map<String, String> complets = new HashMap<>(parametres);
    complets.put(nom, valeur);
    return new Ebauche(code, regle, provision, objet, complets);
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

  /** Codes of literals, sorted, each once. */
  static List<String> codes(List<Reponse> litteraux) {
    if (litteraux.size() == 1) {
      return List.of(litteraux.get(0).code());
    }
    String[] codes = new String[litteraux.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = litteraux.get(i).code();
    }
    Arrays.sort(codes);
    int nombre = 0;
    for (String code : codes) {
      if (nombre == 0 || !code.equals(codes[nombre - 1])) {
        codes[nombre++] = code;
      }
    }
    return List.of(nombre == codes.length ? codes : Arrays.copyOf(codes, nombre));
  }
}
