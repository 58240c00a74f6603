package fr.article51.commande;

import picocli.CommandLine;

/** Commands of other packages, prepared as the program prepares them. */
public final class CommandesDEssai {
  private CommandesDEssai() {}

  public static CommandLine preparer(Object commande) {
    return Commandes.preparer(new CommandLine(commande));
  }
}
