package fr.article51.api.bureau.instruction;

import fr.article51.api.bureau.Agent;
import fr.article51.api.bureau.Mots.Choix;
import fr.article51.api.bureau.Refusee;
import fr.article51.api.bureau.Saisie;
import fr.article51.courrier.Vue.VerdictVu;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A screening, whole.
 *
 * @param verdict of the current evaluation; null when it cannot be read back
 * @param demande what was asked; null as the verdict
 * @param ecart between two evaluations; null while there is but one
 * @param suivi its dossier; null when it comes from none
 * @param saisie the form that was sent, when it was refused
 * @param alerte why; null when nothing was refused
 * @param fait what was just done; empty when nothing was
 */
public record VueDInstruction(
    Agent agent,
    Tete tete,
    @Nullable VerdictVu verdict,
    @Nullable DemandeVue demande,
    List<EvaluationVue> evaluations,
    @Nullable Ecart ecart,
    List<AppreciationVue> appreciations,
    List<NoteVue> notes,
    List<CourrierVu> courriers,
    @Nullable SuiviVu suivi,
    List<Fait> historique,
    Formulaires formulaires,
    Saisie saisie,
    @Nullable Refusee alerte,
    String fait) {

  /** Whether the form that was sent is not on the page any more. */
  public boolean sansFormulaire() {
    return !tete.ouverte()
        || (saisie.formulaire().equals("courrier") && formulaires.lettres().genres().isEmpty());
  }

  /**
   * What it is.
   *
   * @param conclusion in short
   * @param genre of the conclusion: how it is shown
   */
  public record Tete(
      String id,
      long version,
      String titre,
      String porteur,
      String agence,
      String etat,
      boolean ouverte,
      String conclusion,
      String genre,
      String jour,
      String creee,
      String creePar,
      String modifiee,
      String modifieePar) {}

  /**
   * What was asked.
   *
   * @param projet its fields
   * @param themes its answers
   * @param nombre of answers
   */
  public record DemandeVue(List<Dite> projet, List<Theme> themes, int nombre) {}

  /** The answers of a theme. */
  public record Theme(String titre, List<Dite> reponses) {}

  /**
   * Something said.
   *
   * @param cle field of the project, or question
   * @param origine where it comes from, in words; empty when there is no dossier to tell it from
   */
  public record Dite(String cle, String libelle, String valeur, String origine) {}

  /** An evaluation, in short. */
  public record EvaluationVue(
      int numero,
      String jour,
      String conclusion,
      String produite,
      String par,
      String regles,
      boolean courante) {}

  /**
   * Two evaluations, side by side.
   *
   * @param raison why they cannot be; empty when they can
   */
  public record Ecart(
      List<Choix> avant,
      List<Choix> apres,
      String raison,
      @Nullable Cote gauche,
      @Nullable Cote droite,
      List<Change> reponses,
      boolean pareilles) {}

  /**
   * One of the two.
   *
   * @param motifs grounds that the other has not
   */
  public record Cote(
      int numero,
      String jour,
      String conclusion,
      String phrase,
      List<Marque> derogations,
      List<Marque> motifs) {}

  /** Something of one side; {@code seule} when the other side has it not. */
  public record Marque(String texte, boolean seule) {}

  /** An answer that differs. */
  public record Change(String libelle, String avant, String apres) {}

  /** A human judgement. */
  public record AppreciationVue(String objet, String avis, String motif, String le, String par) {}

  /** A note. */
  public record NoteVue(String texte, String le, String par) {}

  /** A letter, in short. */
  public record CourrierVu(
      String id,
      String genre,
      int evaluation,
      String etat,
      boolean projet,
      String le,
      String par) {}

  /** Its dossier. */
  public record SuiviVu(
      long demarche,
      long numero,
      String etat,
      String lu,
      String echec,
      String abandonne,
      String supprime,
      List<String> remarques,
      List<EnvoiVu> envois) {}

  /**
   * Something written to the dossier, or to be.
   *
   * @param courrier the letter that goes with it; empty without
   */
  public record EnvoiVu(
      String genre, String courrier, String etat, String le, String par, String raison) {}

  /** Something done. */
  public record Fait(long rang, String quoi, String le, String par) {}

  /**
   * What the forms offer.
   *
   * @param objets left to humans by the verdict
   * @param lettres what letters may be prepared
   */
  public record Formulaires(List<Choix> objets, List<Choix> avis, Lettres lettres) {}

  /**
   * What letters may be prepared.
   *
   * @param evaluation number of the one that they rest on
   * @param genres kinds that suit its verdict; none when it cannot be read back
   * @param autres names of those that do not
   */
  public record Lettres(int evaluation, List<Choix> genres, String autres) {}
}
