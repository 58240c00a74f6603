package fr.article51.api.acces;

import static fr.article51.api.acces.Niveau.ADMINISTRATEUR;
import static fr.article51.api.acces.Niveau.INSTRUCTEUR;
import static fr.article51.api.acces.Niveau.LECTEUR;
import static fr.article51.api.acces.Niveau.OUVERT;
import static fr.article51.api.acces.Niveau.PUBLIC;
import static fr.article51.api.acces.Niveau.TOUJOURS;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who may go where: the only place that says so. A path that several rules match follows the first;
 * a route that none matches is for administrators.
 */
final class TableDAcces {
  private static final List<Regle> REGLES =
      List.of(
          api("/v1/evaluations", PUBLIC, PUBLIC),
          api("/v1/evaluations/comparaison", PUBLIC, PUBLIC),
          api("/v1/evaluations/lot", PUBLIC, PUBLIC),
          api("/v1/questions", PUBLIC, PUBLIC),
          api("/v1/provisions", PUBLIC, PUBLIC),
          api("/v1/provisions/*", PUBLIC, PUBLIC),
          api("/v1/regles", PUBLIC, PUBLIC),
          api("/v1/regles/*", PUBLIC, PUBLIC),
          page("/", PUBLIC),
          page("/projet", PUBLIC),
          page("/projet/*", PUBLIC),
          page(
              "/web/**", TOUJOURS), // style sheets and the like: the page of a refusal has them too
          page("/regles", PUBLIC),
          page("/regles/*", PUBLIC),
          page("/provisions", PUBLIC),
          page("/provisions/*", PUBLIC),
          page("/transparence", PUBLIC),
          page("/droit", PUBLIC),
          page("/accessibilite", PUBLIC),
          page("/integration", PUBLIC),
          api("/q/openapi", PUBLIC, PUBLIC),
          api("/q/openapi.json", PUBLIC, PUBLIC),
          api("/q/openapi.yaml", PUBLIC, PUBLIC),
          api("/q/health", TOUJOURS, TOUJOURS),
          api("/q/health/*", TOUJOURS, TOUJOURS),
          api("/q/metrics", LECTEUR, LECTEUR),
          api("/v1/instructions/*/rejeu", LECTEUR, LECTEUR), // given again, not changed
          api("/v1/instructions", LECTEUR, INSTRUCTEUR),
          api("/v1/instructions/**", LECTEUR, INSTRUCTEUR),
          api("/v1/cles", ADMINISTRATEUR, ADMINISTRATEUR),
          api("/v1/cles/*", ADMINISTRATEUR, ADMINISTRATEUR),
          api("/v1/demarches/*/crochets", TOUJOURS, TOUJOURS), // signed, or by a secret path
          api("/v1/demarches/*/crochets/*", TOUJOURS, TOUJOURS),
          api("/v1/demarches/formulaire", PUBLIC, PUBLIC),
          api("/v1/demarches/*/preremplissage", PUBLIC, PUBLIC),
          api("/v1/demarches", ADMINISTRATEUR, ADMINISTRATEUR),
          api("/v1/demarches/**", ADMINISTRATEUR, ADMINISTRATEUR),
          page("/bureau/entree", OUVERT),
          page("/bureau/sortie", OUVERT),
          page("/bureau", LECTEUR),
          page("/bureau/instructions/**", LECTEUR, INSTRUCTEUR),
          page("/bureau/cles", ADMINISTRATEUR),
          page("/bureau/cles/**", ADMINISTRATEUR),
          page("/bureau/demarches", ADMINISTRATEUR),
          page("/bureau/demarches/**", ADMINISTRATEUR),
          page("/connexion", LECTEUR),
          page("/deconnexion", LECTEUR));

  /** For what the table does not name. */
  static final Regle NON_NOMMEE = api("/**", ADMINISTRATEUR, ADMINISTRATEUR);

  private static final Map<String, Regle> EXACTES =
      REGLES.stream()
          .filter(regle -> !regle.chemin().contains("*"))
          .collect(Collectors.toUnmodifiableMap(Regle::chemin, Function.identity()));

  private static final String BUREAU = "/bureau";

  private TableDAcces() {}

  /**
   * One rule.
   *
   * @param chemin a path; a star stands for one segment, two at the end for one or more
   * @param lecture who may read
   * @param ecriture who may do anything else
   * @param page whether a browser comes there: its session counts, and it is sent to log in
   */
  record Regle(String chemin, Niveau lecture, Niveau ecriture, boolean page) {

    /** Whether it is about the desk: a key may come in a cookie, and forms from our own pages. */
    boolean bureau() {
      return chemin.equals(BUREAU) || chemin.startsWith(BUREAU + "/");
    }

    private boolean convient(String[] segments) {
      String[] attendus = chemin.split("/", -1);
      boolean suite = attendus[attendus.length - 1].equals("**");
      if (suite ? segments.length < attendus.length : segments.length != attendus.length) {
        return false;
      }
      for (int i = 0; i < attendus.length - (suite ? 1 : 0); i++) {
        if (!attendus[i].equals("*") && !attendus[i].equals(segments[i])) {
          return false;
        }
      }
      return true;
    }
  }

  private static Regle api(String chemin, Niveau lecture, Niveau ecriture) {
    return new Regle(chemin, lecture, ecriture, false);
  }

  private static Regle page(String chemin, Niveau niveau) {
    return page(chemin, niveau, niveau);
  }

  private static Regle page(String chemin, Niveau lecture, Niveau ecriture) {
    return new Regle(chemin, lecture, ecriture, true);
  }

  /**
   * @param chemin a path, normalised
   * @return its rule; null when the table does not name it
   */
  static @Nullable Regle pour(String chemin) {
    Regle exacte = EXACTES.get(chemin);
    if (exacte != null) {
      return exacte; // nearly always: without cutting the path
    }
    String[] segments = segments(chemin);
    return REGLES.stream().filter(regle -> regle.convient(segments)).findFirst().orElse(null);
  }

  /** As JAX-RS reads a path: without matrix parameters, nor the slash at the end. */
  private static String[] segments(String chemin) {
    String sansBarre =
        chemin.length() > 1 && chemin.endsWith("/")
            ? chemin.substring(0, chemin.length() - 1)
            : chemin;
    return Arrays.stream(sansBarre.split("/", -1))
        .map(
            segment -> segment.contains(";") ? segment.substring(0, segment.indexOf(';')) : segment)
        .toArray(String[]::new);
  }
}
