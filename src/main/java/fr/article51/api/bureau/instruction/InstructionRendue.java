package fr.article51.api.bureau.instruction;

import fr.article51.api.bureau.Accueil;
import fr.article51.api.bureau.Formulaire.Rendu;
import fr.article51.api.bureau.MotsDesRefus;
import fr.article51.api.bureau.Refusee;
import fr.article51.api.bureau.Saisie;
import fr.article51.api.bureau.instruction.RedactionDeLInstruction.Demandee;
import fr.article51.instruction.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page of a screening, given back with a form as it was sent. */
@ApplicationScoped
public class InstructionRendue {
  private final Accueil accueil;
  private final RedactionDeLInstruction redaction;
  private final MotsDesRefus refus;

  InstructionRendue(Accueil accueil, RedactionDeLInstruction redaction, MotsDesRefus refus) {
    this.accueil = accueil;
    this.redaction = redaction;
    this.refus = refus;
  }

  /** With the version of now, so that it may be sent again. */
  public Rendu de(Acteur qui, UUID id) {
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
