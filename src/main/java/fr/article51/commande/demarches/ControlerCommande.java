package fr.article51.commande.demarches;

import fr.article51.demarches.correspondance.Controle;
import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.correspondance.Ecart;
import fr.article51.demarches.correspondance.Ecart.Gravite;
import fr.article51.demarches.correspondance.MotsDesDemarches;
import fr.article51.demarches.correspondance.NomsDesElements;
import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.droit.Droit;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A file against its démarche. */
@Command(
    name = "controler",
    mixinStandardHelpOptions = true,
    synopsisHeading = "Utilisation : ",
    description = {
      "Compare un fichier à la démarche telle qu'elle est.",
      "",
      "Dit chaque écart : sa gravité, sa place, sa ligne, et que faire.",
      ""
    },
    exitCodeOnExecutionException = Sortie.IMPOSSIBLE,
    exitCodeListHeading = "%nCodes de sortie :%n",
    exitCodeList = {
      "0:rien ne bloque ; il peut rester des avertissements",
      "1:un écart bloque : quelque chose ne serait ni lu, ni écrit",
      "2:fichier ou plateforme illisible, jeton refusé, ou commande mal écrite",
      "3:le fichier a des fautes ; il n'est pas comparé"
    })
final class ControlerCommande implements Callable<Integer> {
  @ParentCommand private DemarcheCommande demarche;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FICHIER", description = "Fichier de la démarche.")
  private Path fichier;

  @Override
  public Integer call() {
    Sortie sortie = new Sortie(spec);
    return sortie.executer(
        () -> {
          Demarche lue = Outils.lire(fichier, Droit.charger());
          Descripteur vivant = demarche.outils().plateforme(lue).descripteur();
          List<Ecart> ecarts = new Controle(MotsDesDemarches.lire()).controler(lue, vivant);
          ecarts.forEach(ecart -> sortie.ecrire(enTexte(ecart, lue, vivant)));
          long erreurs = ecarts.stream().filter(ecart -> ecart.gravite() == Gravite.ERREUR).count();
          sortie.ecrire(
              "Erreurs, qui bloquent : %d. Avertissements : %d.%n"
                  .formatted(erreurs, ecarts.size() - erreurs));
          return erreurs == 0 ? Sortie.FAIT : Sortie.BLOQUE;
        });
  }

  private static String enTexte(Ecart ecart, Demarche lue, Descripteur vivant) {
    String libelle = Texte.propre(NomsDesElements.de(vivant).parPlace(ecart.place()));
    return "%s%s : %s, %s%s%n  %s.%n  À faire : %s.%n%n"
        .formatted(
            lue.fichier(),
            ecart.ligne() > 0 ? ", ligne " + ecart.ligne() : "",
            ecart.gravite() == Gravite.ERREUR ? "erreur" : "avertissement",
            Texte.propre(ecart.place()),
            libelle.isEmpty() ? "" : " (« " + libelle + " »)",
            Texte.propre(ecart.raison()),
            Texte.propre(ecart.aFaire()));
  }
}
