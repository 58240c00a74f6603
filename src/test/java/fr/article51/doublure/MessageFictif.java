package fr.article51.doublure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message.
 *
 * @param duPorteur whether the carrier wrote it; else an agent did, or a program
 * @param piece its attachment
 * @param correction why the dossier was sent back with it; null for a plain message
 */
public record MessageFictif(
    String id,
    String texte,
    Instant le,
    boolean duPorteur,
    @Nullable Piece piece,
    @Nullable String correction) {

  /** A file. */
  public record Piece(String nom, String type, byte[] octets) {}
}
