/** The inbox and its jobs, on both databases; nothing sleeps, the clock is given. */
@NullMarked
package fr.article51.demarches.boite;

import org.jspecify.annotations.NullMarked;
