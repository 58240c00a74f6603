package fr.article51.commande;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.article51.couverture.CasDesRegles;
import fr.article51.couverture.RechercheDeDependances;
import fr.article51.droit.Droit;
import fr.article51.regles.CatalogueRegles;
import fr.article51.veille.EditionIllisibleException;
import fr.article51.veille.Releve;
import fr.article51.veille.Veille;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Law watch, from a terminal. Neither the service nor the rule engine is started. */
@Command(
    name = "veille",
    sortOptions = false,
    synopsisHeading = "Utilisation : ",
    description = {
      "Compare une édition du code de la sécurité sociale avec le droit encodé.",
      "Dit ce qui a changé ou va changer, et ce qu'il faut relire."
    },
    exitCodeListHeading = "%nCodes de sortie :%n",
    exitCodeList = {
      "0:rien de nouveau",
      "1:des changements, qui sont dits",
      "2:l'édition ne peut être lue, ou la commande est mal écrite"
    },
    exitCodeOnExecutionException = VeilleCommande.ILLISIBLE)
final class VeilleCommande implements Callable<Integer> {
  static final int RIEN = 0;
  static final int CHANGEMENTS = 1;
  static final int ILLISIBLE = 2;

  private final Supplier<Droit> loi;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "EDITION",
      description = {
        "Édition du paquet npm @socialgouv/legi-data :",
        "son archive .tgz, son dossier décompressé, ou le",
        "fichier du code, data/LEGITEXT000006073189.json."
      })
  private Path edition;

  @Option(
      names = "--format",
      paramLabel = "texte|json",
      defaultValue = "texte",
      description = "Forme du relevé (texte).")
  private Format format;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Affiche cette aide.")
  private boolean aide;

  /** How the report is written. */
  enum Format {
    TEXTE,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  VeilleCommande() {
    this(Droit::charger);
  }

  /**
   * @param loi the law to compare with; tests have one whose texts they wrote
   */
  VeilleCommande(Supplier<Droit> loi) {
    this.loi = loi;
  }

  @Override
  public Integer call() throws JsonProcessingException {
    Droit droit = loi.get();
    Veille veille =
        new Veille(
            droit,
            new RechercheDeDependances(droit, CatalogueRegles.charger(), CasDesRegles.lire()));
    Releve releve;
    try {
      releve = veille.relever(edition);
    } catch (EditionIllisibleException e) {
      PrintWriter erreurs = spec.commandLine().getErr();
      erreurs.println(e.getMessage());
      erreurs.flush();
      return ILLISIBLE;
    }
    String texte =
        switch (format) {
          case TEXTE -> ReleveEnTexte.de(releve);
          case JSON -> json(releve);
        };
    PrintWriter sortie = spec.commandLine().getOut();
    sortie.print(texte);
    sortie.flush();
    return releve.changements().isEmpty() ? RIEN : CHANGEMENTS;
  }

  private static String json(Releve releve) throws JsonProcessingException {
    return JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(releve)
        + "\n";
  }
}
