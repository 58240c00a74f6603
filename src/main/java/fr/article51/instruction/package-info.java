/**
 * Screenings that last: what was decided, on what facts, under which text, by whom. Nothing is kept
 * in memory: several replicas may share one database.
 */
@NullMarked
package fr.article51.instruction;

import org.jspecify.annotations.NullMarked;
