/** The only room that knows Drools: facts in, findings (constats) out. */
@NullMarked
package fr.article51.regles;

import org.jspecify.annotations.NullMarked;
