/** Who may what, over HTTP. */
@NullMarked
package fr.article51.api.acces;

import org.jspecify.annotations.NullMarked;
