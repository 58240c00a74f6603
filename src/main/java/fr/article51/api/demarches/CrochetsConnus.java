package fr.article51.api.demarches;

import fr.article51.demarches.suivi.Branchements.Branchement;
import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Where hooks of the platform may come. Nothing they say is believed, but that a dossier may have
 * changed; the answer, which the platform keeps in its logs, says nothing of it.
 */
@ApplicationScoped
class CrochetsConnus {
  private final CatalogueDesDemarches catalogue;

  CrochetsConnus(CatalogueDesDemarches catalogue) {
    this.catalogue = catalogue;
  }

  /** The démarche of an address; null when there is none in service. */
  @Nullable Branchement branchement(String demarche) {
    return demarche.matches("[1-9][0-9]{0,9}")
        ? catalogue.trouver(Long.parseLong(demarche)).orElse(null)
        : null;
  }

  /** The same answer for a démarche unknown, a wrong secret and a notice of another one. */
  static ProblemeException introuvable() {
    return new ProblemeException(
        Probleme.de(Probleme.Type.INTROUVABLE, "Aucun crochet à cette adresse."));
  }
}
