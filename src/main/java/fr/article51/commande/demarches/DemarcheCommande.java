package fr.article51.commande.demarches;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A démarche, from its number to its file; nothing is written to the platform. */
@Command(
    name = "demarche",
    mixinStandardHelpOptions = true,
    synopsisHeading = "Utilisation : ",
    description = {
      "Branche une démarche de démarches-simplifiées.",
      "",
      "Rien n'est écrit sur la plateforme. Le jeton n'est jamais donné en clair :",
      "on donne le nom de la variable d'environnement ou de la propriété qui le",
      "tient ; ce nom suivi de _FILE peut aussi désigner un fichier.",
      ""
    },
    subcommands = {
      ChampsCommande.class,
      ProposerCommande.class,
      ControlerCommande.class,
      EssayerCommande.class,
      FormulaireCommande.class
    },
    exitCodeListHeading = "%nCodes de sortie :%n",
    exitCodeList = {
      "0:fait, et rien ne bloque",
      "1:controler : quelque chose bloque",
      "2:fichier ou plateforme illisible, jeton refusé, ou commande mal écrite",
      "3:le fichier a des fautes, dites avec leur ligne"
    })
public final class DemarcheCommande implements Runnable {
  private final Outils outils;

  @Spec private CommandSpec spec;

  DemarcheCommande() {
    this(Outils.usuels());
  }

  /**
   * @param outils what the commands share; tests have their own
   */
  public DemarcheCommande(Outils outils) {
    this.outils = outils;
  }

  Outils outils() {
    return outils;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Il manque : champs, proposer, controler, essayer ou formulaire.");
  }
}
