package fr.article51.reference;

import fr.article51.Article51;
import fr.article51.projet.Demande;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Many generated requests put to two evaluators, on two threads, until the first difference.
 *
 * @param comparees how many were compared
 * @param echec the difference and a minimal request that shows one; null when there is none
 */
record Confrontation(long comparees, @Nullable String echec) {
  private static final int FILS = 2;

  /** Compares the requests of numbers 0 to {@code nombre} - 1. */
  static Confrontation mener(Article51 reference, Article51 production, long graine, long nombre)
      throws InterruptedException {
    Generateur generateur = new Generateur(graine);
    AtomicLong prochain = new AtomicLong();
    AtomicLong comparees = new AtomicLong();
    AtomicReference<@Nullable String> echec = new AtomicReference<>();
    List<Thread> fils = new ArrayList<>();
    for (int i = 0; i < FILS; i++) {
      Thread fil =
          new Thread(
              () -> {
                long numero = prochain.getAndIncrement();
                while (numero < nombre && echec.get() == null) {
                  Demande demande = generateur.demande(numero);
                  if (difference(reference, production, demande).isPresent()) {
                    echec.compareAndSet(
                        null, rapport(reference, production, numero, graine, demande));
                  }
                  comparees.incrementAndGet();
                  numero = prochain.getAndIncrement();
                }
              },
              "confrontation-" + i);
      fil.start();
      fils.add(fil);
    }
    for (Thread fil : fils) {
      fil.join();
    }
    return new Confrontation(comparees.get(), echec.get());
  }

  /** An evaluator that throws differs too. */
  static Optional<String> difference(Article51 reference, Article51 production, Demande demande) {
    try {
      return Comparaison.difference(reference.evaluer(demande), production.evaluer(demande));
    } catch (RuntimeException | StackOverflowError e) {
      StackTraceElement[] pile = e.getStackTrace();
      return Optional.of("exception : " + e + (pile.length == 0 ? "" : " a " + pile[0]));
    }
  }

  private static String rapport(
      Article51 reference, Article51 production, long numero, long graine, Demande demande) {
    Demande reduite =
        Reducteur.reduire(demande, essai -> difference(reference, production, essai).isPresent());
    return "demande n° "
        + numero
        + ", graine "
        + graine
        + " : "
        + difference(reference, production, demande).orElse("disparue a la relecture")
        + "\nreduite : "
        + difference(reference, production, reduite).orElse("disparue a la relecture")
        + "\n"
        + Reducteur.enCas("Difference reduite", reduite);
  }
}
