/**
 * The inbox and the jobs: what is announced is written down, then dealt with by one replica at a
 * time, again and again until it is done or given up, which shows.
 */
@NullMarked
package fr.article51.demarches.boite;

import org.jspecify.annotations.NullMarked;
