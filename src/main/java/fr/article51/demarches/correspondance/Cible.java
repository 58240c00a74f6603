package fr.article51.demarches.correspondance;

/** What a champ fills in. */
public sealed interface Cible {

  /** As a mapping writes it: {@code projet.titre}, or the code of a question. */
  String nom();

  /**
   * A field of the project.
   *
   * @param champ which one
   */
  record Champ(ChampDuProjet champ) implements Cible {
    @Override
    public String nom() {
      return champ.nom();
    }
  }

  /**
   * An answer.
   *
   * @param code of a question that exists on some day
   */
  record Question(String code) implements Cible {
    @Override
    public String nom() {
      return code;
    }
  }
}
