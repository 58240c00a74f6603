package fr.article51.commande.demarches;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.article51.demarches.plateforme.Descripteur;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What a démarche asks. */
@Command(
    name = "champs",
    mixinStandardHelpOptions = true,
    synopsisHeading = "Utilisation : ",
    description = "Liste les champs, les annotations et les étiquettes.",
    exitCodeOnExecutionException = Sortie.IMPOSSIBLE)
final class ChampsCommande implements Callable<Integer> {
  @ParentCommand private DemarcheCommande demarche;
  @Spec private CommandSpec spec;
  @Mixin private Adresse adresse;

  @Option(names = "--json", description = "En JSON, plutôt qu'en tableau.")
  private boolean json;

  @Override
  public Integer call() {
    Sortie sortie = new Sortie(spec);
    return sortie.executer(
        () -> {
          Descripteur lu = adresse.descripteur(demarche.outils());
          sortie.ecrire(json ? enJson(lu) : ChampsEnTexte.de(lu));
          return Sortie.FAIT;
        });
  }

  private static String enJson(Descripteur descripteur) {
    try {
      return JsonMapper.builder()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .build()
              .writeValueAsString(descripteur)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
