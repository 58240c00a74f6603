package fr.article51.api.instructions;

import fr.article51.Article51;
import fr.article51.Explications;
import fr.article51.api.BaseDuService;
import fr.article51.echange.EcritureVerdict;
import fr.article51.echange.LecteurDemande;
import fr.article51.instruction.CourriersDInstruction;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Rejeux;
import fr.article51.instruction.Reprises;
import fr.article51.instruction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Puts the room of screenings together: it does not know CDI. */
@ApplicationScoped
public class Greffe {

  @Produces
  @Singleton
  Transactions transactions(BaseDuService base) {
    return new Transactions(base);
  }

  @Produces
  @Singleton
  Instructions instructions(
      Transactions transactions, Article51 article51, EcritureVerdict ecriture) {
    return new Instructions(transactions, article51, ecriture);
  }

  @Produces
  @Singleton
  Rejeux rejeux(Article51 article51, LecteurDemande lecteur, EcritureVerdict ecriture) {
    return new Rejeux(article51, lecteur, ecriture);
  }

  @Produces
  @Singleton
  Reprises reprises(
      Article51 article51,
      Explications explications,
      LecteurDemande lecteur,
      EcritureVerdict ecriture) {
    return new Reprises(article51, explications, lecteur, ecriture);
  }

  @Produces
  @Singleton
  CourriersDInstruction courriers(
      Instructions instructions,
      Transactions transactions,
      Reprises reprises,
      CourriersDuService courriers,
      Clock horloge) {
    return new CourriersDInstruction(
        instructions, transactions, reprises, courriers, horloge.getZone());
  }
}
