package fr.article51.instruction;

/** What an actor may do; each role may what the former ones may. */
public enum Role {
  /** Read the screenings of its agency. */
  LECTEUR,
  /** Create and amend them, judge, write. */
  INSTRUCTEUR,
  /** Manage keys, retention and configuration. */
  ADMINISTRATEUR;

  /**
   * @param autre a role
   * @return whether this one includes it
   */
  public boolean comprend(Role autre) {
    return compareTo(autre) >= 0;
  }
}
