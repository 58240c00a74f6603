package fr.article51.lot;

import fr.article51.echange.Probleme;
import org.jspecify.annotations.Nullable;

/**
 * One project of a batch.
 *
 * @param numero line of the input, from 1; in a CSV file, its header is line 1
 * @param reference what its author calls it; empty when there is none
 * @param corps the request as JSON; empty when {@code refus} is given
 * @param refus why there is no request; null when there is one
 */
@SuppressWarnings("ArrayRecordComponent") // read once, by one worker
public record Entree(long numero, String reference, byte[] corps, @Nullable Probleme refus) {

  static Entree lue(long numero, String reference, byte[] corps) {
    return new Entree(numero, reference, corps, null);
  }

  static Entree refusee(long numero, String reference, Probleme refus) {
    return new Entree(numero, reference, new byte[0], refus);
  }
}
