/** Law watch: an edition of the official code, read and compared with legal-refs/. */
@NullMarked
package fr.article51.veille;

import org.jspecify.annotations.NullMarked;
