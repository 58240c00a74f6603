package fr.article51.api.bureau;

import fr.article51.api.bureau.RedactionDeLInstruction.Demandee;
import fr.article51.api.instructions.CourriersDuService;
import fr.article51.courrier.CourrierImpossibleException;
import fr.article51.demarches.boite.Patience.DemarcheHorsService;
import fr.article51.demarches.suivi.Envois;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Refus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A form of the desk: done, or given back as it was typed with what is wrong. */
@ApplicationScoped
class Formulaire {
  private static final int ILLISIBLE = 422;

  private final Accueil accueil;
  private final RedactionDeLInstruction redaction;
  private final RedactionDuCourrier courriers;
  private final MotsDesRefus refus;

  Formulaire(
      Accueil accueil,
      RedactionDeLInstruction redaction,
      RedactionDuCourrier courriers,
      MotsDesRefus refus) {
    this.accueil = accueil;
    this.redaction = redaction;
    this.courriers = courriers;
    this.refus = refus;
  }

  /** A page with a form, as it was sent and with what is wrong. */
  @FunctionalInterface
  interface Rendu {
    /**
     * @param statut of HTTP
     * @param alerte why it was refused; null when its faults say so
     */
    Response page(int statut, Saisie saisie, @Nullable Refusee alerte);
  }

  /**
   * @param saisie what was sent, with its faults
   * @param rendu the page that the form is on
   * @param acte does it, and says where to go next
   */
  Response envoyer(Saisie saisie, Rendu rendu, Supplier<String> acte) {
    if (!saisie.fautes().isEmpty()) {
      return rendu.page(ILLISIBLE, saisie, null);
    }
    try {
      return Accueil.vers(acte.get());
    } catch (Refus.Introuvable | Refus.PersonneRequise e) {
      throw e;
    } catch (CourrierImpossibleException e) {
      Refusee refusee = refus.de(e);
      return rendu.page(refusee.statut(), saisie.fautive("genre", refusee.detail()), null);
    } catch (Refus
        | DejaEnvoye
        | Envois.Impossible
        | DemarcheHorsService
        | CourriersDuService.Indisponibles e) {
      Refusee refusee = refus.de(e);
      return rendu.page(refusee.statut(), saisie, refusee);
    }
  }

  /**
   * The same, on the page of a screening.
   *
   * @param suite where to go once it is done, after the address of the screening
   * @param acte does it
   */
  Response envoyer(Acteur qui, UUID id, Saisie saisie, String suite, Consumer<UUID> acte) {
    return envoyer(
        saisie,
        surLInstruction(qui, id),
        () -> {
          acte.accept(id);
          return "/bureau/instructions/" + id + suite;
        });
  }

  /** The page of a letter, likewise. */
  Rendu surLeCourrier(Acteur qui, UUID instruction, UUID courrier) {
    return (statut, saisie, alerte) ->
        accueil.page(
            statut,
            Gabarits.courrier(
                courriers.vue(qui, accueil.agent(qui), instruction, courrier, saisie, alerte, "")));
  }

  /** The page of a screening: with the version of now, so that it may be sent again. */
  Rendu surLInstruction(Acteur qui, UUID id) {
    return (statut, saisie, alerte) -> {
      VueDInstruction vue = vue(qui, id, saisie, alerte);
      if (vue.tete().ouverte()) {
        return accueil.page(statut, Gabarits.instruction(vue));
      }
      // No form any more: whatever else is wrong, nothing can be sent again.
      Refusee close = refus.close();
      return accueil.page(close.statut(), Gabarits.instruction(vue(qui, id, saisie, close)));
    };
  }

  private VueDInstruction vue(Acteur qui, UUID id, Saisie saisie, @Nullable Refusee alerte) {
    return redaction.vue(qui, accueil.agent(qui), id, Demandee.refusee(saisie, alerte));
  }
}
