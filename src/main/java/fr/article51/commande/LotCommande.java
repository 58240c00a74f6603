package fr.article51.commande;

import fr.article51.Article51ParRegles;
import fr.article51.lot.Bilan;
import fr.article51.lot.EntreeRefuseeException;
import fr.article51.lot.LotDeFichiers;
import fr.article51.lot.LotImpossibleException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Many projects, from a file to another. The service is not started. */
@Command(
    name = "lot",
    sortOptions = false,
    synopsisHeading = "Utilisation : ",
    description = {
      "Rend un verdict sur chaque projet d'un fichier.",
      "NDJSON (.ndjson, .jsonl) ou CSV (.csv, voir docs/lot-csv.md), d'après les noms ;",
      "l'entrée et la sortie peuvent différer.",
      "",
      "La sortie apparaît entière ou pas du tout. Interrompue, la même commande",
      "reprend où elle en était.",
      ""
    },
    exitCodeListHeading = "%nCodes de sortie :%n",
    exitCodeList = {
      "0:chaque ligne a son verdict",
      "1:fait, mais des lignes sont refusées ; le bilan dit combien et lesquelles",
      "2:rien n'est fait, et le message dit pourquoi"
    },
    exitCodeOnExecutionException = LotCommande.IMPOSSIBLE)
final class LotCommande implements Callable<Integer> {
  static final int FAIT = 0;
  static final int LIGNES_REFUSEES = 1;
  static final int IMPOSSIBLE = 2;

  /** "Today" is a French day. */
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final Supplier<Article51ParRegles> evaluateur;
  private final Supplier<LocalDate> aujourdHui;
  private final boolean terminal;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "ENTREE", description = "Fichier des projets.")
  private Path entree;

  @Parameters(
      index = "1",
      paramLabel = "SORTIE",
      description = "Fichier des réponses ; remplacé s'il existe.")
  private Path sortie;

  @Option(
      names = "--date",
      paramLabel = "AAAA-MM-JJ",
      converter = Jour.class,
      description = {
        "Jour dont le droit s'applique aux projets qui n'en",
        "donnent pas (aujourd'hui, à Paris)."
      })
  private @Nullable LocalDate date;

  @Option(names = "--recommencer", description = "Repart de zéro après une interruption.")
  private boolean recommencer;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Affiche cette aide.")
  private boolean aide;

  LotCommande() {
    this(Article51ParRegles::charger, () -> LocalDate.now(PARIS), Terminal.surLesErreurs());
  }

  /**
   * @param evaluateur loads the rules, once they are needed
   * @param aujourdHui gives the day
   * @param terminal whether to draw a progress bar
   */
  LotCommande(
      Supplier<Article51ParRegles> evaluateur, Supplier<LocalDate> aujourdHui, boolean terminal) {
    this.evaluateur = evaluateur;
    this.aujourdHui = aujourdHui;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PrintWriter erreurs = spec.commandLine().getErr();
    AtomicReference<@Nullable Throwable> imprevu = new AtomicReference<>();
    Progression progression = new Progression(erreurs, System::nanoTime);
    long debut = System.nanoTime();
    Thread rupture = new Thread(() -> dire(erreurs, "Interrompu : la même commande reprendra."));
    Runtime.getRuntime().addShutdownHook(rupture);
    try {
      LotDeFichiers lot = new LotDeFichiers(entree, sortie, date, recommencer);
      lot.controler();
      Bilan bilan =
          lot.traiter(
              evaluateur.get(),
              aujourdHui.get(),
              terminal ? progression : (enCours, part) -> {},
              erreur -> imprevu.compareAndSet(null, erreur));
      if (terminal) {
        progression.effacer();
      }
      rendre(bilan, (System.nanoTime() - debut) / 1e9, imprevu.get());
      return bilan.refusees() == 0 ? FAIT : LIGNES_REFUSEES;
    } catch (IOException e) {
      if (terminal) {
        progression.effacer();
      }
      dire(erreurs, message(e));
      return IMPOSSIBLE;
    } finally {
      Runtime.getRuntime().removeShutdownHook(rupture);
    }
  }

  private static void dire(PrintWriter erreurs, String message) {
    erreurs.println(message);
    erreurs.flush();
  }

  private String message(IOException erreur) {
    if (erreur instanceof EntreeRefuseeException) {
      return entree + " : " + erreur.getMessage();
    }
    return erreur instanceof LotImpossibleException
        ? erreur.getMessage()
        : entree + " : lecture impossible (" + erreur.getMessage() + ").";
  }

  private void rendre(Bilan bilan, double secondes, @Nullable Throwable imprevu) {
    PrintWriter sortieStandard = spec.commandLine().getOut();
    long faites = bilan.lignes() - bilan.reprises();
    sortieStandard.printf(
        Locale.FRENCH,
        "%,d lignes en %s, %,.0f par seconde.%n",
        bilan.lignes(),
        Durees.enMots(secondes),
        faites / secondes);
    if (bilan.reprises() > 0) {
      sortieStandard.printf(
          Locale.FRENCH, "Dont %,d faites avant l'interruption.%n", bilan.reprises());
    }
    bilan
        .parConclusion()
        .forEach(
            (conclusion, nombre) ->
                sortieStandard.printf(Locale.FRENCH, "  %-14s %,12d%n", conclusion, nombre));
    if (bilan.refusees() > 0) {
      sortieStandard.printf(
          Locale.FRENCH,
          "  %-14s %,12d : lignes %s%s%n",
          "refusées",
          bilan.refusees(),
          bilan.premieresRefusees().stream().map(String::valueOf).collect(Collectors.joining(", ")),
          bilan.refusees() > bilan.premieresRefusees().size() ? "…" : "");
    }
    if (imprevu != null) {
      sortieStandard.println("Des lignes sont refusées par une faute du service : " + nom(imprevu));
    }
    sortieStandard.flush();
  }

  /** Where it happened, and nothing of what was being read. */
  private static String nom(Throwable imprevu) {
    StackTraceElement[] cadres = imprevu.getStackTrace();
    return imprevu.getClass().getName() + (cadres.length == 0 ? "" : ", " + cadres[0]);
  }
}
