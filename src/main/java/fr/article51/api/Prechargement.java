package fr.article51.api;

import fr.article51.Article51ParRegles;
import java.util.concurrent.CompletableFuture;

/** The law and the rules, loaded once for the process while the server starts. */
public final class Prechargement {
  private static final CompletableFuture<Article51ParRegles> EVALUATEUR =
      CompletableFuture.supplyAsync(
          Article51ParRegles::charger, tache -> new Thread(tache, "chargement").start());
  private static final CompletableFuture<Void> CHAUFFE = EVALUATEUR.thenAccept(Chauffe::chauffer);

  private Prechargement() {}

  /** Begins it, unless it has begun. */
  public static void commencer() {
    EVALUATEUR.isDone(); // the class is now initialised
  }

  /**
   * @return the evaluator, once it is loaded
   * @throws java.util.concurrent.CompletionException when it cannot be
   */
  static Article51ParRegles evaluateur() {
    return EVALUATEUR.join();
  }

  /**
   * Waits for the first verdicts.
   *
   * @throws java.util.concurrent.CompletionException when one of them fails
   */
  static void attendreLaChauffe() {
    CHAUFFE.join();
  }
}
