package fr.article51.api.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of the form is shown.
 *
 * @param integre inside the page of another site: without head nor foot
 * @param couleur the accent that this site asked for, one of {@link #COULEURS}; empty for ours
 */
public record Cadre(boolean integre, String couleur) {
  /** A page of its own. */
  public static final Cadre SEUL = new Cadre(false, "");

  /** The accents of the State's design system. */
  public static final List<String> COULEURS =
      List.of(
          "green-tilleul-verveine",
          "green-bourgeon",
          "green-emeraude",
          "green-menthe",
          "green-archipel",
          "blue-ecume",
          "blue-cumulus",
          "purple-glycine",
          "pink-macaron",
          "pink-tuile",
          "yellow-tournesol",
          "yellow-moutarde",
          "orange-terre-battue",
          "brown-cafe-creme",
          "brown-caramel",
          "brown-opera",
          "beige-gris-galet");

  /** An accent that is not one of ours is left aside: it changes nothing of what is said. */
  public static Cadre de(@Nullable String integre, @Nullable String couleur) {
    return new Cadre(
        "oui".equals(integre), couleur != null && COULEURS.contains(couleur) ? couleur : "");
  }
}
