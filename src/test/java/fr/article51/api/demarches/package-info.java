@NullMarked
package fr.article51.api.demarches;

import org.jspecify.annotations.NullMarked;
