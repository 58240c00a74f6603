/** The form without the web, followed by hand and at random. */
@NullMarked
package fr.article51.questionnaire;

import org.jspecify.annotations.NullMarked;
