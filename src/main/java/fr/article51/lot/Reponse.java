package fr.article51.lot;

import fr.article51.verdict.Conclusion;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to a line.
 *
 * @param numero number of the line answered
 * @param octets the line to write, with its end
 * @param conclusion of its verdict; null when the line is refused
 */
@SuppressWarnings("ArrayRecordComponent") // written once
public record Reponse(long numero, byte[] octets, @Nullable Conclusion conclusion) {}
