package fr.article51.demarches.suivi;

import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.suivi.Envoi.Etat;
import fr.article51.demarches.suivi.Envoi.Genre;
import fr.article51.demarches.suivi.Renvois.Lieu;
import fr.article51.instruction.Detail;
import fr.article51.instruction.Transactions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The ledger, one transaction for each thing that is noted: before an outside call, and after it.
 */
final class Livre {
  private final Transactions transactions;
  private final Supplier<Instant> horloge;

  Livre(Transactions transactions, Supplier<Instant> horloge) {
    this.transactions = transactions;
    this.horloge = horloge;
  }

  /** A line for a content that may be written again. */
  Envoi prevoir(Lieu lieu, Genre genre, String cible, String contenu, Detail detail) {
    Envoi envoi =
        new Envoi(
            UUID.randomUUID(),
            lieu.cle().demarche(),
            lieu.cle().dossier(),
            genre,
            cible,
            Etat.PREVU,
            horloge.get(),
            TraitementDUnDossier.acteur(lieu.branchement().demarche()).nom(),
            null,
            null,
            null,
            null,
            null,
            null,
            detail.instruction().id());
    return faire(livre -> livre.prevoir(envoi, empreinte(contenu)));
  }

  List<Envoi> messagesOuverts(CleDeDossier cle) {
    return faire(livre -> livre.messagesOuverts(cle));
  }

  /** By the clock of this replica: when to come back. */
  Instant maintenant() {
    return horloge.get();
  }

  boolean commencer(Envoi lu) {
    return faire(livre -> livre.commencer(lu));
  }

  void remettre(Envoi envoi) {
    faire(
        livre -> {
          livre.remettre(envoi.id());
          return null;
        });
  }

  /** A token that wrote may write, whatever was known of the one before. */
  void fait(Envoi envoi, @Nullable String distant) {
    Instant le = horloge.get();
    transactions.executer(
        connexion -> {
          new GrandLivre(connexion).finir(envoi.id(), Etat.FAIT, distant, null, le);
          new RegistreDesReleves(connexion).lever(envoi.demarche(), Suivi.LECTURE_SEULE, le);
          return null;
        });
  }

  void refuser(Envoi envoi, String raison) {
    Instant le = horloge.get();
    faire(
        livre -> {
          livre.finir(envoi.id(), Etat.REFUSE, null, raison, le);
          return null;
        });
  }

  /** A human must give another token: nothing is tried again until then. */
  void lectureSeule(Lieu lieu, List<Envoi> envois) {
    Instant le = horloge.get();
    transactions.executer(
        connexion -> {
          GrandLivre livre = new GrandLivre(connexion);
          envois.forEach(
              envoi -> livre.finir(envoi.id(), Etat.REFUSE, null, Suivi.LECTURE_SEULE, le));
          new RegistreDesReleves(connexion).etat(lieu.cle().demarche(), Suivi.LECTURE_SEULE, le);
          return null;
        });
  }

  private <T> T faire(Function<GrandLivre, T> travail) {
    return transactions.executer(connexion -> travail.apply(new GrandLivre(connexion)));
  }

  static String empreinte(String contenu) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(contenu.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
