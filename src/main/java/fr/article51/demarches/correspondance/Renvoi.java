package fr.article51.demarches.correspondance;

import fr.article51.verdict.Conclusion;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is written back to the dossier; nothing unless the file asks for it.
 *
 * @param annotations what is written → descriptor of the annotation that holds it
 * @param etiquettes conclusion → identifier of its label; one label may serve several
 * @param messages whether a validated letter may be sent
 * @param corrections whether a correction may be asked for
 */
public record Renvoi(
    Map<Ecrit, String> annotations,
    Map<Conclusion, String> etiquettes,
    boolean messages,
    boolean corrections) {

  /** Nothing. */
  public static final Renvoi AUCUN = new Renvoi(Map.of(), Map.of(), false, false);

  public Renvoi {
    annotations = Collections.unmodifiableMap(new TreeMap<>(annotations));
    etiquettes = Collections.unmodifiableMap(new TreeMap<>(etiquettes));
  }

  /** What an annotation may hold. */
  public enum Ecrit {
    CONCLUSION("conclusion"),
    DEROGATIONS("derogations"),
    AVIS_HAS("avisHas"),
    LIEN("lien"),
    QUESTIONS("questions");

    private final String cle;

    Ecrit(String cle) {
      this.cle = cle;
    }

    /** Its key in the file. */
    public String cle() {
      return cle;
    }
  }
}
