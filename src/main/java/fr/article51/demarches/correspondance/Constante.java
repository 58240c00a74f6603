package fr.article51.demarches.correspondance;

import java.util.List;

/**
 * What every dossier of the démarche says without being asked.
 *
 * @param cible what it fills in
 * @param valeurs as a request writes them; one, except for regions
 */
public record Constante(Cible cible, List<String> valeurs) {
  public Constante {
    valeurs = List.copyOf(valeurs);
  }
}
