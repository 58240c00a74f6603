package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Remarque.Genre;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a champ, written as in a request.
 *
 * @param valeurs none when unknown; one, except for regions
 * @param ennui why it is unknown although something is there; null when nothing is, or when the
 *     mapping says so
 * @param muet whether something is there, of which the mapping says nothing more
 */
record Lu(List<String> valeurs, @Nullable Genre ennui, boolean muet) {
  /** Nothing is there. */
  static final Lu INCONNU = new Lu(List.of(), null, false);

  static final Lu MUET = new Lu(List.of(), null, true);

  static Lu de(List<String> valeurs) {
    return new Lu(List.copyOf(valeurs), null, false);
  }

  static Lu de(String valeur) {
    return de(List.of(valeur));
  }

  static Lu ennui(Genre genre) {
    return new Lu(List.of(), genre, false);
  }
}
