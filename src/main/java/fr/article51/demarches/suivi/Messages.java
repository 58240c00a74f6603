package fr.article51.demarches.suivi;

import fr.article51.demarches.plateforme.Dossier;
import fr.article51.demarches.plateforme.Plateforme;
import fr.article51.demarches.plateforme.PlateformeException.Indisponible;
import fr.article51.demarches.plateforme.PlateformeException.LectureSeule;
import fr.article51.demarches.plateforme.PlateformeException.Refusee;
import fr.article51.demarches.plateforme.PlateformeException.TropDAppels;
import fr.article51.demarches.suivi.Envoi.Etat;
import fr.article51.demarches.suivi.Renvois.Lieu;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Courrier.Format;
import fr.article51.instruction.CourriersDInstruction;
import fr.article51.instruction.Detail;
import fr.article51.instruction.Refus;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Messages to carriers, each with its letter. The platform sends one again each time it is asked
 * to: so one that was begun, and of which nothing says how it ended, waits until the platform can
 * no longer be at it; then the messages of the dossier, read after that, say whether it left.
 */
final class Messages {
  /**
   * Over what a call may take, on both sides: the platform gives up after half a minute, and so
   * does this service.
   */
  static final Duration INCERTITUDE = Duration.ofMinutes(2);

  /** Reason of a letter that was purged since. */
  private static final String COURRIER_INDISPONIBLE = "COURRIER_INDISPONIBLE";

  /** Reason of a request for correction about a dossier that was decided on since. */
  private static final String DOSSIER_DECIDE = "DOSSIER_DECIDE";

  private static final String PDF = "application/pdf";

  private final Livre livre;
  private final CourriersDInstruction courriers;

  Messages(Livre livre, CourriersDInstruction courriers) {
    this.livre = livre;
    this.courriers = courriers;
  }

  /**
   * @throws EnvoiIncertain when one must wait
   */
  void envoyer(Lieu lieu, Detail detail) {
    for (Envoi envoi : livre.messagesOuverts(lieu.cle())) {
      if (envoi.etat() == Etat.EN_COURS) {
        Duration reste =
            Duration.between(
                lieu.luApres(), Objects.requireNonNull(envoi.commenceLe()).plus(INCERTITUDE));
        if (reste.compareTo(Duration.ZERO) > 0) {
          throw new EnvoiIncertain(livre.maintenant().plus(reste));
        }
      }
      // Even one that is yet to leave: it may have left since the backup that brought it back.
      Optional<String> parti = parti(lieu.dossier(), envoi);
      if (parti.isPresent()) {
        livre.fait(envoi, parti.get());
        continue;
      }
      envoyer(lieu, detail, envoi);
    }
  }

  private static Optional<String> parti(Dossier dossier, Envoi envoi) {
    return dossier.messages().stream()
        .filter(message -> message.texte().contains(envoi.id().toString()))
        .map(Dossier.Message::id)
        .findFirst();
  }

  private void envoyer(Lieu lieu, Detail detail, Envoi envoi) {
    if (lieu.instructeur() == null) {
      livre.refuser(envoi, Renvois.INSTRUCTEUR_ABSENT);
      return;
    }
    if (envoi.correction() != null && Dossier.decide(lieu.dossier().etat())) {
      livre.refuser(envoi, DOSSIER_DECIDE); // the platform would answer as if it were out of order
      return;
    }
    Plateforme plateforme = lieu.branchement().plateforme();
    String piece;
    try {
      piece = televerser(plateforme, lieu, detail, envoi);
    } catch (LectureSeule e) {
      livre.lectureSeule(lieu, List.of(envoi));
      return;
    } catch (Refusee e) {
      livre.refuser(envoi, Renvois.raison(e.messages()));
      return;
    } catch (Refus e) {
      livre.refuser(envoi, COURRIER_INDISPONIBLE);
      return;
    }
    // Not sooner: a file that was uploaded, and goes with nothing, is no message; and the less time
    // between this line and the call, the less a replica that is held up there can do any harm.
    if (!livre.commencer(envoi)) {
      return; // another replica, which this one was taken for dead by
    }
    try {
      livre.fait(
          envoi,
          plateforme.envoyer(
              lieu.dossier().id(),
              lieu.instructeur().id(),
              Objects.requireNonNullElse(envoi.texte(), "") + "\n\n" + envoi.reference(),
              piece,
              envoi.correction()));
    } catch (LectureSeule e) {
      livre.lectureSeule(lieu, List.of(envoi));
    } catch (Refusee e) {
      livre.refuser(envoi, Renvois.raison(e.messages()));
    } catch (Indisponible e) {
      throw new EnvoiIncertain(livre.maintenant().plus(INCERTITUDE));
    } catch (TropDAppels e) {
      livre.remettre(envoi); // the only refusal that surely came before anything was done:
      throw e; // a root error, of the token too, may come with data
    }
  }

  private String televerser(Plateforme plateforme, Lieu lieu, Detail detail, Envoi envoi) {
    Acteur acteur = TraitementDUnDossier.acteur(lieu.branchement().demarche());
    byte[] octets =
        courriers.octets(
            acteur, detail.instruction().id(), UUID.fromString(envoi.cible()), Format.PDF);
    return plateforme.televerser(
        lieu.dossier().id(), "courrier-" + envoi.id() + ".pdf", PDF, octets);
  }
}
