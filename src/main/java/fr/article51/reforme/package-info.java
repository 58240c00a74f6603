/**
 * What a reform would change: another law, other rules and words, against those of the service, on
 * a portfolio of projects.
 */
@NullMarked
package fr.article51.reforme;

import org.jspecify.annotations.NullMarked;
