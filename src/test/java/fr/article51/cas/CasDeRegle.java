package fr.article51.cas;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A case in which a rule fires, and its neighbour in which it does not.
 *
 * @param regle name of the rule
 * @param cas the rule fires there
 * @param voisin the same but for one thing: the rule does not fire
 * @param pourquoi why it does not, one sentence
 * @param changement what the neighbour changes, as it is written
 */
record CasDeRegle(String regle, Cas cas, Cas voisin, String pourquoi, JsonNode changement) {}
