/**
 * The web form without the web: what a carrier has said so far, what is asked next. Immutable, no
 * clock, nothing kept.
 */
@NullMarked
package fr.article51.questionnaire;

import org.jspecify.annotations.NullMarked;
