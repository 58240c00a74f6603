package fr.article51.commande;

import fr.article51.acces.Cle;
import fr.article51.acces.CleEmise;
import fr.article51.acces.Cles;
import fr.article51.acces.DemandeDeCle;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Base;
import fr.article51.instruction.BaseIndisponible;
import fr.article51.instruction.Role;
import fr.article51.instruction.Transactions;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Keys from a terminal, on the database of the service: for whoever has none left. Whoever can
 * write into the database needs no other right.
 */
@Command(
    name = "cle",
    mixinStandardHelpOptions = true,
    synopsisHeading = "Utilisation : ",
    description = {
      "Crée, révoque ou liste les clés, dans la base que désignent les réglages du service.",
      "Une base H2 en fichier n'admet qu'un programme : arrêter d'abord le service."
    },
    exitCodeListHeading = "%nCodes de sortie :%n",
    exitCodeList = {
      "0:fait",
      "1:aucune clé de ce nom",
      "2:base injoignable, ou commande mal écrite"
    })
final class CleCommande implements Runnable {
  static final int FAIT = 0;
  static final int INCONNUE = 1;
  static final int IMPOSSIBLE = 2;

  private static final Acteur TERMINAL = new Acteur("terminal", null, Role.ADMINISTRATEUR, false);
  private static final String JOURS = "90";

  private final Supplier<Base.Acces> acces;
  private final Clock horloge;

  @Spec private CommandSpec spec;

  CleCommande() {
    this(ReglagesDeLaBase::lire, Clock.systemUTC());
  }

  /**
   * @param acces the database; tests have their own
   * @param horloge the present instant
   */
  CleCommande(Supplier<Base.Acces> acces, Clock horloge) {
    this.acces = acces;
    this.horloge = horloge;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Il manque : creer, lister ou revoquer.");
  }

  @Command(
      name = "creer",
      mixinStandardHelpOptions = true,
      synopsisHeading = "Utilisation : ",
      description = "Crée une clé et l'imprime : elle n'est donnée que cette fois.")
  int creer(
      @Option(
              names = "--nom",
              required = true,
              paramLabel = "NOM",
              description = "À quoi elle sert, 100 caractères au plus.")
          String nom,
      @Option(
              names = "--titulaire",
              paramLabel = "PERSONNE",
              description = {
                "Nom de la seule personne qui la détiendra, 150 caractères au plus. Une clé sans",
                "titulaire est celle d'une machine : elle n'apprécie ni ne valide rien."
              })
          @Nullable String titulaire,
      @Option(
              names = "--role",
              defaultValue = "ADMINISTRATEUR",
              paramLabel = "lecteur|instructeur|administrateur",
              description = "Ce qu'elle permet (administrateur).")
          Role role,
      @Option(
              names = "--agence",
              paramLabel = "AGENCE",
              description = "Agence à laquelle elle est limitée ; toutes sans cette option.")
          @Nullable String agence,
      @Option(
              names = "--jours",
              defaultValue = JOURS,
              paramLabel = "JOURS",
              description = "Durée, de 1 à 366 (" + JOURS + ").")
          int jours) {
    exiger(nom.matches(DemandeDeCle.NOM), "--nom : 1 à 100 caractères.");
    exiger(
        titulaire == null || titulaire.matches(DemandeDeCle.TITULAIRE),
        "--titulaire : 1 à 150 caractères.");
    exiger(agence == null || agence.matches(DemandeDeCle.AGENCE), "--agence : 1 à 40 caractères.");
    exiger(jours >= 1 && jours <= DemandeDeCle.JOURS_MAXIMUM, "--jours : de 1 à 366.");
    return avec(
        cles -> {
          DemandeDeCle demande = new DemandeDeCle(nom, titulaire, role, agence, jours);
          CleEmise emise = cles.creer(TERMINAL, demande, horloge.instant());
          ecrire(emise.texte());
          return FAIT;
        });
  }

  private void exiger(boolean remplie, String reproche) {
    if (!remplie) {
      throw new ParameterException(spec.commandLine(), "Valeur refusée ; " + reproche);
    }
  }

  @Command(
      name = "lister",
      mixinStandardHelpOptions = true,
      synopsisHeading = "Utilisation : ",
      description = "Liste les clés, les plus récentes d'abord, sans leur texte.")
  int lister() {
    return avec(
        cles -> {
          cles.lister(TERMINAL).forEach(cle -> ecrire(ligne(cle)));
          return FAIT;
        });
  }

  @Command(
      name = "revoquer",
      mixinStandardHelpOptions = true,
      synopsisHeading = "Utilisation : ",
      description = "Révoque une clé, aussitôt et pour toujours.")
  int revoquer(
      @Parameters(paramLabel = "ID", description = "Partie publique de la clé : a51_ID_…")
          String id) {
    return avec(
        cles -> {
          Optional<Cle> revoquee = cles.revoquer(TERMINAL, id, horloge.instant());
          if (revoquee.isEmpty()) {
            return refuser("Aucune clé de ce nom.", INCONNUE);
          }
          ecrire(ligne(revoquee.get()));
          return FAIT;
        });
  }

  private int avec(Function<Cles, Integer> travail) {
    try (Base base = Base.ouvrir(acces.get())) {
      return travail.apply(new Cles(new Transactions(() -> base)));
    } catch (BaseIndisponible e) {
      return refuser(
          "La base ne répond pas, ou un autre programme la tient (service à arrêter d'abord).",
          IMPOSSIBLE);
    }
  }

  private int refuser(String message, int code) {
    PrintWriter erreurs = spec.commandLine().getErr();
    erreurs.println(message);
    erreurs.flush();
    return code;
  }

  private void ecrire(String ligne) {
    PrintWriter sortie = spec.commandLine().getOut();
    sortie.println(ligne);
    sortie.flush();
  }

  private static String ligne(Cle cle) {
    return "%s  %s  %s  titulaire : %s  agence : %s  expire : %s  révoquée : %s  employée : %s"
        .formatted(
            cle.id(),
            cle.nom(),
            cle.role(),
            Objects.requireNonNullElse(cle.titulaire(), "aucun, une machine"),
            Objects.requireNonNullElse(cle.agence(), "toutes"),
            cle.expireLe(),
            cle.revoqueeLe() == null ? "non" : cle.revoqueeLe(),
            cle.employeeLe() == null ? "jamais" : cle.employeeLe());
  }
}
