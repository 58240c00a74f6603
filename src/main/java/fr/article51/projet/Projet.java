package fr.article51.projet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the project beside its answers. Every field may be unknown (null, or an empty
 * list of regions).
 *
 * @param titre title, free text
 * @param perimetre territorial scope
 * @param regions INSEE codes of regions, empty = not given
 * @param dureeMois intended duration in whole months, at least 1
 * @param porteur who carries it
 * @param dateReception day on which the committee received complete specifications (R162-50-7 II)
 */
@PerimetreCoherent
public record Projet(
    @Nullable @Size(max = 500) String titre,
    @Nullable Perimetre perimetre,
    List<@RegionInsee String> regions,
    @Nullable @Min(1) Integer dureeMois,
    @Valid Porteur porteur,
    @Nullable @DateAdmise LocalDate dateReception) {

  /** Nothing known. */
  public static final Projet INCONNU =
      new Projet(null, null, List.of(), null, Porteur.INCONNU, null);

  public Projet {
    regions = List.copyOf(regions);
  }
}
