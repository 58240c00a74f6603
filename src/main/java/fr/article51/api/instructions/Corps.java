package fr.article51.api.instructions;

import fr.article51.courrier.GenreDeCourrier;
import fr.article51.instruction.AppreciationHumaine;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Small bodies, read as strictly as requests. */
public final class Corps {
  /** A free text that is too long. */
  public static final String LONG = "texte trop long ; attendu : 8 000 caractères au plus";

  private Corps() {}

  /**
   * A human judgement.
   *
   * @param objet on what
   * @param avis the opinion
   * @param motif why, in words
   */
  public record NouvelleAppreciation(
      @NotNull(message = "objet absent") AppreciationHumaine.@Nullable Objet objet,
      @NotNull(message = "avis absent") AppreciationHumaine.@Nullable Avis avis,
      @NotBlank(message = "motif absent ; attendu : une raison, en mots")
          @Size(max = 4000, message = "motif trop long ; attendu : 4 000 caractères au plus")
          @Nullable String motif) {}

  /**
   * A note.
   *
   * @param texte free text
   */
  public record NouvelleNote(
      @NotBlank(message = "texte absent") @Size(max = 8000, message = LONG)
          @Nullable String texte) {}

  /**
   * A letter to be prepared.
   *
   * @param genre its kind
   * @param texteLibre what the agent adds
   * @param evaluation number of the evaluation, when the caller wants to be sure of it
   */
  public record NouveauCourrier(
      @NotNull(message = "genre absent ; attendu : un genre de courrier")
          @Nullable GenreDeCourrier genre,
      @Size(max = 8000, message = LONG) @Nullable String texteLibre,
      @Min(value = 1, message = "numéro refusé ; attendu : celui d'une évaluation, à partir de 1")
          @Nullable Integer evaluation) {}

  /**
   * A letter to be validated.
   *
   * @param fonction in what capacity
   */
  public record NouvelleValidation(
      @NotBlank(message = "fonction absente ; attendu : à quel titre vous validez")
          @Size(max = 200, message = "fonction trop longue ; attendu : 200 caractères au plus")
          @Nullable String fonction) {}
}
