package fr.article51.instruction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import fr.article51.verdict.Conclusion;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation, as it was given.
 *
 * @param numero from 1 in its screening
 * @param rang place in the chain of all evaluations
 * @param dateAppreciation day whose law was applied
 * @param conclusion its conclusion
 * @param produiteLe when it was given
 * @param produitePar by whom it was asked
 * @param regles version of the rule base
 * @param droit fingerprint of the law data
 * @param precedente fingerprint of the evaluation before in the chain
 * @param empreinte its own fingerprint
 * @param demande the request, in JSON; left out of summaries, null once purged
 * @param verdict the answer, in JSON, byte for byte; as {@code demande}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evaluation(
    int numero,
    long rang,
    LocalDate dateAppreciation,
    Conclusion conclusion,
    Instant produiteLe,
    String produitePar,
    String regles,
    String droit,
    String precedente,
    String empreinte,
    @JsonRawValue @Nullable String demande,
    @JsonRawValue @Nullable String verdict) {}
