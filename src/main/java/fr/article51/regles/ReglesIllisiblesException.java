package fr.article51.regles;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Rules that cannot be used, with every fault found. */
public final class ReglesIllisiblesException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Faute> fautes;

  ReglesIllisiblesException(List<Faute> fautes) {
    super(fautes.stream().map(Faute::enMots).collect(Collectors.joining("\n")));
    this.fautes = List.copyOf(fautes);
  }

  /**
   * @return by file then line
   */
  public List<Faute> fautes() {
    return fautes;
  }

  /**
   * A fault.
   *
   * @param fichier DRL file, relative to {@code rules/}
   * @param ligne from 1; 0 when it is not known
   * @param colonne from 1; 0 when it is not known
   * @param message what is wrong; after a compiler, in its own words
   */
  public record Faute(String fichier, int ligne, int colonne, String message) {

    /** Such as « rules/a.drl, ligne 3, colonne 5 : … ». */
    public String enMots() {
      return "rules/"
          + fichier
          + (ligne > 0 ? ", ligne " + ligne : "")
          + (colonne > 0 ? ", colonne " + colonne : "")
          + " : "
          + message;
    }
  }
}
