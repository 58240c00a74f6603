/** The keys, for administrators: created, listed, revoked. */
@NullMarked
package fr.article51.api.bureau.cles;

import org.jspecify.annotations.NullMarked;
