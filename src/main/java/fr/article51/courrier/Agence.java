package fr.article51.courrier;

import fr.article51.courrier.Vue.Logo;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an agency writes with.
 *
 * @param entete its letterhead
 * @param logo its picture; null without one
 * @param modeles its templates, one for each kind
 */
record Agence(Entete entete, @Nullable Logo logo, Map<GenreDeCourrier, Modele> modeles) {
  Agence {
    modeles = Map.copyOf(modeles);
  }
}
