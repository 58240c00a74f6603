package fr.article51.instruction;

import java.time.Instant;

/**
 * A note attached to a screening.
 *
 * @param texte free text
 * @param le when
 * @param par by whom
 */
public record Note(String texte, Instant le, String par) {}
