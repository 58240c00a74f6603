package fr.article51.demarches.suivi;

import fr.article51.demarches.plateforme.Plateforme.Correction;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger: something written to the platform, or to be written.
 *
 * @param id its reference: every message carries it
 * @param demarche number of the démarche
 * @param dossier number of the dossier
 * @param genre what it is
 * @param cible what is written: descriptor of an annotation, identifier of a label, letter
 * @param etat where it stands
 * @param demandeLe when it was asked for
 * @param demandePar by whom
 * @param commenceLe when it was last begun, by the clock of the database; null before
 * @param finiLe when it ended; null before
 * @param distant identifier that the platform gave; null without
 * @param raison why it was refused, or is no longer to be written; null otherwise
 * @param texte of a message; null otherwise, or once purged
 * @param correction the message asks for a correction; null for a plain one
 * @param instruction its screening
 */
public record Envoi(
    UUID id,
    long demarche,
    long dossier,
    Genre genre,
    String cible,
    Etat etat,
    Instant demandeLe,
    String demandePar,
    @Nullable Instant commenceLe,
    @Nullable Instant finiLe,
    @Nullable String distant,
    @Nullable String raison,
    @Nullable String texte,
    @Nullable Correction correction,
    @Nullable UUID instruction) {

  /** What may be written. */
  public enum Genre {
    /** A private annotation: written again, it says the same. */
    ANNOTATION,
    /** A label: set again, it stays. */
    ETIQUETTE,
    /** A message to the carrier, with or without a request for correction: leaves once. */
    MESSAGE
  }

  /** Where it stands. */
  public enum Etat {
    /** To be written. */
    PREVU,
    /** Begun, and nothing says how it ended. */
    EN_COURS,
    /** Written. */
    FAIT,
    /** Refused by the platform: not tried again by itself. */
    REFUSE,
    /** Nothing is to be written any more: the reason says why. */
    SANS_OBJET
  }

  /** How a message is recognised among those of its dossier. */
  String reference() {
    return "Référence : " + id;
  }

  /** Never the text: this may end up in a log. */
  @Override
  public String toString() {
    return genre + " " + id;
  }
}
