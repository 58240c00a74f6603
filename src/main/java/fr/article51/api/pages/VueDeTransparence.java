package fr.article51.api.pages;

import fr.article51.couverture.Couverture;
import java.util.List;

/**
 * The page of the processing as a whole (CRPA D312-1-4).
 *
 * @param textes articles applied
 * @param questions how many questions there are today at most
 * @param rangs rules by rank of their source
 * @param totaux the coverage of the law in numbers
 * @param nombres numbers that the texts set
 */
public record VueDeTransparence(
    List<Lien> textes,
    int questions,
    List<ParRang> rangs,
    Couverture.Totaux totaux,
    List<Nombre> nombres) {

  /**
   * Rules of a rank.
   *
   * @param rang the rank, in words
   * @param regles how many
   */
  public record ParRang(String rang, int regles) {}

  /**
   * A number that a text sets, since its last change.
   *
   * @param libelle what it is
   * @param mois its value
   * @param source the provision that sets it
   */
  public record Nombre(String libelle, int mois, Lien source) {}
}
