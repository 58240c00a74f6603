package fr.article51.api.bureau;

import java.util.List;

/**
 * A refusal that is a page.
 *
 * @param ecrits what was written in the form that it answers, to be kept elsewhere
 */
public record VueDeRefus(Refusee refus, List<String> ecrits) {}
