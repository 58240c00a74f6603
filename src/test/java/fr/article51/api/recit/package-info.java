/** Rules told in French. */
@NullMarked
package fr.article51.api.recit;

import org.jspecify.annotations.NullMarked;
