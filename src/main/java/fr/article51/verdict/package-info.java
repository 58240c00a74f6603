/** From findings to the verdict: conclusion, grounds, procedure; pure and sorted. */
@NullMarked
package fr.article51.verdict;

import org.jspecify.annotations.NullMarked;
