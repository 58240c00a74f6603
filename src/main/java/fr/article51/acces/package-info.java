/** Keys of machines, or of named persons: made, shown once, recognised, revoked. */
@NullMarked
package fr.article51.acces;

import org.jspecify.annotations.NullMarked;
