package fr.article51.acces;

import fr.article51.instruction.Role;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A key to create.
 *
 * @param nom what it is for
 * @param titulaire the one person who will hold it, and answers for what it does; null for a
 *     machine
 * @param role what it may do
 * @param agence the agency that it is limited to; null for as much as whoever creates it sees
 * @param jours how long it lasts
 */
public record DemandeDeCle(
    @NotNull(message = OBLIGATOIRE)
        @Pattern(regexp = NOM, message = "attendu : de 1 à 100 caractères imprimables")
        String nom,
    @Pattern(regexp = TITULAIRE, message = "attendu : de 1 à 150 caractères imprimables")
        @Nullable String titulaire,
    @NotNull(message = OBLIGATOIRE) Role role,
    @Pattern(regexp = AGENCE, message = "attendu : 1 à 40 lettres, chiffres, points ou tirets")
        @Nullable String agence,
    @NotNull(message = OBLIGATOIRE)
        @Min(value = 1, message = DUREE)
        @Max(value = JOURS_MAXIMUM, message = DUREE)
        Integer jours) {
  /** No key lasts longer: one that is forgotten dies. */
  public static final int JOURS_MAXIMUM = 366;

  /** No control character: a database keeps no NUL, and a terminal obeys others. */
  private static final String SANS_COMMANDE = "^(?!.*[\\u0000-\\u001f\\u007f-\\u009f])";

  /** What a key is for, in a few words. */
  public static final String NOM = SANS_COMMANDE + "\\S(.{0,98}\\S)?$";

  /** Name of a person: with the public part of its key, it fits wherever an actor is named. */
  public static final String TITULAIRE = SANS_COMMANDE + "\\S(.{0,148}\\S)?$";

  /** Name of an agency, such as {@code ARS-11}. */
  public static final String AGENCE = "^[A-Za-z0-9._-]{1,40}$";

  private static final String OBLIGATOIRE = "champ obligatoire";
  private static final String DUREE = "attendu : de 1 à " + JOURS_MAXIMUM + " jours";
}
