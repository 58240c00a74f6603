package fr.article51.instruction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param instructions in the order asked for
 * @param suite where the next page begins; null when this is the last one
 */
public record Page(List<Instruction> instructions, Recherche.@Nullable Repere suite) {}
