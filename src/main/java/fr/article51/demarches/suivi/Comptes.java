package fr.article51.demarches.suivi;

/**
 * How many, over all démarches.
 *
 * @param abandonnes dossiers that were given up
 * @param messagesOuverts messages that are to leave, or may have left
 * @param messagesEnvoyes messages that left
 * @param messagesRefuses messages that did not, and will not by themselves
 */
public record Comptes(
    long abandonnes, long messagesOuverts, long messagesEnvoyes, long messagesRefuses) {}
