package fr.article51.demarches.suivi;

import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.plateforme.Dossier;
import fr.article51.demarches.plateforme.Dossier.Instructeur;
import fr.article51.demarches.suivi.Branchements.Branchement;
import fr.article51.instruction.CourriersDInstruction;
import fr.article51.instruction.Detail;
import fr.article51.instruction.Transactions;
import fr.article51.libelles.Libelles;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All that goes back, in this order: annotations, labels, messages. */
public final class Renvois implements Ecritures {
  /** What the ledger keeps of the reasons of a refusal. */
  private static final int RAISON = 1000;

  /** Reason of what nobody may write: none of the dossier's agents is the one of the file. */
  static final String INSTRUCTEUR_ABSENT = "INSTRUCTEUR_ABSENT";

  private final Annotations annotations;
  private final Etiquettes etiquettes;
  private final Messages messages;

  /**
   * @param transactions the database
   * @param courriers the letters
   * @param libelles words
   * @param adresse where this service is reached from
   * @param horloge gives the instant
   */
  public Renvois(
      Transactions transactions,
      CourriersDInstruction courriers,
      Libelles libelles,
      URI adresse,
      Supplier<Instant> horloge) {
    Livre livre = new Livre(transactions, horloge);
    this.annotations = new Annotations(livre, new Contenus(libelles, adresse));
    this.etiquettes = new Etiquettes(livre);
    this.messages = new Messages(livre, courriers);
  }

  /**
   * Where something is written, and in whose name.
   *
   * @param branchement the démarche
   * @param cle the dossier
   * @param dossier as it was just read
   * @param instructeur who acts; null when nobody may
   * @param luApres an instant before it was read, by the clock of the database
   */
  record Lieu(
      Branchement branchement,
      CleDeDossier cle,
      Dossier dossier,
      @Nullable Instructeur instructeur,
      Instant luApres) {}

  /** A token that only reads stops nothing but the writing, and is told where it was written. */
  @Override
  public void renvoyer(
      Branchement branchement, CleDeDossier cle, Dossier dossier, Detail detail, Instant luApres) {
    Lieu lieu =
        new Lieu(
            branchement,
            cle,
            dossier,
            instructeur(branchement.demarche(), dossier).orElse(null),
            luApres);
    annotations.ecrire(lieu, detail);
    etiquettes.poser(lieu, detail);
    messages.envoyer(lieu, detail);
  }

  /** Who acts: the one of the file, else the first one; empty when nobody may. */
  static Optional<Instructeur> instructeur(Demarche demarche, Dossier dossier) {
    String voulu = demarche.instructeur();
    return dossier.instructeurs().stream()
        .filter(un -> voulu == null || un.courriel().equalsIgnoreCase(voulu))
        .findFirst();
  }

  /**
   * What the ledger says of a refusal.
   *
   * @param messages in the words of the platform
   */
  static String raison(List<String> messages) {
    String raison = String.join(" ; ", messages);
    return raison.length() <= RAISON ? raison : raison.substring(0, RAISON);
  }
}
