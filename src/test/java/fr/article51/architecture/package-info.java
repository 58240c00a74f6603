/** The house rules as tests: which room reads which, and what each must not do. */
@NullMarked
package fr.article51.architecture;

import org.jspecify.annotations.NullMarked;
