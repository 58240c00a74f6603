package fr.article51.reforme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a candidate, by their place: nothing is left aside, since a slip in a name would
 * leave a reform out of its own simulation.
 *
 * @param fichiers path from the folder, with {@code /} → content, sorted
 */
record DossierCandidat(SortedMap<String, byte[]> fichiers) {
  static final String LOI = "legal-refs/";
  static final String MOTS = "libelles/";
  static final String REGLES = "rules/";
  static final String YAML = ".yaml";
  static final String COMPLEMENT = ".complement.yaml";

  private static final Pattern PLACE =
      Pattern.compile("(?:legal-refs|libelles)/[^/]+\\.yaml|rules/(?:[^/]+/)*[^/]+\\.drl");

  /** What a copy of the folders of the project holds beside what is read. */
  private static final Set<String> NON_LUS =
      Set.of("README.md", "legal-refs/README.md", "legal-refs/schema.json", "rules/inventaire.txt");

  /**
   * @throws CandidatIllisibleException when there is no such folder, nothing in it, or a file that
   *     has no place there
   */
  static DossierCandidat lire(Path dossier) throws CandidatIllisibleException {
    if (!Files.isDirectory(dossier)) {
      throw new CandidatIllisibleException(dossier + " : pas un dossier");
    }
    SortedMap<String, byte[]> fichiers = new TreeMap<>();
    List<String> fautes = new ArrayList<>();
    try (Stream<Path> chemins = Files.walk(dossier)) {
      for (Path chemin : chemins.filter(Files::isRegularFile).sorted().toList()) {
        String nom = dossier.relativize(chemin).toString().replace('\\', '/');
        if (PLACE.matcher(nom).matches()) {
          fichiers.put(nom, Files.readAllBytes(chemin));
        } else if (!NON_LUS.contains(nom)) {
          fautes.add(
              nom
                  + " : fichier inattendu ; attendus : legal-refs/*.yaml, libelles/*.yaml,"
                  + " rules/**/*.drl");
        }
      }
    } catch (IOException e) {
      throw new CandidatIllisibleException(dossier + " ne peut être lu : " + e.getMessage());
    }
    if (!fautes.isEmpty()) {
      throw new CandidatIllisibleException(fautes);
    }
    if (fichiers.isEmpty()) {
      throw new CandidatIllisibleException(
          dossier
              + " : rien à lire ; attendus : legal-refs/*.yaml, libelles/*.yaml,"
              + " rules/**/*.drl");
    }
    return new DossierCandidat(Collections.unmodifiableSortedMap(fichiers));
  }

  /** The files under a folder, by their path from it. */
  Map<String, byte[]> sous(String dossier) {
    Map<String, byte[]> sous = new TreeMap<>();
    fichiers.forEach(
        (chemin, contenu) -> {
          if (chemin.startsWith(dossier)) {
            sous.put(chemin.substring(dossier.length()), contenu);
          }
        });
    return sous;
  }
}
