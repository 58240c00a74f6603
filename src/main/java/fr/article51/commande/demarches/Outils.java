package fr.article51.commande.demarches;

import fr.article51.Article51ParRegles;
import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.correspondance.LecteurDeDemarche;
import fr.article51.demarches.correspondance.Secrets;
import fr.article51.demarches.plateforme.Plateforme;
import fr.article51.demarches.plateforme.PlateformeGraphQL;
import fr.article51.demarches.plateforme.ReglagesDePlateforme;
import fr.article51.droit.Droit;
import fr.article51.echange.CodesDeQuestions;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What these commands share.
 *
 * @param secrets by name
 * @param evaluateur loads the rules, once they are needed
 * @param horloge the present instant
 */
public record Outils(Secrets secrets, Supplier<Article51ParRegles> evaluateur, Clock horloge) {
  /** "Today" is a French day. */
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** Read by the first secret that is asked for. */
  private static final class Reglages {
    static final SmallRyeConfig LUS = ConfigUtils.configBuilder().build();
  }

  /** The settings that the service would read from here: same files, same variables. */
  static Outils usuels() {
    return new Outils(
        new Secrets(nom -> Reglages.LUS.getOptionalValue(nom, String.class)),
        Article51ParRegles::charger,
        Clock.systemUTC());
  }

  LocalDate jour(@Nullable LocalDate donne) {
    return donne == null ? LocalDate.now(horloge.withZone(PARIS)) : donne;
  }

  /**
   * A démarche of the platform.
   *
   * @param jeton name of the secret
   * @throws Impossible when there is no such secret
   */
  Plateforme plateforme(URI base, long numero, String jeton) {
    String secret =
        secrets
            .lire(jeton)
            .orElseThrow(
                () ->
                    new Impossible(
                        "Aucun secret sous le nom "
                            + jeton
                            + " : ni variable d’environnement, ni propriété, ni fichier désigné"
                            + " par "
                            + jeton
                            + "_FILE."));
    return new PlateformeGraphQL(
        ReglagesDePlateforme.usuels(base, numero), () -> secret, horloge::instant);
  }

  /** The same, for a démarche that has its file. */
  Plateforme plateforme(Demarche demarche) {
    return plateforme(demarche.plateforme(), demarche.numero(), demarche.jeton());
  }

  /**
   * Reads a file.
   *
   * @throws Impossible when it cannot be read
   * @throws fr.article51.demarches.correspondance.DemarcheInvalideException with all its faults
   */
  static Demarche lire(Path fichier, Droit droit) {
    byte[] yaml;
    try {
      yaml = Files.readAllBytes(fichier);
    } catch (IOException e) {
      throw new Impossible(fichier + " : ce n’est pas un fichier lisible.");
    }
    return new LecteurDeDemarche(new CodesDeQuestions(droit))
        .lire(String.valueOf(fichier.getFileName()), yaml);
  }

  /** Nothing can be done, and the message says why. */
  static final class Impossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Impossible(String message) {
      super(message);
    }
  }
}
