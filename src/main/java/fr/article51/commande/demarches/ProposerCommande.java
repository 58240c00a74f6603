package fr.article51.commande.demarches;

import fr.article51.acces.DemandeDeCle;
import fr.article51.commande.Jour;
import fr.article51.commande.demarches.Outils.Impossible;
import fr.article51.demarches.correspondance.MotsDesDemarches;
import fr.article51.demarches.correspondance.Proposeur;
import fr.article51.demarches.correspondance.Proposition;
import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.droit.Droit;
import fr.article51.libelles.Libelles;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A file to be finished. */
@Command(
    name = "proposer",
    mixinStandardHelpOptions = true,
    synopsisHeading = "Utilisation : ",
    description = {
      "Écrit le fichier de la démarche, à relire et à finir.",
      "",
      "Chaque champ reconnu y est, avec sa confiance ; les autres portent « aDecider »,",
      "et le fichier est refusé tant qu'il en reste.",
      ""
    },
    exitCodeOnExecutionException = Sortie.IMPOSSIBLE)
final class ProposerCommande implements Callable<Integer> {
  @ParentCommand private DemarcheCommande demarche;
  @Spec private CommandSpec spec;
  @Mixin private Adresse adresse;

  @Option(
      names = "--date",
      paramLabel = "AAAA-MM-JJ",
      converter = Jour.class,
      description = "Jour dont les questions sont cherchées (aujourd'hui, à Paris).")
  private @Nullable LocalDate date;

  @Option(
      names = "--agence",
      paramLabel = "ARS-…",
      description = "Agence à qui seront les instructions ; à écrire dans le fichier sinon.")
  private @Nullable String agence;

  @Option(
      names = "--sortie",
      paramLabel = "FICHIER",
      description = "Fichier à créer, qui n'existe pas encore (la sortie standard).")
  private @Nullable Path fichier;

  @Override
  public Integer call() {
    if (agence != null && !agence.matches(DemandeDeCle.AGENCE)) {
      throw new ParameterException(
          spec.commandLine(),
          "Valeur refusée ; --agence : 1 à 40 lettres, chiffres, points ou tirets, comme ARS-11.");
    }
    Sortie sortie = new Sortie(spec);
    return sortie.executer(
        () -> {
          Proposition proposition = proposer(fichier);
          if (fichier == null) {
            sortie.ecrire(proposition.yaml());
          } else {
            creer(fichier, proposition.yaml());
          }
          sortie.dire(
              "Proposés : %d. À décider : %d%s"
                  .formatted(
                      proposition.proposes(),
                      proposition.aDecider(),
                      proposition.aDecider() == 0
                          ? ". Tout est à relire, puis « demarche controler »."
                          : " (cherchez « aDecider »). Tout est à relire, puis « demarche"
                              + " controler »."));
          return Sortie.FAIT;
        });
  }

  /** A file that is there is told before anything is asked of the platform. */
  private Proposition proposer(@Nullable Path destination) {
    if (destination != null && Files.exists(destination)) {
      throw dejaLa(destination);
    }
    Outils outils = demarche.outils();
    Descripteur lu = adresse.descripteur(outils);
    return new Proposeur(Droit.charger(), Libelles.charger(), MotsDesDemarches.lire())
        .proposer(lu, outils.jour(date), agence, adresse.jeton(), adresse.plateforme());
  }

  private static void creer(Path destination, String yaml) {
    try {
      Files.writeString(destination, yaml, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw dejaLa(destination);
    } catch (IOException e) {
      throw new Impossible(destination + " : ce fichier ne peut être créé.");
    }
  }

  private static Impossible dejaLa(Path destination) {
    return new Impossible(destination + " existe déjà : rien n’est écrit.");
  }
}
