package fr.article51.commande.demarches;

import fr.article51.commande.Jour;
import fr.article51.demarches.correspondance.Formulaire;
import fr.article51.demarches.correspondance.Formulaires;
import fr.article51.demarches.correspondance.MotsDesDemarches;
import fr.article51.droit.Droit;
import fr.article51.libelles.Libelles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The ready-made form; the platform is not asked. */
@Command(
    name = "formulaire",
    mixinStandardHelpOptions = true,
    synopsisHeading = "Utilisation : ",
    description = {
      "Imprime le formulaire prêt à l'emploi.",
      "",
      "À recopier dans l'éditeur de la plateforme : « demarche proposer » en reconnaît",
      "alors tous les champs.",
      ""
    },
    exitCodeOnExecutionException = Sortie.IMPOSSIBLE)
final class FormulaireCommande implements Callable<Integer> {
  @ParentCommand private DemarcheCommande demarche;
  @Spec private CommandSpec spec;

  @Option(
      names = "--date",
      paramLabel = "AAAA-MM-JJ",
      converter = Jour.class,
      description = "Jour dont les questions sont celles du formulaire (aujourd'hui, à Paris).")
  private @Nullable LocalDate date;

  @Option(names = "--json", description = "En JSON, plutôt qu'en Markdown.")
  private boolean json;

  @Override
  public Integer call() {
    Formulaire formulaire =
        new Formulaires(Droit.charger(), Libelles.charger(), MotsDesDemarches.lire())
            .au(demarche.outils().jour(date));
    new Sortie(spec)
        .ecrire(
            json
                ? new String(formulaire.json(), StandardCharsets.UTF_8) + "\n"
                : formulaire.page());
    return Sortie.FAIT;
  }
}
