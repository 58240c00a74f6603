package fr.article51.lot;

import java.io.IOException;

/** What is left to do before waiting for more input. */
@FunctionalInterface
public interface Attente {
  /** Nothing: for an input that never makes wait. */
  Attente RIEN = () -> false;

  /**
   * Does a part of it.
   *
   * @return false when nothing is left
   * @throws IOException when what is done cannot be written
   */
  boolean avancer() throws IOException;
}
