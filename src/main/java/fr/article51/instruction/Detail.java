package fr.article51.instruction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A screening, whole: its own fields, then these.
 *
 * @param instruction the screening
 * @param courante the current evaluation, with its request and verdict
 * @param evaluations all of them, without content, in order
 * @param appreciations all of them, in order: the last one on an object counts
 * @param notes in order
 * @param historique in order
 */
public record Detail(
    @JsonUnwrapped Instruction instruction,
    Evaluation courante,
    List<Evaluation> evaluations,
    List<AppreciationHumaine> appreciations,
    List<Note> notes,
    List<Evenement> historique) {}
