package fr.article51.api.instructions;

import fr.article51.api.Parametres;
import fr.article51.instruction.Instruction;
import fr.article51.instruction.Recherche;
import fr.article51.instruction.Recherche.Tri;
import fr.article51.projet.Perimetre;
import fr.article51.verdict.Conclusion;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Query parameters → a search. */
public final class Criteres {
  /** What the parameter {@code texte} means. */
  static final String TEXTE =
      "Débuts de mots du titre ou du nom du porteur : tous doivent s'y trouver, dans n'importe quel"
          + " ordre, sans égard à la casse ni aux accents. « sante mobi » trouve « Santé et"
          + " mobilité ». 100 caractères au plus, dont une lettre ou un chiffre.";

  private static final int TAILLE = 20;
  private static final int TAILLE_MAXIMUM = 100;
  private static final int TAILLE_D_UN_EXPORT = 500;
  private static final int TEXTE_MAXIMUM = 100;

  private Criteres() {}

  /** For a page. */
  public static Recherche page(
      @Nullable String etat,
      @Nullable String conclusion,
      @Nullable String perimetre,
      @Nullable String agence,
      @Nullable String texte,
      @Nullable String tri,
      @Nullable String taille,
      @Nullable String curseur) {
    Tri ordre = ordre(tri);
    return new Recherche(
        Parametres.texte("agence", agence, TEXTE_MAXIMUM),
        Parametres.parmi("etat", etat, Instruction.Etat.class),
        Parametres.parmi("conclusion", conclusion, Conclusion.class),
        Parametres.parmi("perimetre", perimetre, Perimetre.class),
        mots(texte),
        ordre,
        Parametres.entier("taille", taille, 1, TAILLE_MAXIMUM, TAILLE),
        Curseur.lire(curseur, ordre));
  }

  /** For all of them. */
  static Recherche toutes(
      @Nullable String etat,
      @Nullable String conclusion,
      @Nullable String perimetre,
      @Nullable String agence,
      @Nullable String texte,
      @Nullable String tri) {
    Recherche page = page(etat, conclusion, perimetre, agence, texte, tri, null, null);
    return new Recherche(
        page.agence(),
        page.etat(),
        page.conclusion(),
        page.perimetre(),
        page.texte(),
        page.tri(),
        TAILLE_D_UN_EXPORT,
        null);
  }

  private static @Nullable String mots(@Nullable String texte) {
    String court = Parametres.texte("texte", texte, TEXTE_MAXIMUM);
    if (court != null && !Recherche.aDesMots(court)) {
      throw Parametres.refus(
          "texte", court, "un texte qui contient au moins une lettre ou un chiffre", List.of());
    }
    return court;
  }

  private static Tri ordre(@Nullable String tri) {
    return Objects.requireNonNullElse(Parametres.parmi("tri", tri, Tri.class), Tri.MODIFICATION);
  }
}
