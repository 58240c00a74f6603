package fr.article51.api.demarches;

import fr.article51.demarches.correspondance.MotsDesDemarches;

/** Set apart so that the file is read by the first call, and by it only. */
final class MotsLus {
  static final MotsDesDemarches MOTS = MotsDesDemarches.lire();

  private MotsLus() {}
}
