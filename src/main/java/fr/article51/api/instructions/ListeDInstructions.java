package fr.article51.api.instructions;

import fr.article51.instruction.Instruction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of screenings.
 *
 * @param instructions in the order asked for
 * @param suite address of the next page, as in the header {@code Link}; null when this is the last
 */
public record ListeDInstructions(List<Instruction> instructions, @Nullable String suite) {}
