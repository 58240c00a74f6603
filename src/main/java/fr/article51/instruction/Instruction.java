package fr.article51.instruction;

import fr.article51.projet.Perimetre;
import fr.article51.verdict.Conclusion;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A screening, as lists show it.
 *
 * @param id identifier
 * @param agence regional agency that screens
 * @param version changes at each change, from 1: what {@code If-Match} names
 * @param etat whether it may still change
 * @param titre title of the project; empty when not given
 * @param porteur name of the bearer; empty when not given
 * @param perimetre territorial scope; null when not given
 * @param conclusion of the current evaluation
 * @param evaluation number of the current evaluation
 * @param creeLe when it was created
 * @param creePar by whom
 * @param modifieLe when it last changed
 * @param modifiePar by whom
 */
public record Instruction(
    UUID id,
    String agence,
    long version,
    Etat etat,
    String titre,
    String porteur,
    @Nullable Perimetre perimetre,
    Conclusion conclusion,
    int evaluation,
    Instant creeLe,
    String creePar,
    Instant modifieLe,
    String modifiePar) {

  /** Whether a screening may still change. */
  public enum Etat {
    OUVERTE,
    CLOSE
  }
}
