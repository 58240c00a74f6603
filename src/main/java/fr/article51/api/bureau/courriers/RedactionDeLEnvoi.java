package fr.article51.api.bureau.courriers;

import fr.article51.api.bureau.Mots;
import fr.article51.api.bureau.Mots.Choix;
import fr.article51.api.bureau.Saisie;
import fr.article51.api.bureau.courriers.VueDeCourrier.EnvoiPossible;
import fr.article51.api.bureau.instruction.RedactionDuSuivi;
import fr.article51.api.demarches.Reponses.MotifDeCorrection;
import fr.article51.api.demarches.ServiceDesDemarches;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.boite.Patience.DemarcheHorsService;
import fr.article51.demarches.suivi.DossierSuivi;
import fr.article51.demarches.suivi.Envoi;
import fr.article51.demarches.suivi.Envois.Impossible.Cause;
import fr.article51.instruction.Courrier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Where a validated letter may go, or went, in words. */
@ApplicationScoped
class RedactionDeLEnvoi {
  private final ServiceDesDemarches service;
  private final RedactionDuSuivi suivi;
  private final Mots mots;

  RedactionDeLEnvoi(ServiceDesDemarches service, RedactionDuSuivi suivi, Mots mots) {
    this.service = service;
    this.suivi = suivi;
    this.mots = mots;
  }

  EnvoiPossible dire(UUID instruction, Courrier courrier, Saisie saisie) {
    if (!courrier.sortant()) {
      return impossible("", mots.mot("refus", Cause.COURRIER_INTERNE));
    }
    return service
        .tableau()
        .parInstruction(instruction)
        .map(dossier -> dire(dossier, courrier, saisie))
        .orElseGet(() -> impossible("", mots.mot("refus", Cause.SANS_DOSSIER)));
  }

  private EnvoiPossible dire(DossierSuivi dossier, Courrier courrier, Saisie saisie) {
    String nom = "n°\u00a0" + dossier.numero() + ", démarche\u00a0" + dossier.demarche();
    Optional<Envoi> deja = deja(dossier, courrier);
    if (deja.isPresent()) {
      return deja(nom, deja.get());
    }
    try {
      Optional<Cause> message = service.envois().obstacle(dossier, false);
      boolean correction = service.envois().obstacle(dossier, true).isEmpty();
      return message.isPresent() && !correction
          ? impossible(nom, mots.mot("refus", message.get()))
          : new EnvoiPossible(
              nom,
              "",
              correction ? corrections(message.isEmpty(), saisie) : List.of(),
              null,
              "",
              false);
    } catch (DemarcheHorsService e) {
      return impossible(nom, mots.mot("refus", "DEMARCHE"));
    }
  }

  private EnvoiPossible deja(String dossier, Envoi envoi) {
    return new EnvoiPossible(
        dossier,
        "",
        List.of(),
        suivi.envoi(envoi),
        envoi.correction() == null ? "" : mots.mot("corrections", envoi.correction()),
        envoi.etat() == Envoi.Etat.REFUSE);
  }

  private Optional<Envoi> deja(DossierSuivi dossier, Courrier courrier) {
    String cible = courrier.id().toString();
    return service
        .envois()
        .duDossier(new CleDeDossier(dossier.demarche(), dossier.numero()))
        .stream()
        .filter(un -> un.genre() == Envoi.Genre.MESSAGE && un.cible().equals(cible))
        .findFirst();
  }

  private List<Choix> corrections(boolean simple, Saisie saisie) {
    Stream<Choix> rien =
        Stream.of(new Choix("", simple ? "Non, un simple message" : "Choisir…", false));
    Stream<Choix> motifs =
        Mots.choix(
            MotifDeCorrection.values(),
            un -> "Oui, " + mots.mot("corrections", un),
            "",
            saisie.valeur("correction"))
            .stream();
    return Stream.concat(rien, motifs).toList();
  }

  private static EnvoiPossible impossible(String dossier, String obstacle) {
    return new EnvoiPossible(dossier, obstacle, List.of(), null, "", false);
  }
}
