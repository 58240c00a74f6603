package fr.article51.api.bureau.liste;

import fr.article51.api.bureau.Agent;
import fr.article51.api.bureau.Mots.Choix;
import java.util.List;
import java.util.Map;

/**
 * The screenings.
 *
 * @param colonnes heads of the table, each an order
 * @param debut address of the first page; empty on it
 * @param suite address of the next page; empty on the last
 */
public record VueDeListe(
    Agent agent,
    Filtres filtres,
    List<Colonne> colonnes,
    List<Ligne> lignes,
    String debut,
    String suite) {

  /**
   * What is asked for.
   *
   * @param fautes what is wrong with it, by field
   */
  public record Filtres(
      String texte,
      String agence,
      List<Choix> etats,
      List<Choix> conclusions,
      List<Choix> perimetres,
      String tri,
      Map<String, String> fautes) {

    /** What is wrong with a field; empty when nothing is. */
    public String faute(String champ) {
      return fautes.getOrDefault(champ, "");
    }
  }

  /**
   * A column.
   *
   * @param adresse the same list in its order, or the other way round; empty when it gives none
   * @param sens {@code ascending}, {@code descending}, or empty when another column gives the order
   */
  public record Colonne(String titre, String adresse, String sens) {}

  /** A screening. */
  public record Ligne(
      String id,
      String titre,
      String porteur,
      String agence,
      String etat,
      String conclusion,
      String genre,
      String perimetre,
      String creee,
      String modifiee,
      String modifieePar) {}
}
