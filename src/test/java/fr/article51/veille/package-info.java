/** Law watch, on editions that the tests write. */
@NullMarked
package fr.article51.veille;

import org.jspecify.annotations.NullMarked;
