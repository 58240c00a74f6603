@NullMarked
package fr.article51.regles;

import org.jspecify.annotations.NullMarked;
