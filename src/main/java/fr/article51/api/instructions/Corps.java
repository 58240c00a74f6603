package fr.article51.api.instructions;

import fr.article51.instruction.AppreciationHumaine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Small bodies, read as strictly as requests. */
public final class Corps {
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
      @NotBlank(message = "motif absent ; attendu : une raison, en mots") @Size(max = 4000)
          @Nullable String motif) {}

  /**
   * A note.
   *
   * @param texte free text
   */
  public record NouvelleNote(
      @NotBlank(message = "texte absent") @Size(max = 8000) @Nullable String texte) {}
}
