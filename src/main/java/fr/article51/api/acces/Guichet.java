package fr.article51.api.acces;

import fr.article51.acces.Cles;
import fr.article51.instruction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Puts the room of keys together: it does not know CDI. */
@ApplicationScoped
public class Guichet {

  @Produces
  @Singleton
  Cles cles(Transactions transactions) {
    return new Cles(transactions);
  }
}
