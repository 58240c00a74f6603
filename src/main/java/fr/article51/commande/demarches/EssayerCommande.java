package fr.article51.commande.demarches;

import fr.article51.Article51ParRegles;
import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.correspondance.NomsDesElements;
import fr.article51.demarches.correspondance.Traducteur;
import fr.article51.demarches.correspondance.Traduction;
import fr.article51.demarches.plateforme.Dossier;
import fr.article51.demarches.plateforme.Plateforme;
import fr.article51.demarches.suivi.Apercu;
import fr.article51.echange.CodesDeQuestions;
import fr.article51.echange.Echange;
import fr.article51.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A dossier as the service would read it. */
@Command(
    name = "essayer",
    mixinStandardHelpOptions = true,
    synopsisHeading = "Utilisation : ",
    description = {
      "Montre ce que le service ferait d'un dossier, sans rien écrire.",
      "",
      "La demande tirée de ses réponses, ce qui n'a pu être lu, la conclusion, et ce",
      "qui lui serait écrit. Aucune base n'est nécessaire. La sortie contient des",
      "réponses du dossier.",
      ""
    },
    exitCodeOnExecutionException = Sortie.IMPOSSIBLE)
final class EssayerCommande implements Callable<Integer> {
  @ParentCommand private DemarcheCommande demarche;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FICHIER", description = "Fichier de la démarche.")
  private Path fichier;

  @Parameters(
      index = "1",
      paramLabel = "DOSSIER",
      converter = Adresse.Numero.class,
      description = "Numéro du dossier : des chiffres.")
  private long dossier;

  @Override
  public Integer call() {
    Sortie sortie = new Sortie(spec);
    return sortie.executer(
        () -> {
          Article51ParRegles article51 = demarche.outils().evaluateur().get();
          Demarche lue = Outils.lire(fichier, article51.droit());
          Plateforme plateforme = demarche.outils().plateforme(lue);
          Dossier lu = plateforme.dossier(dossier);
          NomsDesElements noms = NomsDesElements.de(plateforme.descripteur());
          Traduction traduction =
              new Traducteur(new CodesDeQuestions(article51.droit())).traduire(lu, lue);
          Verdict verdict = article51.evaluer(traduction.demande());
          sortie.ecrire(
              new EssaiEnTexte(noms, article51.libelles())
                  .rediger(lu, traduction, verdict, ecritures(lue, lu, verdict, article51)));
          return Sortie.FAIT;
        });
  }

  private static List<Apercu.Ecriture> ecritures(
      Demarche lue, Dossier lu, Verdict verdict, Article51ParRegles article51) {
    byte[] json = Echange.horsServeur(article51.droit()).ecriture().octets(verdict);
    return new Apercu(article51.libelles())
        .de(lue, lu, verdict.conclusion(), new String(json, StandardCharsets.UTF_8));
  }
}
