package fr.article51.api.demarches;

import com.fasterxml.jackson.annotation.JsonRawValue;
import fr.article51.demarches.correspondance.Ecart;
import fr.article51.demarches.correspondance.Faute;
import fr.article51.demarches.correspondance.Preremplissage.NonPorte;
import fr.article51.demarches.correspondance.Remarque;
import fr.article51.demarches.plateforme.Plateforme.Correction;
import fr.article51.demarches.suivi.DossierSuivi;
import fr.article51.demarches.suivi.Envoi;
import fr.article51.demarches.suivi.Releve;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told of démarches and dossiers; nothing that a carrier wrote. */
public final class Reponses {
  private Reponses() {}

  /**
   * The démarches.
   *
   * @param demarches those that are served, by number
   * @param fautes what is wrong with the files, and keeps others out of service
   */
  public record ListeDeDemarches(List<DemarcheDecrite> demarches, List<Faute> fautes) {}

  /**
   * A démarche.
   *
   * @param numero its number
   * @param agence agency of its screenings
   * @param fichier file that describes it
   * @param etat whether it is served
   * @param etatDepuis since when, if it is not; null when it is
   * @param dernierReleveLe when it was last read to the end; null before
   * @param releveComplet the last full reading; null when none was asked for
   */
  public record DemarcheDecrite(
      long numero,
      String agence,
      String fichier,
      EtatDeDemarche etat,
      @Nullable Instant etatDepuis,
      @Nullable Instant dernierReleveLe,
      @Nullable ReleveComplet releveComplet) {

    static DemarcheDecrite de(String agence, String fichier, Releve releve) {
      return new DemarcheDecrite(
          releve.demarche(),
          agence,
          fichier,
          releve.etat() == null ? EtatDeDemarche.EN_SERVICE : EtatDeDemarche.valueOf(releve.etat()),
          releve.etat() == null ? null : releve.etatLe(),
          releve.dernierLe(),
          ReleveComplet.de(releve));
    }
  }

  /** Whether a démarche is served. */
  public enum EtatDeDemarche {
    EN_SERVICE,
    /** The token is refused: nothing is read. */
    JETON_REFUSE,
    /** The token reads, and may not write: nothing is written back. */
    LECTURE_SEULE
  }

  /**
   * A full reading.
   *
   * @param debut when it was asked for
   * @param fin when it ended; null as long as it runs
   * @param lus dossiers found so far
   */
  public record ReleveComplet(Instant debut, @Nullable Instant fin, long lus) {

    static @Nullable ReleveComplet de(Releve releve) {
      return releve.completDebut() == null
          ? null
          : new ReleveComplet(releve.completDebut(), releve.completFin(), releve.completLus());
    }
  }

  /**
   * A dossier.
   *
   * @param demarche number of its démarche
   * @param numero its number
   * @param instruction its screening; null before it was first read
   * @param etat its state, as the platform names it; null before
   * @param champsModifiesLe last change of its answers; null before
   * @param luLe when it was last read; null before
   * @param supprimeLe when it was deleted; null as long as it is there
   * @param remarques what could not be read of its answers
   * @param essais tries since the last success
   * @param raison why the last one failed; null after a success
   * @param echecLe when; null after a success
   * @param abandonneLe when it was given up; null as long as it is not
   * @param envois what was written back, or is going to be, the oldest first
   */
  public record DossierDecrit(
      long demarche,
      long numero,
      @Nullable UUID instruction,
      @Nullable String etat,
      @Nullable Instant champsModifiesLe,
      @Nullable Instant luLe,
      @Nullable Instant supprimeLe,
      List<String> remarques,
      int essais,
      @Nullable String raison,
      @Nullable Instant echecLe,
      @Nullable Instant abandonneLe,
      List<EnvoiDecrit> envois) {

    static DossierDecrit de(DossierSuivi dossier, List<Envoi> envois) {
      return new DossierDecrit(
          dossier.demarche(),
          dossier.numero(),
          dossier.instruction(),
          dossier.etat(),
          dossier.champsLe(),
          dossier.luLe(),
          dossier.supprimeLe(),
          dossier.remarques().lines().toList(),
          dossier.essais(),
          dossier.raison(),
          dossier.echecLe(),
          dossier.abandonneLe(),
          envois.stream().map(EnvoiDecrit::de).toList());
    }
  }

  /**
   * Something written back, or to be.
   *
   * @param id its reference: a message carries it
   * @param genre what it is
   * @param cible annotation, label or letter
   * @param etat where it stands
   * @param demandeLe when it was asked for
   * @param demandePar by whom
   * @param finiLe when it ended; null before
   * @param raison why it was refused, or is no longer to be written; null otherwise
   * @param correction correction asked for; null without
   */
  public record EnvoiDecrit(
      UUID id,
      NatureDEnvoi genre,
      String cible,
      EtatDEnvoi etat,
      Instant demandeLe,
      String demandePar,
      @Nullable Instant finiLe,
      @Nullable String raison,
      @Nullable MotifDeCorrection correction) {

    static EnvoiDecrit de(Envoi envoi) {
      return new EnvoiDecrit(
          envoi.id(),
          NatureDEnvoi.valueOf(envoi.genre().name()),
          envoi.cible(),
          EtatDEnvoi.valueOf(envoi.etat().name()),
          envoi.demandeLe(),
          envoi.demandePar(),
          envoi.finiLe(),
          envoi.raison(),
          envoi.correction() == null ? null : MotifDeCorrection.valueOf(envoi.correction().name()));
    }
  }

  /** What may be written back. */
  public enum NatureDEnvoi {
    ANNOTATION,
    ETIQUETTE,
    MESSAGE
  }

  /** Where it stands. */
  public enum EtatDEnvoi {
    /** To be written. */
    PREVU,
    /** Begun, and nothing says how it ended. */
    EN_COURS,
    /** Written. */
    FAIT,
    /** Refused by the platform: not tried again by itself. */
    REFUSE,
    /** Nothing is to be written any more. */
    SANS_OBJET
  }

  /** Why a dossier is sent back to its carrier. */
  public enum MotifDeCorrection {
    INCORRECT,
    INCOMPLET,
    PERIME;

    Correction correction() {
      return Correction.valueOf(name());
    }
  }

  /**
   * Dossiers given up.
   *
   * @param dossiers the oldest first
   */
  public record ListeDeDossiers(List<DossierDecrit> dossiers) {}

  /**
   * A dossier as it would be read: nothing was written.
   *
   * @param demande the request made of its answers
   * @param remarques what could not be read of them
   * @param verdict the verdict on it
   */
  public record Essai(
      @JsonRawValue String demande,
      List<RemarqueDeLecture> remarques,
      @JsonRawValue String verdict) {}

  /**
   * Something that could not be read of a dossier.
   *
   * @param champ descriptor of the champ; empty when it is about the dossier
   * @param genre what happened, in one word
   * @param phrase in words
   */
  public record RemarqueDeLecture(String champ, String genre, String phrase) {

    static RemarqueDeLecture de(Remarque remarque) {
      return new RemarqueDeLecture(remarque.champ(), remarque.genre().name(), remarque.phrase());
    }
  }

  /**
   * A file against its démarche as it stands.
   *
   * @param ecarts in the order of the file, then what it does not name
   * @param bloque whether one of them keeps something from being read or written
   */
  public record ControleDeDemarche(List<Ecart> ecarts, boolean bloque) {

    static ControleDeDemarche de(List<Ecart> ecarts) {
      return new ControleDeDemarche(
          ecarts, ecarts.stream().anyMatch(un -> un.gravite() == Ecart.Gravite.ERREUR));
    }
  }

  /**
   * A dossier filled in beforehand.
   *
   * @param url where its carrier goes on with it
   * @param nonPortes what of the request is not in it
   */
  public record DossierPrerempli(URI url, List<NonPorte> nonPortes) {}
}
