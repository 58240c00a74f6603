package fr.article51.api.bureau.instruction;

import fr.article51.api.demarches.CatalogueDesDemarches;
import fr.article51.api.demarches.ServiceDesDemarches;
import fr.article51.demarches.correspondance.Provenances;
import fr.article51.demarches.suivi.DossierSuivi;
import fr.article51.echange.LecteurDemande;
import fr.article51.echange.ProblemeException;
import fr.article51.projet.Demande;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a dossier last said, and by which of its champs. */
@ApplicationScoped
class Origines {
  private final ServiceDesDemarches service;
  private final CatalogueDesDemarches catalogue;
  private final LecteurDemande lecteur;

  Origines(ServiceDesDemarches service, CatalogueDesDemarches catalogue, LecteurDemande lecteur) {
    this.service = service;
    this.catalogue = catalogue;
    this.lecteur = lecteur;
  }

  /**
   * A dossier, as it was last read.
   *
   * @param demande the request made of it
   * @param champs labels of the champs that may have said it, by field or question, as its
   *     démarche's file has them now
   */
  record Origine(Demande demande, Map<String, List<String>> champs) {}

  /** Empty when the screening comes from no dossier, or from one whose content was erased. */
  Optional<Origine> de(UUID instruction, LocalDate jour) {
    return service.tableau().parInstruction(instruction).flatMap(dossier -> lire(dossier, jour));
  }

  private Optional<Origine> lire(DossierSuivi dossier, LocalDate jour) {
    byte[] octets = dossier.traduction();
    if (octets == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Origine(
              lecteur.lireSansDate(octets, jour),
              catalogue
                  .trouver(dossier.demarche())
                  .map(une -> Provenances.de(une.demarche()))
                  .orElse(Map.of())));
    } catch (ProblemeException e) {
      return Optional.empty(); // of another form than today's
    }
  }
}
