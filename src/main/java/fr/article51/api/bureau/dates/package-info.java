/** The answers of one screening under the law of each day. */
@NullMarked
package fr.article51.api.bureau.dates;

import org.jspecify.annotations.NullMarked;
