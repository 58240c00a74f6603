package fr.article51.instruction;

import fr.article51.projet.Perimetre;
import fr.article51.verdict.Conclusion;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which screenings, in which order, from where. A criterion left null selects nothing out.
 *
 * @param agence only those of this agency
 * @param etat only those in this state
 * @param conclusion only those with this conclusion
 * @param perimetre only those of this scope
 * @param texte only those where every word of this begins a word of the title or bearer, in any
 *     order, whatever the case and accents; has at least a letter or digit
 * @param tri order
 * @param taille most screenings in a page, from 1
 * @param repere the last one of the page before; null for the first page
 */
public record Recherche(
    @Nullable String agence,
    Instruction.@Nullable Etat etat,
    @Nullable Conclusion conclusion,
    @Nullable Perimetre perimetre,
    @Nullable String texte,
    Tri tri,
    int taille,
    @Nullable Repere repere) {

  /**
   * @throws IllegalArgumentException when there is no word to look for
   */
  public Recherche {
    if (texte != null && !aDesMots(texte)) {
      throw new IllegalArgumentException("no letter nor digit in the text looked for");
    }
  }

  /** Whether a text can be looked for: it has a letter or digit. */
  public static boolean aDesMots(String texte) {
    return !Mots.de(texte).isEmpty();
  }

  /** Orders; the identifier decides between equals. */
  public enum Tri {
    MODIFICATION("modifie_le", true),
    MODIFICATION_CROISSANTE("modifie_le", false),
    CREATION("cree_le", true),
    CREATION_CROISSANTE("cree_le", false),
    TITRE("titre", false);

    private final String colonne;
    private final boolean decroissant;

    Tri(String colonne, boolean decroissant) {
      this.colonne = colonne;
      this.decroissant = decroissant;
    }

    /** End of the name of its indexes. */
    String indice() {
      return switch (this) {
        case MODIFICATION, MODIFICATION_CROISSANTE -> "modification";
        case CREATION, CREATION_CROISSANTE -> "creation";
        case TITRE -> "titre";
      };
    }

    String colonne() {
      return colonne;
    }

    boolean decroissant() {
      return decroissant;
    }

    /** The value that a screening is sorted by: an instant in ISO 8601, or the title. */
    String valeur(Instruction instruction) {
      return switch (this) {
        case MODIFICATION, MODIFICATION_CROISSANTE -> instruction.modifieLe().toString();
        case CREATION, CREATION_CROISSANTE -> instruction.creeLe().toString();
        case TITRE -> instruction.titre();
      };
    }
  }

  /**
   * Where a page begins: after this one.
   *
   * @param valeur the value that it is sorted by
   * @param id its identifier
   */
  public record Repere(String valeur, UUID id) {}

  /** The same, within an agency. */
  Recherche pour(String seule) {
    return new Recherche(seule, etat, conclusion, perimetre, texte, tri, taille, repere);
  }

  /** The same, from there. */
  Recherche depuis(@Nullable Repere debut) {
    return new Recherche(agence, etat, conclusion, perimetre, texte, tri, taille, debut);
  }

  /** Where the next page begins. */
  Repere repere(Instruction derniere) {
    return new Repere(tri.valeur(derniere), derniere.id());
  }
}
