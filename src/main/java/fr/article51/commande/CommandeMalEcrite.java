package fr.article51.commande;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers in French to a command that cannot be read, where picocli would in English. */
final class CommandeMalEcrite implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException erreur, String[] args) {
    CommandLine commande = erreur.getCommandLine();
    PrintWriter erreurs = commande.getErr();
    erreurs.println(message(erreur));
    erreurs.println();
    commande.usage(erreurs);
    erreurs.flush();
    return commande.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String message(ParameterException erreur) {
    if (erreur instanceof MissingParameterException manque) {
      return "Il manque : "
          + manque.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(", "))
          + ".";
    }
    if (erreur instanceof UnmatchedArgumentException inconnus) {
      return "Inconnu, ou en trop : " + String.join(", ", inconnus.getUnmatched()) + ".";
    }
    if (erreur instanceof OverwrittenOptionException deux
        && deux.getOverwritten() instanceof OptionSpec option) {
      return "Donné deux fois : " + option.longestName() + ".";
    }
    ArgSpec argument = erreur.getArgSpec();
    if (argument != null && erreur.getValue() != null) {
      return "Valeur refusée : « %s » ; attendu : %s."
          .formatted(erreur.getValue(), argument.paramLabel());
    }
    return String.valueOf(erreur.getMessage());
  }
}
