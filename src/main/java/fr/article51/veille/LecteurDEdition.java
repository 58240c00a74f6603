package fr.article51.veille;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Finds the code in an edition: a file, the folder of the package, or its archive. */
public final class LecteurDEdition {
  private static final String PAQUET = "@socialgouv/legi-data";
  private static final String FICHIER = "data/" + LecteurDuCode.CODE + ".json";
  private static final String ADMIS =
      " Sont admis : le fichier "
          + FICHIER
          + " du paquet "
          + PAQUET
          + ", le dossier du paquet décompressé, ou son archive .tgz.";

  /** A manifest is a few lines; a longer one is not read to its end. */
  private static final int OCTETS_DU_MANIFESTE = 1 << 20;

  private final Predicate<String> voulu;

  private LecteurDEdition(Predicate<String> voulu) {
    this.voulu = voulu;
  }

  /**
   * Reads an edition as a stream, in little memory.
   *
   * @param chemin the file of the code, the folder of the package or its archive
   * @param voulu which articles to keep, by number
   * @throws EditionIllisibleException when it is none of these, or cannot be read
   */
  public static Edition lire(Path chemin, Predicate<String> voulu)
      throws EditionIllisibleException {
    if (!Files.exists(chemin)) {
      throw new EditionIllisibleException(chemin + " n'existe pas." + ADMIS);
    }
    LecteurDEdition lecteur = new LecteurDEdition(voulu);
    try {
      if (Files.isDirectory(chemin)) {
        return lecteur.dossier(chemin);
      }
      String nom = chemin.getFileName().toString();
      if (nom.endsWith(".tgz") || nom.endsWith(".tar.gz")) {
        return lecteur.archive(chemin);
      }
      return lecteur.fichier(chemin);
    } catch (IOException | IllegalArgumentException e) {
      throw new EditionIllisibleException(
          chemin + " ne peut être lu (" + e.getMessage() + ")." + ADMIS, e);
    }
  }

  private Edition fichier(Path chemin) throws IOException, EditionIllisibleException {
    try (InputStream flux = Files.newInputStream(chemin)) {
      return LecteurDuCode.lire(flux, chemin.toString(), voulu);
    }
  }

  private Edition dossier(Path dossier) throws IOException, EditionIllisibleException {
    Path paquet =
        Files.isDirectory(dossier.resolve("package")) ? dossier.resolve("package") : dossier;
    Path manifeste = paquet.resolve("package.json");
    Path code = paquet.resolve(FICHIER);
    if (!Files.isRegularFile(manifeste) || !Files.isRegularFile(code)) {
      throw new EditionIllisibleException(
          dossier + " n'a pas package.json et " + FICHIER + "." + ADMIS);
    }
    String version;
    try (InputStream flux = Files.newInputStream(manifeste)) {
      version = version(flux, manifeste.toString());
    }
    return avecVersion(fichier(code), version);
  }

  /** One pass: the manifest comes before or after the code. */
  private Edition archive(Path chemin) throws IOException, EditionIllisibleException {
    String version = null;
    Edition edition = null;
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new GZIPInputStream(new BufferedInputStream(Files.newInputStream(chemin))))) {
      for (TarArchiveEntry entree = tar.getNextEntry();
          entree != null && (version == null || edition == null);
          entree = tar.getNextEntry()) {
        String ou = chemin + ", " + entree.getName();
        if (entree.getName().equals("package/package.json")) {
          version = version(tar, ou);
        } else if (entree.getName().equals("package/" + FICHIER)) {
          edition = LecteurDuCode.lire(tar, ou, voulu);
        }
      }
    }
    if (version == null || edition == null) {
      throw new EditionIllisibleException(
          chemin + " n'a pas package/package.json et package/" + FICHIER + "." + ADMIS);
    }
    return avecVersion(edition, version);
  }

  private static String version(InputStream flux, String ou)
      throws IOException, EditionIllisibleException {
    JsonNode manifeste = new ObjectMapper().readTree(flux.readNBytes(OCTETS_DU_MANIFESTE));
    String nom = manifeste.path("name").asText();
    if (!nom.equals(PAQUET)) {
      throw new EditionIllisibleException(
          ou + " : paquet « " + nom + " », alors que " + PAQUET + " est attendu." + ADMIS);
    }
    return manifeste.path("version").asText();
  }

  private static Edition avecVersion(Edition edition, @Nullable String version) {
    return new Edition(version, edition.date(), edition.articles());
  }
}
