package fr.article51.api;

import fr.article51.Article51ParRegles;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.CompletableFuture;

/** Start of the service: the law and the rules load, and answer, while the server starts. */
@QuarkusMain
public final class Lancement {

  Lancement() {}

  /** Loaded once for the process, by the first who asks. */
  private static final class Prechargement {
    static final CompletableFuture<Article51ParRegles> EVALUATEUR =
        CompletableFuture.supplyAsync(
            Article51ParRegles::charger, tache -> new Thread(tache, "chargement").start());
    static final CompletableFuture<Void> CHAUFFE = EVALUATEUR.thenAccept(Chauffe::chauffer);
  }

  /**
   * @param args passed on to Quarkus
   */
  public static void main(String... args) {
    Prechargement.EVALUATEUR.isDone(); // begins it
    Quarkus.run(args);
  }

  /**
   * @return the evaluator, once it is loaded
   * @throws java.util.concurrent.CompletionException when it cannot be
   */
  static Article51ParRegles evaluateur() {
    return Prechargement.EVALUATEUR.join();
  }

  /**
   * Waits for the first verdicts.
   *
   * @throws java.util.concurrent.CompletionException when one of them fails
   */
  static void attendreLaChauffe() {
    Prechargement.CHAUFFE.join();
  }
}
