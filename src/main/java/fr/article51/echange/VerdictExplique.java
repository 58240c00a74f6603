package fr.article51.echange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.article51.explication.Contrefactuels;
import fr.article51.explication.Trace;
import fr.article51.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A verdict, with what was asked about it: its own fields, then these.
 *
 * @param verdict the verdict
 * @param trace left out when it was not asked for
 * @param contrefactuels left out when they were not asked for
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record VerdictExplique(
    @JsonUnwrapped Verdict verdict,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Trace trace,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Contrefactuels contrefactuels) {}
