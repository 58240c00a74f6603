package fr.article51.projet;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who carries the project. Any legal status may carry one: {@code type} decides nothing.
 *
 * @param nom name, free text
 * @param type legal status, free text
 * @param membreComiteTechnique whether the bearer sits on the technical committee (R162-50-5 IV);
 *     null = unknown
 */
public record Porteur(
    @Nullable @Size(max = 300) String nom,
    @Nullable @Size(max = 100) String type,
    @Nullable Valeur membreComiteTechnique) {

  /** Nothing known of the bearer. */
  public static final Porteur INCONNU = new Porteur(null, null, null);
}
