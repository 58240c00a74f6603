package fr.article51.cas;

import com.fasterxml.jackson.databind.JsonNode;
import fr.article51.projet.Demande;

/**
 * A case, ready to run.
 *
 * @param nom what it is about
 * @param demande the request, completed as the case says
 * @param attendu what it expects, see {@link Attendu}
 * @param source the case as it is written
 */
public record Cas(String nom, Demande demande, JsonNode attendu, JsonNode source) {}
