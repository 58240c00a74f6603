package fr.article51.instruction;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * The migrations, by name: Flyway's own search of the class path does not see into every class
 * loader, and takes time at each start.
 */
final class Migrations implements ResourceProvider {
  private static final String DOSSIER = "/base/";

  /** In order; each one as it was run somewhere: never changed, only followed. */
  private static final List<String> FICHIERS =
      List.of(
          "V1__instructions.sql",
          "V2__cles.sql",
          "V3__courriers.sql",
          "V4__titulaires.sql",
          "V5__chaine_des_courriers.sql",
          "V6__mots.sql",
          "V8__demarches.sql",
          "V9__essais.sql");

  /**
   * Flyway, told of them all.
   *
   * @param postgresql whether texts are to be compared by their bytes, as H2 does by itself
   */
  static FluentConfiguration flyway(boolean postgresql) {
    return Flyway.configure(Base.class.getClassLoader())
        .resourceProvider(new Migrations())
        .javaMigrations(new RemplissageDesMots())
        .placeholders(Map.of("octets", postgresql ? "collate \"C\"" : ""));
  }

  @Override
  public @Nullable LoadableResource getResource(String nom) {
    return FICHIERS.contains(nom) ? new Fichier(nom) : null;
  }

  @Override
  public Collection<LoadableResource> getResources(String prefixe, String[] suffixes) {
    return FICHIERS.stream()
        .filter(nom -> nom.startsWith(prefixe) && Arrays.stream(suffixes).anyMatch(nom::endsWith))
        .<LoadableResource>map(Fichier::new)
        .toList();
  }

  private static final class Fichier extends LoadableResource {
    private final String nom;

    Fichier(String nom) {
      this.nom = nom;
    }

    @Override
    public Reader read() {
      try (InputStream flux = Migrations.class.getResourceAsStream(DOSSIER + nom)) {
        if (flux == null) {
          throw new IllegalStateException("missing on the class path: " + DOSSIER + nom);
        }
        return new StringReader(new String(flux.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String getAbsolutePath() {
      return DOSSIER + nom;
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return DOSSIER + nom;
    }

    @Override
    public String getFilename() {
      return nom;
    }

    @Override
    public String getRelativePath() {
      return nom;
    }
  }
}
