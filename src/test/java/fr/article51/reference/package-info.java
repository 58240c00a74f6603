/**
 * A second evaluator, in plain Java, written from the texts and from the domain page without a
 * glance at the rules: the production one is compared with it, field by field. It shares with
 * production the value types of the request and of the verdict, nothing else; its law tables are
 * its own.
 *
 * <p>How it is trusted: {@link fr.article51.reference.OracleNaif} tries every completion literally
 * and a property test compares the two.
 */
@NullMarked
package fr.article51.reference;

import org.jspecify.annotations.NullMarked;
