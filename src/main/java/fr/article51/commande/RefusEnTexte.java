package fr.article51.commande;

import fr.article51.echange.Probleme;

/** A refused line, in a few words. */
final class RefusEnTexte {
  private RefusEnTexte() {}

  static String de(Probleme probleme) {
    return probleme.errors().isEmpty() ? probleme.detail() : probleme.errors().get(0).detail();
  }
}
