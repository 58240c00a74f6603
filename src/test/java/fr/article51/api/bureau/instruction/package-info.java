/** Tests of the pages of one screening, below HTTP. */
@NullMarked
package fr.article51.api.bureau.instruction;

import org.jspecify.annotations.NullMarked;
