package fr.article51.doublure;

import java.time.Instant;

/**
 * Something that happened to a dossier: what hooks may tell.
 *
 * @param type as the new hooks name it
 * @param etat of the dossier, after
 * @param changeDEtat whether it is another state than before: the old hooks tell nothing else
 */
record Evenement(
    long demarche, long dossier, String type, String etat, boolean changeDEtat, Instant le) {}
