package fr.article51.api.bureau.cles;

import fr.article51.acces.CleEmise;
import fr.article51.api.bureau.Agent;
import fr.article51.api.bureau.Saisie;
import fr.article51.api.bureau.cles.VueDesCles.CleVue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key to be created.
 *
 * @param reference its public part, drawn with the form: sent twice, one key is created
 * @param saisie what was typed, with what is wrong
 * @param fautes what is wrong, in the order of the fields
 * @param roles what it may be allowed
 * @param jours how long it lasts, as typed, or as proposed
 * @param perdue whether the form came without its reference: nothing was created
 */
public record VueDeNouvelleCle(
    Agent agent,
    String reference,
    Saisie saisie,
    List<FauteVue> fautes,
    List<RoleVu> roles,
    String jours,
    boolean perdue) {

  /** Something wrong, and the field by its identifier in the page. */
  public record FauteVue(String ancre, String faute) {}

  /** A role, and what it allows. */
  public record RoleVu(String valeur, String libelle, String aide, boolean choisi) {}

  /**
   * A key just created, shown this once.
   *
   * @param emise holds its text; never written by {@code toString}
   */
  public record Creee(Agent agent, CleVue cle, CleEmise emise) {}

  /**
   * A form that was sent again.
   *
   * @param cle what the first one created; null when whoever asks does not see it
   */
  public record Doublon(Agent agent, @Nullable CleVue cle) {}

  /** A key about to be revoked. */
  public record Revocation(Agent agent, CleVue cle) {}
}
