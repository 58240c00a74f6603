package fr.article51.demarches.plateforme;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One démarche of the platform, read and written with its token. Every method may throw a {@link
 * PlateformeException}, which says whether asking again later makes sense.
 */
public interface Plateforme {

  /** The champs, annotations and labels of the démarche, as its active revision has them. */
  Descripteur descripteur();

  /**
   * A dossier, whole.
   *
   * @param numero its number
   * @throws PlateformeException.Introuvable when it is a draft, deleted, hidden, not yet readable,
   *     or of another démarche: the platform does not tell these apart
   */
  Dossier dossier(long numero);

  /**
   * The dossiers of the démarche that changed, the first hundred; without content.
   *
   * @param depuis only those changed since, included; null for all of them, in the order of deposit
   * @param apres cursor of the page before; null for the first page
   */
  Page dossiers(@Nullable Instant depuis, @Nullable String apres);

  /**
   * The dossiers deleted, the first hundred.
   *
   * @param depuis only those deleted since, included; null for all of them
   * @param apres cursor of the page before; null for the first page
   */
  PageDeSupprimes supprimes(@Nullable Instant depuis, @Nullable String apres);

  /**
   * Writes private annotations. Not atomic: those that are right are written even when others are
   * refused.
   *
   * @param dossier {@link Dossier#id()}
   * @param instructeur {@link Dossier.Instructeur#id()}
   * @return what the platform refused; empty when everything was written
   */
  List<String> annoter(String dossier, String instructeur, List<Annotation> annotations);

  /**
   * Sends a message to the carrier. Sends it again each time it is called.
   *
   * @param piece what {@link #televerser} gave; null without attachment
   * @param correction asks for a correction, which sends the dossier back to its carrier; null for
   *     a plain message
   * @return identifier of the message
   */
  String envoyer(
      String dossier,
      String instructeur,
      String texte,
      @Nullable String piece,
      @Nullable Correction correction);

  /**
   * Uploads a file, to be attached.
   *
   * @param octets under 20 MB
   * @return what {@link #envoyer} attaches
   */
  String televerser(String dossier, String nom, String type, byte[] octets);

  /**
   * Sets a label; does nothing when it is there.
   *
   * @param etiquette {@link Dossier.Etiquette#id()}
   */
  void etiqueter(String dossier, String etiquette);

  /** Takes a label away. */
  void desetiqueter(String dossier, String etiquette);

  /** Why a dossier is sent back to its carrier. */
  enum Correction {
    /** Something is wrong. */
    INCORRECT,
    /** Something is missing. */
    INCOMPLET,
    /** Something is out of date. */
    PERIME
  }

  /**
   * A value for a private annotation.
   *
   * @param id identifier of the annotation in that dossier: {@link Champ#id()}
   * @param valeur a text, several lines of text or a choice: the very type of the annotation
   */
  record Annotation(String id, ValeurDeChamp valeur) {}

  /**
   * A page of dossiers.
   *
   * @param dossiers in the order of the platform
   * @param suite cursor of the next page; null on the last one
   */
  record Page(List<Resume> dossiers, @Nullable String suite) {
    public Page {
      dossiers = List.copyOf(dossiers);
    }
  }

  /**
   * What a list says of a dossier.
   *
   * @param numero its number
   * @param etat its state, as the platform names it
   * @param modifieLe last change of anything, ours included; to the second
   * @param champsModifiesLe last change of its champs; null when the platform does not say
   */
  record Resume(long numero, String etat, Instant modifieLe, @Nullable Instant champsModifiesLe) {}

  /**
   * A page of deleted dossiers.
   *
   * @param dossiers in the order of the platform
   * @param suite cursor of the next page; null on the last one
   */
  record PageDeSupprimes(List<Supprime> dossiers, @Nullable String suite) {
    public PageDeSupprimes {
      dossiers = List.copyOf(dossiers);
    }
  }

  /**
   * A dossier that was deleted.
   *
   * @param numero its number
   * @param le when; null when the platform does not say
   */
  record Supprime(long numero, @Nullable Instant le) {}
}
