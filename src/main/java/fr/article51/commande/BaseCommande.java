package fr.article51.commande;

import fr.article51.instruction.Acteur;
import fr.article51.instruction.Base;
import fr.article51.instruction.BaseIndisponible;
import fr.article51.instruction.Chaine;
import fr.article51.instruction.Conservation;
import fr.article51.instruction.Conservation.Mode;
import fr.article51.instruction.Conservation.Terme;
import fr.article51.instruction.Role;
import fr.article51.instruction.Sauvegarde;
import fr.article51.instruction.Transactions;
import fr.article51.lot.FichierProvisoire;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is done to the database of the service from a terminal. */
@Command(
    name = "base",
    mixinStandardHelpOptions = true,
    synopsisHeading = "Utilisation : ",
    description = {
      "Vérifie, sauvegarde, restaure ou allège la base que désignent les réglages du service.",
      "Une base H2 en fichier n'admet qu'un programme : arrêter d'abord le service."
    },
    exitCodeListHeading = "%nCodes de sortie :%n",
    exitCodeList = {
      "0:fait, et tout va bien",
      "1:une chaîne est rompue",
      "2:base ou fichier inaccessible, ou commande mal écrite ; rien n'est écrit"
    })
final class BaseCommande implements Runnable {
  static final int FAIT = 0;
  static final int ROMPUE = 1;
  static final int IMPOSSIBLE = 2;

  private static final Acteur TERMINAL = new Acteur("terminal", null, Role.ADMINISTRATEUR, false);

  private final Supplier<Base.Acces> acces;
  private final Clock horloge;

  @Spec private CommandSpec spec;

  BaseCommande() {
    this(ReglagesDeLaBase::lire, Clock.systemUTC());
  }

  /**
   * @param acces the database; tests have their own
   * @param horloge the present instant
   */
  BaseCommande(Supplier<Base.Acces> acces, Clock horloge) {
    this.acces = acces;
    this.horloge = horloge;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Il manque : verifier, sauvegarder, restaurer ou alleger.");
  }

  @Command(
      name = "verifier",
      mixinStandardHelpOptions = true,
      synopsisHeading = "Utilisation : ",
      description = {
        "Relit la chaîne de toutes les évaluations, et celle de tous les courriers validés, de la",
        "première à la dernière. L'empreinte de chaque fin, notée ailleurs, prouve plus tard que",
        "rien d'avant n'a changé."
      })
  int verifier() {
    return avec(
        base -> {
          Chaine.Rapport rapport = new Chaine(new Transactions(() -> base)).verifier();
          ecrire(
              "%d évaluations, dont %d au contenu effacé ; fin de la chaîne : %s"
                  .formatted(rapport.maillons(), rapport.purges(), rapport.fin()));
          Chaine.Courriers courriers = rapport.courriers();
          ecrire(
              "%d courriers validés, dont %d au contenu effacé ; fin de leur chaîne : %s"
                  .formatted(courriers.maillons(), courriers.purges(), courriers.fin()));
          if (courriers.sansMaillon() > 0) {
            ecrire(
                "%d autres, validés avant que cette chaîne n'existe : elle ne prouve rien d'eux."
                    .formatted(courriers.sansMaillon()));
          }
          if (rapport.toutesLesRuptures().isEmpty()) {
            ecrire("Chaînes intactes.");
            return FAIT;
          }
          dire("Chaîne des évaluations rompue :", rapport.ruptures());
          dire("Chaîne des courriers rompue :", courriers.ruptures());
          return ROMPUE;
        });
  }

  private void dire(String titre, List<Chaine.Rupture> ruptures) {
    if (ruptures.isEmpty()) {
      return;
    }
    ecrire(titre);
    for (Chaine.Rupture rupture : ruptures) {
      String courrier = rupture.courrier() == null ? "" : ", courrier " + rupture.courrier();
      ecrire("  rang " + rupture.rang() + courrier + " : " + enMots(rupture));
    }
  }

  private static String enMots(Chaine.Rupture rupture) {
    return switch (rupture.genre()) {
      case MANQUANT -> "il manque un maillon, ou plusieurs, juste avant";
      case DETACHE -> "ne suit pas le maillon précédent";
      case MODIFIE -> "ses champs ne sont pas ceux de son empreinte";
      case DEMANDE_MODIFIEE -> "sa demande n'est pas celle qui fut évaluée";
      case REPONSE_MODIFIEE -> "son verdict n'est pas celui qui fut rendu";
      case AUTRE_EVALUATION -> "l'évaluation gardée n'est pas celle sur laquelle il fut validé";
      case VALIDATION_MODIFIEE ->
          "son genre, son évaluation, ou qui l'a validé, à quel titre ou quand, a changé depuis";
      case OCTETS_MODIFIES -> "ses octets ne sont pas ceux qui furent validés";
      case DISPARU -> "lui ou ses octets ont disparu, sans avoir été effacés à leur terme";
      case SANS_MAILLON -> "dit validé, il ne l'a pas été par ce service";
      case FIN_COUPEE -> "la fin de la chaîne manque";
    };
  }

  @Command(
      name = "sauvegarder",
      mixinStandardHelpOptions = true,
      synopsisHeading = "Utilisation : ",
      description = {
        "Écrit tout ce qui est gardé, tel qu'à un même instant, une ligne de JSON par rangée.",
        "Le service peut rester en marche sur PostgreSQL."
      })
  int sauvegarder(
      @Parameters(paramLabel = "FICHIER", description = "Remplacé s'il existe.") Path fichier) {
    return avec(
        base -> {
          try (FichierProvisoire sortie = new FichierProvisoire(fichier)) {
            long lignes = new Sauvegarde(base).ecrire(sortie);
            sortie.publier();
            ecrire(lignes + " rangées sauvegardées.");
            return FAIT;
          }
        });
  }

  @Command(
      name = "restaurer",
      mixinStandardHelpOptions = true,
      synopsisHeading = "Utilisation : ",
      description = {
        "Relit une sauvegarde dans une base vide, H2 ou PostgreSQL : tout, ou rien.",
        "Les chaînes sont ensuite vérifiées."
      })
  int restaurer(@Parameters(paramLabel = "FICHIER") Path fichier) {
    int restauree =
        avec(
            base -> {
              try (InputStream entree = Files.newInputStream(fichier)) {
                ecrire(new Sauvegarde(base).lire(entree) + " rangées restaurées.");
                return FAIT;
              }
            });
    return restauree == FAIT ? verifier() : restauree;
  }

  @Command(
      name = "alleger",
      mixinStandardHelpOptions = true,
      synopsisHeading = "Utilisation : ",
      description = {
        "Anonymise ou efface les instructions closes depuis longtemps. Sans --faire, dit",
        "seulement combien. Les chaînes restent entières."
      })
  int alleger(
      @Option(
              names = "--mois",
              required = true,
              paramLabel = "MOIS",
              description = "Dernier changement il y a plus de MOIS mois, de 1 à 1200.")
          int mois,
      @Option(
              names = "--mode",
              required = true,
              paramLabel = "anonymiser|effacer",
              description = "Ce qui est fait de chacune.")
          Mode mode,
      @Option(names = "--meme-ouvertes", description = "Aussi celles qui n'ont jamais été closes.")
          boolean memeOuvertes,
      @Option(names = "--faire", description = "Le fait, sans retour possible.") boolean faire) {
    if (mois < 1 || mois > 1200) {
      throw new ParameterException(spec.commandLine(), "Valeur refusée ; --mois : de 1 à 1200.");
    }
    return avec(
        base -> {
          Instant maintenant = horloge.instant();
          Instant avant = maintenant.atZone(ZoneOffset.UTC).minusMonths(mois).toInstant();
          Conservation conservation = new Conservation(new Transactions(() -> base));
          Terme terme = new Terme(avant, memeOuvertes);
          if (faire) {
            long faites = conservation.appliquer(terme, mode, TERMINAL, maintenant);
            ecrire(faites + " instructions traitées.");
          } else {
            ecrire(
                conservation.compter(terme, mode)
                    + " instructions seraient concernées, sans changement depuis le "
                    + avant
                    + ". Rien n'est fait sans --faire.");
          }
          return FAIT;
        });
  }

  /** Something done on the open database. */
  @FunctionalInterface
  private interface Travail {
    int faire(Base base) throws IOException;
  }

  private int avec(Travail travail) {
    try (Base base = Base.ouvrir(acces.get())) {
      return travail.faire(base);
    } catch (BaseIndisponible e) {
      return refuser("La base ne répond pas, ou un autre programme s'en sert.");
    } catch (Sauvegarde.Refusee e) {
      return refuser("Sauvegarde refusée : " + e.getMessage() + ".");
    } catch (IOException e) {
      return refuser("Fichier inaccessible : " + e.getMessage());
    } catch (UncheckedIOException e) {
      return refuser("Fichier inaccessible : " + e.getCause().getMessage());
    }
  }

  private int refuser(String message) {
    PrintWriter erreurs = spec.commandLine().getErr();
    erreurs.println(message);
    erreurs.flush();
    return IMPOSSIBLE;
  }

  private void ecrire(String ligne) {
    PrintWriter sortie = spec.commandLine().getOut();
    sortie.println(ligne);
    sortie.flush();
  }
}
