package fr.article51.api.bureau.instruction;

import fr.article51.api.bureau.Mots;
import fr.article51.api.bureau.MotsDesDossiers;
import fr.article51.api.bureau.instruction.VueDInstruction.EnvoiVu;
import fr.article51.api.bureau.instruction.VueDInstruction.SuiviVu;
import fr.article51.api.demarches.ServiceDesDemarches;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.suivi.DossierSuivi;
import fr.article51.demarches.suivi.Envoi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The dossier of démarches-simplifiées that a screening comes from, in words. */
@ApplicationScoped
public class RedactionDuSuivi {
  private static final Set<String> RAISONS_D_ENVOI =
      Set.of(
          "INSTRUCTEUR_ABSENT",
          "LECTURE_SEULE",
          "COURRIER_INDISPONIBLE",
          "DOSSIER_DECIDE",
          "DOSSIER_SUPPRIME",
          "INSTRUCTION_EFFACEE",
          "DEPASSE");

  private final ServiceDesDemarches service;
  private final MotsDesDossiers dossiers;
  private final Mots mots;

  RedactionDuSuivi(ServiceDesDemarches service, MotsDesDossiers dossiers, Mots mots) {
    this.service = service;
    this.dossiers = dossiers;
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
        dossiers.etat(dossier.etat()),
        mots.moment(dossier.luLe()),
        dossiers.raison(dossier.raison()),
        mots.moment(dossier.abandonneLe()),
        mots.moment(dossier.supprimeLe()),
        dossier.remarques().lines().toList(),
        service.envois().duDossier(new CleDeDossier(dossier.demarche(), dossier.numero())).stream()
            .map(this::envoi)
            .toList());
  }

  /** Something written to the dossier, or to be. */
  public EnvoiVu envoi(Envoi envoi) {
    return new EnvoiVu(
        mots.mot("envois", envoi.genre()),
        envoi.genre() == Envoi.Genre.MESSAGE ? envoi.cible() : "",
        mots.mot("etatsDEnvoi", envoi.etat()),
        mots.moment(envoi.finiLe() == null ? envoi.demandeLe() : envoi.finiLe()),
        envoi.demandePar(),
        envoi.raison() == null ? "" : raisonDEnvoi(envoi.raison()));
  }

  /** Ours are codes; the platform's are sentences. */
  private String raisonDEnvoi(String raison) {
    return RAISONS_D_ENVOI.contains(raison) ? mots.mot("raisonsDEnvoi", raison) : raison;
  }
}
