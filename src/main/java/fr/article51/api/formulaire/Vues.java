package fr.article51.api.formulaire;

import fr.article51.api.demarches.DossiersAPreremplir.Preremplissable;
import fr.article51.api.formulaire.Saisie.Faute;
import fr.article51.api.pages.Lien;
import fr.article51.courrier.Vue.VerdictVu;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the templates of the form are given: words only. */
final class Vues {
  private Vues() {}

  /**
   * What travels from one screen to the next, in the page itself.
   *
   * @param etat what was said, as JSON
   * @param ecran the screen shown
   * @param visites the screens before it
   */
  public record Porte(String etat, String ecran, String visites) {}

  /**
   * A question with what may be answered.
   *
   * @param id of its element
   * @param choix yes, no, and « I do not know »
   * @param experiences authorised experiments whose project needed it
   */
  public record QuestionVue(
      String code,
      String id,
      String libelle,
      String aide,
      String exemple,
      List<Lien> sources,
      List<String> experiences,
      List<Choix> choix) {}

  /** A choice of a list. */
  public record Choix(String valeur, String libelle, boolean choisi) {}

  /**
   * The screen of the project.
   *
   * @param textes what its fields hold, by name
   */
  public record ProjetVu(
      Map<String, String> textes, List<Choix> perimetres, List<Choix> regions, List<Choix> membre) {

    /** What a field holds. */
    public String texte(String champ) {
      return textes.getOrDefault(champ, "");
    }
  }

  /**
   * Something already certain.
   *
   * @param titre what it is about
   * @param textes the same, in full
   */
  public record Clair(String titre, List<String> textes) {}

  /** A theme, to go to. */
  public record EtapeVue(String theme, String titre, int ouvertes, boolean courante) {}

  /**
   * Where a carrier stands.
   *
   * @param conclusion in one sentence
   * @param certaine whether no answer can change it
   */
  public record Avancee(
      String conclusion,
      boolean certaine,
      int ouvertes,
      List<Clair> clairs,
      List<EtapeVue> etapes) {}

  /**
   * A screen of questions.
   *
   * @param projet null on any other screen
   * @param posees codes of the questions shown
   * @param laissees answers that no longer have a question, in words
   */
  public record Ecran(
      Porte porte,
      String titre,
      List<Faute> fautes,
      List<QuestionVue> questions,
      @Nullable ProjetVu projet,
      String posees,
      Avancee avancee,
      List<String> laissees,
      boolean retour) {

    /** What is wrong with a field; empty when nothing is. */
    public String faute(String champ) {
      return fautes.stream()
          .filter(une -> une.champ().equals(champ))
          .map(Faute::texte)
          .findFirst()
          .orElse("");
    }

    /** The element of a field. */
    public String id(String champ) {
      return Champs.id(champ);
    }
  }

  /**
   * A step of the calendar.
   *
   * @param quand a day, or a delay
   */
  public record Jalon(String quand, String texte, String nom) {}

  /**
   * The result.
   *
   * @param genre of the conclusion: how it is shown
   * @param dit the verdict in words
   * @param recevable what would make it admissible
   * @param sansAvisHas what would spare the opinion of the HAS
   * @param dessin the graph of the reasoning, as a data address
   * @param reception the day of receipt as typed
   * @param jours whether the steps are days; otherwise delays
   * @param demarches where a dossier can be filled in with these answers
   */
  public record Resultat(
      Porte porte,
      String genre,
      VerdictVu dit,
      Avancee avancee,
      List<String> recevable,
      List<String> sansAvisHas,
      String dessin,
      String reception,
      List<Faute> fautes,
      List<Jalon> jalons,
      boolean jours,
      List<String> laissees,
      String titre,
      List<Preremplissable> demarches) {

    /** What is wrong with the day of receipt; empty when nothing is. */
    public String faute() {
      return fautes.stream().map(Faute::texte).findFirst().orElse("");
    }
  }

  /**
   * A dossier filled in beforehand, or why there is none.
   *
   * @param adresse where to go on with it; empty when there is none
   * @param manquants what it does not say yet, in words
   * @param faute why there is none; empty otherwise
   */
  public record DossierPret(Porte porte, String adresse, List<String> manquants, String faute) {}
}
