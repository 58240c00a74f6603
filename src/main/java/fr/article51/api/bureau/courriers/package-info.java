/** The letters of one screening: prepared, read, validated, sent. */
@NullMarked
package fr.article51.api.bureau.courriers;

import org.jspecify.annotations.NullMarked;
