package fr.article51.commande;

import fr.article51.Article51ParRegles;
import fr.article51.echange.Dates;
import fr.article51.lot.FichierProvisoire;
import fr.article51.reforme.Bilan;
import fr.article51.reforme.Candidat;
import fr.article51.reforme.CandidatIllisibleException;
import fr.article51.reforme.EcritureDeSimulation;
import fr.article51.reforme.PageDeSimulation;
import fr.article51.reforme.Simulation;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** A reform tried on a portfolio, from a terminal. The service is not started. */
@Command(
    name = "simuler",
    sortOptions = false,
    synopsisHeading = "Utilisation : ",
    description = {
      "Compare, projet par projet, les verdicts du droit encodé et ceux d'une",
      "réforme : quels projets changent, de quoi à quoi, à cause de quelle règle."
    },
    exitCodeListHeading = "%nCodes de sortie :%n",
    exitCodeList = {
      "0:aucun verdict ne change",
      "1:des verdicts changent, qui sont dits",
      "2:la réforme ou les projets ne peuvent être lus, rien n'est écrit ; ou la",
      "  commande est mal écrite"
    },
    exitCodeOnExecutionException = SimulerCommande.IMPOSSIBLE)
final class SimulerCommande implements Callable<Integer> {
  static final int RIEN = 0;
  static final int CHANGEMENTS = 1;
  static final int IMPOSSIBLE = 2;

  private final Clock horloge;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CANDIDAT",
      description = {
        "Dossier de la réforme : legal-refs/, libelles/, rules/, ou une partie.",
        "Un fichier remplace son homonyme ; X.complement.yaml complète X.yaml."
      })
  private Path dossier;

  @Parameters(
      paramLabel = "PORTEFEUILLE",
      description = "Les projets : NDJSON, une demande de POST /v1/evaluations par ligne.")
  private Path portefeuille;

  @Parameters(
      paramLabel = "SORTIE",
      description = "Fichier à écrire : NDJSON, une ligne par projet qui change ou ligne refusée.")
  private Path sortie;

  @Option(
      names = "--page",
      paramLabel = "FICHIER",
      description = "Écrit aussi une page HTML, à lire et à imprimer.")
  private @Nullable Path page;

  @Option(
      names = "--date",
      paramLabel = "AAAA-MM-JJ",
      converter = Jour.class,
      description = "Jour des projets qui n'en donnent pas (aujourd'hui, à Paris).")
  private @Nullable LocalDate date;

  @Option(
      names = "--au",
      paramLabel = "AAAA-MM-JJ",
      converter = Jour.class,
      description = "Jour de tous les projets, quel que soit le leur.")
  private @Nullable LocalDate au;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Affiche cette aide.")
  private boolean aide;

  /** A day of the calendar. */
  private static final class Jour implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String texte) {
      LocalDate jour = Dates.lire(texte);
      if (jour == null) {
        throw new TypeConversionException(texte);
      }
      return jour;
    }
  }

  SimulerCommande() {
    this(Clock.system(ZoneId.of("Europe/Paris")));
  }

  /**
   * @param horloge today, for the projects that give no day
   */
  SimulerCommande(Clock horloge) {
    this.horloge = horloge;
  }

  @Override
  public Integer call() {
    try {
      return simuler();
    } catch (CandidatIllisibleException e) {
      erreur("La réforme ne peut être essayée.\n" + e.getMessage());
    } catch (IOException e) {
      erreur("Lecture ou écriture impossible : " + e.getMessage());
    }
    return IMPOSSIBLE;
  }

  private int simuler() throws CandidatIllisibleException, IOException {
    if (!distincts()) {
      return IMPOSSIBLE;
    }
    Article51ParRegles base = Article51ParRegles.charger();
    Candidat candidat = Candidat.lire(dossier, base);
    LocalDate aujourdHui = date == null ? LocalDate.now(horloge) : date;
    Simulation simulation = new Simulation(base, candidat.evaluateur(), aujourdHui, au);
    Bilan bilan;
    try (InputStream projets = Files.newInputStream(portefeuille);
        FichierProvisoire resultat = new FichierProvisoire(sortie)) {
      bilan = simulation.executer(projets, new EcritureDeSimulation(resultat));
      if (bilan.lus() == 0) {
        erreur(
            portefeuille
                + " : aucun projet lisible"
                + bilan.refusees().stream()
                    .findFirst()
                    .map(
                        ligne ->
                            " ; ligne " + ligne.ligne() + " : " + RefusEnTexte.de(ligne.probleme()))
                    .orElse(""));
        return IMPOSSIBLE;
      }
      publier(resultat, page(base, candidat, bilan, aujourdHui));
    }
    PrintWriter terminal = spec.commandLine().getOut();
    terminal.print(BilanEnTexte.de(bilan, candidat));
    terminal.println("\nRésultat : " + sortie + (page == null ? "" : ", " + page));
    terminal.flush();
    return bilan.nombreDeChanges() == 0 ? RIEN : CHANGEMENTS;
  }

  private @Nullable String page(
      Article51ParRegles base, Candidat candidat, Bilan bilan, LocalDate aujourdHui) {
    return page == null
        ? null
        : PageDeSimulation.ecrire(
            base, candidat, bilan, new PageDeSimulation.Jours(aujourdHui, au));
  }

  /** Both files, or none. */
  private void publier(FichierProvisoire resultat, @Nullable String contenu) throws IOException {
    if (page == null || contenu == null) {
      resultat.publier();
      return;
    }
    try (FichierProvisoire provisoire = new FichierProvisoire(page)) {
      provisoire.write(contenu.getBytes(StandardCharsets.UTF_8));
      provisoire.flush();
      resultat.publier();
      try {
        provisoire.publier();
      } catch (IOException e) {
        Files.deleteIfExists(sortie);
        throw e;
      }
    }
  }

  /** What is written must not be what is read. */
  private boolean distincts() {
    Path ecrit = sortie.toAbsolutePath().normalize();
    Path autre = page == null ? ecrit.resolveSibling(".") : page.toAbsolutePath().normalize();
    Path lu = portefeuille.toAbsolutePath().normalize();
    if (ecrit.equals(lu) || autre.equals(lu) || autre.equals(ecrit)) {
      erreur("PORTEFEUILLE, SORTIE et --page doivent être des fichiers différents.");
      return false;
    }
    return true;
  }

  private void erreur(String message) {
    PrintWriter erreurs = spec.commandLine().getErr();
    erreurs.println(message);
    erreurs.flush();
  }
}
