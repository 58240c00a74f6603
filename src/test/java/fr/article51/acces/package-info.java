/** Keys of machines. */
@NullMarked
package fr.article51.acces;

import org.jspecify.annotations.NullMarked;
