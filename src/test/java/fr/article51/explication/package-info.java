/** Questions, counterfactuals, trace, comparison: each against what it promises. */
@NullMarked
package fr.article51.explication;

import org.jspecify.annotations.NullMarked;
