package fr.article51.api.bureau;

import fr.article51.api.bureau.VueDInstruction.EnvoiVu;
import fr.article51.api.bureau.VueDInstruction.SuiviVu;
import fr.article51.api.demarches.ServiceDesDemarches;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.boite.Raison;
import fr.article51.demarches.suivi.DossierSuivi;
import fr.article51.demarches.suivi.Envoi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dossier of démarches-simplifiées that a screening comes from, in words. */
@ApplicationScoped
class RedactionDuSuivi {
  private static final Set<String> ETATS =
      Set.of("en_construction", "en_instruction", "accepte", "refuse", "sans_suite");
  private static final Set<String> RAISONS =
      Stream.of(Raison.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

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
        raison(dossier.raison()),
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

  /** Why a try failed; another version of this service may have named a reason unknown here. */
  String raison(@Nullable String raison) {
    if (raison == null) {
      return "";
    }
    return RAISONS.contains(raison) ? mots.mot("raisons", raison) : raison;
  }

  /** What to do about it; empty when there is nothing to say. */
  String remede(@Nullable String raison) {
    return raison != null && RAISONS.contains(raison) ? mots.mot("remedes", raison) : "";
  }

  EnvoiVu envoi(Envoi envoi) {
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
