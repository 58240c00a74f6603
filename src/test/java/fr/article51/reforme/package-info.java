/** Reforms tried on portfolios. */
@NullMarked
package fr.article51.reforme;

import org.jspecify.annotations.NullMarked;
