package fr.article51.api.bureau.cles;

import fr.article51.acces.DemandeDeCle;
import fr.article51.api.bureau.Formulaire;
import fr.article51.api.bureau.MotsDesFautes.Faute;
import fr.article51.api.bureau.Saisie;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Role;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A key as it was asked for in the form.
 *
 * @param saisie what was typed, with its faults
 * @param demande what it asks for; worth something only without fault
 */
record DemandeDeCleTapee(Saisie saisie, DemandeDeCle demande) {
  static final String FORMULAIRE = "nouvelle";

  /** As everywhere else an absent agency never means all of them. */
  static final String TOUTES = "*";

  private static final Pattern NOMBRE = Pattern.compile("[0-9]{1,9}");

  /**
   * @param par an administrator; one of an agency is not asked which
   */
  static DemandeDeCleTapee de(Acteur par, Saisie saisie, Formulaire formulaire) {
    DemandeDeCle demande =
        new DemandeDeCle(
            texte(saisie, "nom"),
            texte(saisie, "titulaire"),
            saisie.parmi("role", Role.values()),
            agence(par, saisie),
            jours(saisie));
    Saisie controlee = formulaire.controler(saisie, demande);
    boolean sansAgence = par.agence() == null && saisie.valeur("agence").isBlank();
    return new DemandeDeCleTapee(
        sansAgence ? formulaire.fautive(controlee, "agence", Faute.VIDE) : controlee, demande);
  }

  /** Spaces around are a slip of who pastes. */
  private static @Nullable String texte(Saisie saisie, String champ) {
    String valeur = saisie.valeur(champ).strip();
    return valeur.isEmpty() ? null : valeur;
  }

  private static @Nullable String agence(Acteur par, Saisie saisie) {
    String tapee = texte(saisie, "agence");
    return par.agence() == null && TOUTES.equals(tapee) ? null : tapee;
  }

  /** What is no number is refused as 0 is. */
  private static @Nullable Integer jours(Saisie saisie) {
    String tape = texte(saisie, "jours");
    if (tape == null) {
      return null;
    }
    return NOMBRE.matcher(tape).matches() ? Integer.parseInt(tape) : Integer.valueOf(0);
  }
}
