package fr.article51.demarches.suivi;

import fr.article51.demarches.boite.Arrivee;
import fr.article51.demarches.boite.Arrivee.Source;
import fr.article51.demarches.boite.Boite;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.correspondance.Renvoi;
import fr.article51.demarches.plateforme.Dossier;
import fr.article51.demarches.plateforme.Plateforme.Correction;
import fr.article51.demarches.suivi.Envoi.Etat;
import fr.article51.demarches.suivi.Envoi.Genre;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Courrier;
import fr.article51.instruction.CourriersDInstruction;
import fr.article51.instruction.Refus;
import fr.article51.instruction.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Messages that a person asks for: a letter that was validated, to the carrier of the dossier. Each
 * letter leaves once.
 */
public final class Envois {
  private final Transactions transactions;
  private final CourriersDInstruction courriers;
  private final Branchements branchements;

  /**
   * @param transactions the database
   * @param courriers the letters
   * @param branchements the démarches
   */
  public Envois(
      Transactions transactions, CourriersDInstruction courriers, Branchements branchements) {
    this.transactions = transactions;
    this.courriers = courriers;
    this.branchements = branchements;
  }

  /** Why nothing will be sent. */
  public static final class Impossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Cause cause;

    private Impossible(Cause cause) {
      super(cause.name(), null, false, false);
      this.cause = cause;
    }

    /** What is missing. */
    public Cause raison() {
      return cause;
    }

    /** What may be missing. */
    public enum Cause {
      /** The screening comes from no dossier. */
      SANS_DOSSIER,
      /** The dossier was deleted. */
      DOSSIER_SUPPRIME,
      /** The dossier was decided on: nothing is to be corrected any more. */
      DOSSIER_DECIDE,
      /** The letter is for the agents: it leaves with no message. */
      COURRIER_INTERNE,
      /** Nobody has validated the letter. */
      COURRIER_NON_VALIDE,
      /** The file of the démarche does not allow messages. */
      MESSAGES_FERMES,
      /** The file of the démarche does not allow requests for correction. */
      CORRECTIONS_FERMEES
    }
  }

  /**
   * Asks for it: one line in the ledger, and one in the inbox. Asked for again, it is the same.
   *
   * @param acteur a person
   * @param texte what the message says
   * @param correction also asks for a correction; null for a plain message
   * @return the line of the ledger; that of the first time when it was asked for before
   * @throws Impossible when nothing will be sent
   * @throws Refus.Introuvable when the actor sees no such letter
   */
  public Envoi demander(
      Acteur acteur,
      UUID instruction,
      UUID courrier,
      String texte,
      @Nullable Correction correction,
      Instant maintenant) {
    Courrier lu = courriers.lire(acteur, instruction, courrier).courrier();
    if (!lu.sortant()) {
      throw new Impossible(Impossible.Cause.COURRIER_INTERNE);
    }
    if (lu.projet()) {
      throw new Impossible(Impossible.Cause.COURRIER_NON_VALIDE);
    }
    return transactions.executer(
        connexion -> {
          DossierSuivi dossier =
              new RegistreDesDossiers(connexion)
                  .parInstruction(instruction)
                  .orElseThrow(() -> new Impossible(Impossible.Cause.SANS_DOSSIER));
          CleDeDossier cle = new CleDeDossier(dossier.demarche(), dossier.numero());
          obstacle(dossier, correction != null)
              .ifPresent(
                  cause -> {
                    throw new Impossible(cause);
                  });
          Envoi envoi =
              new GrandLivre(connexion)
                  .prevoir(
                      envoi(cle, acteur, lu, texte, correction, instruction, maintenant),
                      Livre.empreinte(courrier.toString()));
          Boite.ecrire(
              connexion, List.of(new Arrivee(cle, Source.ENVOI, Source.ENVOI.name())), maintenant);
          return envoi;
        });
  }

  /**
   * What keeps a message from a dossier, whatever the letter.
   *
   * @param correction whether it also asks for a correction
   * @return empty when nothing does
   * @throws fr.article51.demarches.boite.Patience.DemarcheHorsService when its démarche is not
   *     served
   */
  public Optional<Impossible.Cause> obstacle(DossierSuivi dossier, boolean correction) {
    if (dossier.supprimeLe() != null) {
      return Optional.of(Impossible.Cause.DOSSIER_SUPPRIME);
    }
    if (correction && Dossier.decide(dossier.etat())) {
      return Optional.of(Impossible.Cause.DOSSIER_DECIDE);
    }
    Renvoi renvoi = branchements.pour(dossier.demarche()).demarche().renvoi();
    if (correction) {
      return renvoi.corrections()
          ? Optional.empty()
          : Optional.of(Impossible.Cause.CORRECTIONS_FERMEES);
    }
    return renvoi.messages() ? Optional.empty() : Optional.of(Impossible.Cause.MESSAGES_FERMES);
  }

  private static Envoi envoi(
      CleDeDossier cle,
      Acteur acteur,
      Courrier courrier,
      String texte,
      @Nullable Correction correction,
      UUID instruction,
      Instant maintenant) {
    return new Envoi(
        UUID.randomUUID(),
        cle.demarche(),
        cle.dossier(),
        Genre.MESSAGE,
        courrier.id().toString(),
        Etat.PREVU,
        maintenant,
        acteur.nom(),
        null,
        null,
        null,
        null,
        texte,
        correction,
        instruction);
  }

  /** What went back about a dossier, or is going to, the oldest first. */
  public List<Envoi> duDossier(CleDeDossier cle) {
    return transactions.executer(connexion -> new GrandLivre(connexion).duDossier(cle));
  }
}
