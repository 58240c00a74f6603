package fr.article51.api.bureau.dates;

import fr.article51.api.bureau.Agent;
import fr.article51.api.bureau.instruction.VueDInstruction.Tete;
import fr.article51.api.pages.Lien;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A screening's answers under the law of each day.
 *
 * @param evaluation number of the one whose answers they are
 * @param du first day as typed
 * @param au last day as typed
 * @param premierDuDroit first day of which the service knows the law
 * @param fautes what is wrong with them, by field
 * @param dessin null when there is nothing to draw: content erased, or days to correct
 */
public record VueDesDates(
    Agent agent,
    Tete tete,
    int evaluation,
    String du,
    String au,
    String premierDuDroit,
    Map<String, String> fautes,
    @Nullable Dessin dessin) {

  /** What is wrong with a field; empty when nothing is. */
  public String faute(String champ) {
    return fautes.getOrDefault(champ, "");
  }

  /**
   * The verdict through time.
   *
   * @param periodes each with its number on the axis
   * @param ignorees answers whose question does not exist on every day
   */
  public record Dessin(Axe axe, List<Periode> periodes, List<Ignoree> ignorees) {}

  /**
   * The axis. Places along the axis are percentages of its width, heights are pixels: it fits any
   * screen, and its text keeps its size.
   *
   * @param debut first day in words
   * @param fin last day in words
   * @param bande top of the band
   * @param annees each with its place
   * @param jour place of the evaluation's own day; empty when it is outside
   */
  public record Axe(
      String debut,
      String fin,
      int bande,
      List<Segment> segments,
      List<Repere> annees,
      String jour) {
    private static final int EPAISSEUR = 24;
    private static final int TRAIT = 8;
    private static final int LIGNE = 18;

    /** Where the mark of a day begins. */
    public int haut() {
      return bande - TRAIT;
    }

    /** Where the marks of days end. */
    public int bas() {
      return bande + EPAISSEUR + TRAIT;
    }

    /** Foot of the names of years. */
    public int texte() {
      return bas() + LIGNE;
    }

    /** Of the whole. */
    public int hauteur() {
      return texte() + TRAIT;
    }
  }

  /**
   * A period on the axis.
   *
   * @param genre of its conclusion: how it is shown
   * @param y middle of its number
   */
  public record Segment(int numero, String x, String largeur, String genre, int y) {}

  /** A year on the axis. */
  public record Repere(String x, String texte) {}

  /**
   * Days on which the verdict is the same.
   *
   * @param droit page of the law on its first day
   * @param conclusion in short
   * @param genre of the conclusion: how it is shown
   * @param change what differs from the period before; empty for the first
   * @param derogations all of them for the first period, then those that come, go or change
   * @param textes versions that begin or end on its first day
   */
  public record Periode(
      int numero,
      String jours,
      String droit,
      String conclusion,
      String genre,
      boolean premiere,
      List<String> change,
      List<Derogation> derogations,
      List<Passage> passages,
      List<Texte> textes) {}

  /**
   * A derogation.
   *
   * @param sort what becomes of it; empty in the first period
   * @param articles those it sets aside, in words
   */
  public record Derogation(Lien lien, String sort, String articles) {}

  /** A value, and what it was; {@code avant} is empty in the first period. */
  public record Passage(String libelle, String avant, String apres) {}

  /**
   * A version of an article.
   *
   * @param verification how far its text was checked, in words; empty when it was read
   */
  public record Texte(String article, String quoi, String url, String verification) {}

  /** An answer that counts on some days only. */
  public record Ignoree(String question, String periodes) {}
}
