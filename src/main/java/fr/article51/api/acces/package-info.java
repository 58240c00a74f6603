/** Who asks, and what it may do. */
@NullMarked
package fr.article51.api.acces;

import org.jspecify.annotations.NullMarked;
