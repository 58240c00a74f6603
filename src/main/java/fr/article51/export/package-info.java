/**
 * Screenings as files: lists for spreadsheets, deadlines for calendars, all of one in an archive.
 */
@NullMarked
package fr.article51.export;

import org.jspecify.annotations.NullMarked;
