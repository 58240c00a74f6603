package fr.article51.regles;

/**
 * Fact: a derogation to the public health code, or a cooperation, for which the decree requires no
 * opinion on that day; the committee may still ask for one (L162-31-1 III).
 *
 * @param provision letter of II 2°, or IV
 */
public record SansRenvoi(String provision) {}
