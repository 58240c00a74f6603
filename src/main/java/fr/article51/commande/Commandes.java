package fr.article51.commande;

import fr.article51.commande.demarches.DemarcheCommande;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands, by name. Without a command, the program is the service. */
@Command(
    name = "article51",
    mixinStandardHelpOptions = true,
    description = "Article 51 : sans commande, lance le service.",
    subcommands = {
      BaseCommande.class,
      CleCommande.class,
      DemarcheCommande.class,
      LotCommande.class,
      SimulerCommande.class,
      VeilleCommande.class
    })
final class Commandes implements Runnable {
  @Spec private CommandSpec spec;

  /**
   * Runs a command.
   *
   * @return its exit code: 0 when all is well; each command documents its others
   */
  static int executer(String... args) {
    return preparer(new CommandLine(new Commandes())).execute(args);
  }

  /** What every command has in common. */
  static CommandLine preparer(CommandLine commande) {
    return commande
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new CommandeMalEcrite());
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Une commande est attendue.");
  }
}
