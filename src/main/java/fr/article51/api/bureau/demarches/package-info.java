/** The démarches, for administrators: followed, checked, set going again. */
@NullMarked
package fr.article51.api.bureau.demarches;

import org.jspecify.annotations.NullMarked;
