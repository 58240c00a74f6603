package fr.article51.api.bureau.courriers;

import fr.article51.api.bureau.Accueil;
import fr.article51.api.bureau.Formulaire.Rendu;
import fr.article51.instruction.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The page of a letter, given back with a form as it was sent. */
@ApplicationScoped
class CourrierRendu {
  private final Accueil accueil;
  private final RedactionDuCourrier redaction;

  CourrierRendu(Accueil accueil, RedactionDuCourrier redaction) {
    this.accueil = accueil;
    this.redaction = redaction;
  }

  Rendu de(Acteur qui, UUID instruction, UUID courrier) {
    return (statut, saisie, alerte) ->
        accueil.page(
            statut,
            Gabarits.courrier(
                redaction.vue(qui, accueil.agent(qui), instruction, courrier, saisie, alerte, "")));
  }
}
