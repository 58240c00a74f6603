package fr.article51.libelles;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sentence with named holes, such as {@code La durée prévue, {duree} mois}. Split once, when it
 * is loaded: rendering only joins pieces, because every ground of every verdict goes through here.
 */
final class Gabarit {

  /** Room for the values of the parameters, so that the buffer seldom grows. */
  private static final int PLACE_PAR_PARAMETRE = 64;

  /** Fixed pieces; one more than there are holes. */
  private final String[] morceaux;

  /** Names of the holes, in order; a name may come twice. */
  private final String[] trous;

  private final int taille;

  private Gabarit(List<String> morceaux, List<String> trous) {
    this.morceaux = morceaux.toArray(String[]::new);
    this.trous = trous.toArray(String[]::new);
    this.taille =
        morceaux.stream().mapToInt(String::length).sum() + trous.size() * PLACE_PAR_PARAMETRE;
  }

  /**
   * Splits a sentence.
   *
   * @throws IllegalArgumentException if a brace is not closed, or closed without being opened
   */
  static Gabarit de(String texte) {
    List<String> morceaux = new ArrayList<>();
    List<String> trous = new ArrayList<>();
    int debut = 0;
    for (int ouvre = texte.indexOf('{'); ouvre >= 0; ouvre = texte.indexOf('{', debut)) {
      int ferme = texte.indexOf('}', ouvre);
      if (ferme < 0) {
        throw new IllegalArgumentException("brace not closed in: " + texte);
      }
      morceaux.add(sansAccoladeFermante(texte.substring(debut, ouvre)));
      trous.add(texte.substring(ouvre + 1, ferme));
      debut = ferme + 1;
    }
    morceaux.add(sansAccoladeFermante(texte.substring(debut)));
    return new Gabarit(morceaux, trous);
  }

  private static String sansAccoladeFermante(String morceau) {
    if (morceau.indexOf('}') >= 0) {
      throw new IllegalArgumentException("brace not opened in: " + morceau);
    }
    return morceau;
  }

  /** Names of the parameters, in the order of the sentence. */
  Set<String> parametres() {
    return new LinkedHashSet<>(List.of(trous));
  }

  /**
   * The sentence with its holes filled. Parameters that it does not name are ignored.
   *
   * @throws IllegalArgumentException if a parameter is missing
   */
  String rendre(Map<String, String> parametres) {
    if (trous.length == 0) {
      return morceaux[0];
    }
    StringBuilder texte = new StringBuilder(taille).append(morceaux[0]);
    for (int i = 0; i < trous.length; i++) {
      String valeur = parametres.get(trous[i]);
      if (valeur == null) {
        throw new IllegalArgumentException("missing parameter {" + trous[i] + "}");
      }
      texte.append(valeur).append(morceaux[i + 1]);
    }
    return texte.toString();
  }
}
