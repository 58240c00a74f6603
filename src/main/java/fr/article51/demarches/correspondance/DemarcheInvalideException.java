package fr.article51.demarches.correspondance;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be used, with all its faults, by line. */
public final class DemarcheInvalideException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Faute> fautes;

  /**
   * @param fautes one at least
   */
  DemarcheInvalideException(List<Faute> fautes) {
    super(fautes.stream().map(Faute::toString).collect(Collectors.joining("\n")));
    this.fautes = List.copyOf(fautes);
  }

  /** All of them, by line. */
  public List<Faute> fautes() {
    return fautes;
  }
}
