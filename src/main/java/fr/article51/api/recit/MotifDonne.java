package fr.article51.api.recit;

import java.util.List;

/**
 * The ground that a rule gives to the verdict.
 *
 * @param code its code in the contract
 * @param sens which way it weighs, in words
 * @param textes its text, or the texts among which the verdict chooses
 * @param ailleurs where else to turn; empty when there is nowhere
 */
public record MotifDonne(String code, String sens, List<String> textes, String ailleurs) {}
