package fr.article51.api.bureau.demarches;

import fr.article51.api.bureau.Agent;
import fr.article51.api.bureau.Refusee;
import fr.article51.api.bureau.demarches.VueDesDemarches.DemarcheVue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file of a démarche against what it asks, at the time of the request.
 *
 * @param panne why the platform told nothing; null when it did
 * @param resultat null when the platform told nothing
 */
public record VueDeControle(
    Agent agent, DemarcheVue demarche, @Nullable Refusee panne, @Nullable Resultat resultat) {

  /**
   * What came of it.
   *
   * @param titre of the démarche, as the platform names it
   * @param lu when it was asked
   * @param bloque whether something would be neither read nor written
   * @param erreurs how many differences keep something from being read or written
   * @param avertissements how many do not
   * @param ecarts in the order of the file, then what it does not name
   * @param champs what is asked of the carrier; those of a repetition follow it
   * @param annotations private ones
   * @param etiquettes its labels
   */
  public record Resultat(
      String titre,
      String lu,
      boolean bloque,
      long erreurs,
      long avertissements,
      List<EcartVu> ecarts,
      List<ElementVu> champs,
      List<ElementVu> annotations,
      List<ElementVu> etiquettes) {}

  /**
   * A difference.
   *
   * @param genre of its gravity, as the API names it
   * @param place path in the file
   * @param libelle label of what the path names; empty when it names nothing
   * @param ligne of the file; 0 when the file does not have it
   */
  public record EcartVu(
      String gravite,
      String genre,
      String place,
      String libelle,
      int ligne,
      String raison,
      String aFaire) {}

  /**
   * Something that it asks, or holds.
   *
   * @param dans label of the repetition that it is in; empty outside
   * @param type as the files of démarches name it; empty for a label
   */
  public record ElementVu(
      String id, String libelle, String dans, String type, boolean obligatoire, String options) {}
}
