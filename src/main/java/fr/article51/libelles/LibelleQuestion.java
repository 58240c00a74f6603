package fr.article51.libelles;

/**
 * The words of a question, in plain French.
 *
 * @param libelle the question itself, ends with a question mark
 * @param aide what counts, what does not, how to answer
 * @param exemple one concrete case
 * @param court noun phrase with its article, to be used inside a sentence, such as « les tarifs des
 *     infirmiers »
 */
public record LibelleQuestion(String libelle, String aide, String exemple, String court) {}
