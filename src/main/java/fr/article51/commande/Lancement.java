package fr.article51.commande;

import fr.article51.api.Prechargement;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Entry of the program: a command when one is named, else the service. */
@QuarkusMain
public final class Lancement {
  Lancement() {}

  /**
   * @param args a command and its arguments, or what is passed on to Quarkus
   */
  public static void main(String... args) {
    if (args.length > 0 && !args[0].isEmpty()) {
      System.exit(Commandes.executer(args));
    }
    Prechargement.commencer();
    Quarkus.run(args);
  }
}
