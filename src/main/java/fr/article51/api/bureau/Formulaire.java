package fr.article51.api.bureau;

import fr.article51.api.bureau.RedactionDeLInstruction.Demandee;
import fr.article51.courrier.CourrierImpossibleException;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Refus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A form about a screening: done, or given back as it was typed with what is wrong. */
@ApplicationScoped
class Formulaire {
  private static final int ILLISIBLE = 422;

  private final Accueil accueil;
  private final RedactionDeLInstruction redaction;
  private final MotsDesRefus refus;

  Formulaire(Accueil accueil, RedactionDeLInstruction redaction, MotsDesRefus refus) {
    this.accueil = accueil;
    this.redaction = redaction;
    this.refus = refus;
  }

  /**
   * @param saisie what was sent, with its faults
   * @param suite where to go once it is done, after the address of the screening
   * @param acte does it
   */
  Response envoyer(Acteur qui, UUID id, Saisie saisie, String suite, Consumer<UUID> acte) {
    if (!saisie.fautes().isEmpty()) {
      return rendre(qui, id, saisie, ILLISIBLE, null);
    }
    try {
      acte.accept(id);
    } catch (Refus.Introuvable | Refus.PersonneRequise e) {
      throw e;
    } catch (Refus | CourrierImpossibleException e) {
      Refusee refusee = refus.de(e);
      return rendre(qui, id, saisie, refusee.statut(), refusee);
    }
    return Accueil.vers("/bureau/instructions/" + id + suite);
  }

  /** The page again: with the version of now, so that it may be sent again. */
  private Response rendre(
      Acteur qui, UUID id, Saisie saisie, int statut, @Nullable Refusee alerte) {
    VueDInstruction vue = vue(qui, id, saisie, alerte);
    if (vue.tete().ouverte()) {
      return accueil.page(statut, Gabarits.instruction(vue));
    }
    // No form any more: whatever else is wrong, nothing can be sent again.
    Refusee close = refus.close();
    return accueil.page(close.statut(), Gabarits.instruction(vue(qui, id, saisie, close)));
  }

  private VueDInstruction vue(Acteur qui, UUID id, Saisie saisie, @Nullable Refusee alerte) {
    return redaction.vue(qui, accueil.agent(qui), id, Demandee.refusee(saisie, alerte));
  }
}
