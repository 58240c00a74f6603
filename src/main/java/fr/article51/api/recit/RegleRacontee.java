package fr.article51.api.recit;

import fr.article51.droit.Periode;
import fr.article51.regles.Regle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule told in French.
 *
 * @param regle the rule
 * @param periodes days on which it can say something, given the law
 * @param conditions all of them must be met; empty for a rule that is not written in DRL
 * @param consequence what it then establishes
 * @param motif the ground that it gives; null when it gives none by itself
 */
public record RegleRacontee(
    Regle regle,
    List<Periode> periodes,
    List<Phrase> conditions,
    Phrase consequence,
    @Nullable MotifDonne motif) {}
