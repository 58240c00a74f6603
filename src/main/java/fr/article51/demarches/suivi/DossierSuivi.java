package fr.article51.demarches.suivi;

import fr.article51.demarches.boite.Patience;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known here of a dossier.
 *
 * @param demarche number of its démarche
 * @param numero its number
 * @param instruction its screening; null before it was first read
 * @param etat its state, as the platform named it when it was last read
 * @param champsLe last change of its champs, then
 * @param modifieLe last change of anything, then, to the second
 * @param modifieVuLe when that change was first read, by our own clock
 * @param luLe when it was last read
 * @param supprimeLe when it was deleted; null as long as it is there
 * @param traduction the request last made of its champs; null before, or once purged
 * @param remarques what could not be read of its champs, a line each, without content
 * @param essais tries that count, since the last success or the last failure for another reason
 * @param essaisEnTout those since the last success, whatever they failed for
 * @param raison why the last try failed; null after a success
 * @param echecLe when it failed
 * @param abandonneLe when it was given up; null as long as it is not
 */
public record DossierSuivi(
    long demarche,
    long numero,
    @Nullable UUID instruction,
    @Nullable String etat,
    @Nullable Instant champsLe,
    @Nullable Instant modifieLe,
    @Nullable Instant modifieVuLe,
    @Nullable Instant luLe,
    @Nullable Instant supprimeLe,
    byte @Nullable [] traduction,
    String remarques,
    int essais,
    int essaisEnTout,
    @Nullable String raison,
    @Nullable Instant echecLe,
    @Nullable Instant abandonneLe) {

  /** Its tries, for what follows a failure. */
  Patience.Passe passe() {
    return new Patience.Passe(essais, essaisEnTout, raison, abandonneLe != null);
  }

  /** Never the content: this may end up in a log. */
  @Override
  public String toString() {
    return "dossier " + demarche + "/" + numero;
  }
}
