package fr.article51.demarches.plateforme;

import java.util.List;

/**
 * What a démarche asks, in its active revision.
 *
 * @param demarche its number
 * @param titre its title
 * @param revision identifier of the revision
 * @param champs what is asked of the carrier
 * @param annotations private ones
 * @param etiquettes its labels
 */
public record Descripteur(
    long demarche,
    String titre,
    String revision,
    List<Element> champs,
    List<Element> annotations,
    List<Dossier.Etiquette> etiquettes) {

  public Descripteur {
    champs = List.copyOf(champs);
    annotations = List.copyOf(annotations);
    etiquettes = List.copyOf(etiquettes);
  }

  /**
   * One of them.
   *
   * @param id the same in every revision: what a mapping names
   * @param libelle its label
   * @param aide its description; empty without
   * @param type its type
   * @param obligatoire whether it must be filled in
   * @param options of a list; empty for any other type
   * @param champs of a repetition; empty for any other type
   */
  public record Element(
      String id,
      String libelle,
      String aide,
      TypeDeChamp type,
      boolean obligatoire,
      List<String> options,
      List<Element> champs) {

    public Element {
      options = List.copyOf(options);
      champs = List.copyOf(champs);
    }
  }
}
