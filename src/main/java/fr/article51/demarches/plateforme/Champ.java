package fr.article51.demarches.plateforme;

/**
 * A champ or an annotation of a dossier.
 *
 * @param id its identifier in this dossier; in a line of a repetition it names the line too
 * @param descripteur its identifier in the démarche, the same in every revision: what a mapping
 *     names
 * @param libelle its label, as it stands in that revision
 * @param valeur what it holds
 */
public record Champ(String id, String descripteur, String libelle, ValeurDeChamp valeur) {}
