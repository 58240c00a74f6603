package fr.article51.api.bureau;

import fr.article51.api.bureau.VueDInstruction.EnvoiVu;
import fr.article51.api.bureau.VueDInstruction.SuiviVu;
import fr.article51.api.demarches.ServiceDesDemarches;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.suivi.DossierSuivi;
import fr.article51.demarches.suivi.Envoi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The dossier of démarches-simplifiées that a screening comes from, in words. */
@ApplicationScoped
class RedactionDuSuivi {
  private static final Set<String> ETATS =
      Set.of("en_construction", "en_instruction", "accepte", "refuse", "sans_suite");

  private static final Set<String> RAISONS =
      Set.of(
          "INSTRUCTEUR_ABSENT",
          "LECTURE_SEULE",
          "COURRIER_INDISPONIBLE",
          "DOSSIER_DECIDE",
          "DOSSIER_SUPPRIME",
          "INSTRUCTION_EFFACEE",
          "DEPASSE");

  private final ServiceDesDemarches service;
  private final Mots mots;

  RedactionDuSuivi(ServiceDesDemarches service, Mots mots) {
    this.service = service;
    this.mots = mots;
  }

  /** Null when it comes from none. */
  @Nullable SuiviVu suivi(UUID instruction) {
    return service.tableau().parInstruction(instruction).map(this::dire).orElse(null);
  }

  private SuiviVu dire(DossierSuivi dossier) {
    return new SuiviVu(
        dossier.demarche(),
        dossier.numero(),
        etat(dossier.etat()),
        mots.moment(dossier.luLe()),
        Objects.requireNonNullElse(dossier.raison(), ""),
        mots.moment(dossier.abandonneLe()),
        mots.moment(dossier.supprimeLe()),
        dossier.remarques().lines().toList(),
        service.envois().duDossier(new CleDeDossier(dossier.demarche(), dossier.numero())).stream()
            .map(this::envoi)
            .toList());
  }

  /** The platform may name a state that we do not know yet. */
  String etat(@Nullable String etat) {
    if (etat == null) {
      return mots.mot("dossiers", "inconnu");
    }
    return ETATS.contains(etat) ? mots.mot("dossiers", etat) : etat;
  }

  EnvoiVu envoi(Envoi envoi) {
    return new EnvoiVu(
        mots.mot("envois", envoi.genre()),
        envoi.genre() == Envoi.Genre.MESSAGE ? envoi.cible() : "",
        mots.mot("etatsDEnvoi", envoi.etat()),
        mots.moment(envoi.finiLe() == null ? envoi.demandeLe() : envoi.finiLe()),
        envoi.demandePar(),
        envoi.raison() == null ? "" : raison(envoi.raison()));
  }

  /** Ours are codes; the platform's are sentences. */
  private String raison(String raison) {
    return RAISONS.contains(raison) ? mots.mot("raisonsDEnvoi", raison) : raison;
  }
}
