package fr.article51.droit;

import java.util.List;
import java.util.Map;

/**
 * A provision in force, with what it holds that day.
 *
 * @param provision identifier
 * @param texte version of its article
 * @param sujets markers of the content
 * @param vise article set aside → needs that call for it, sorted by article
 * @param cite articles merely cited
 * @param nonVerifies articles of {@code vise} in an inferred version that the versions held just
 *     before and just after do not both name; empty for any other version
 * @param droitCommun needs that common law has covered since
 * @param cooperation needs that a cooperation answers
 * @param renvois provisions it points to
 * @param parametres its numbers that day
 * @param remarques what must be known of it that day
 */
public record ProvisionEnVigueur(
    String provision,
    VersionEnVigueur texte,
    List<String> sujets,
    Map<String, List<String>> vise,
    List<String> cite,
    List<String> nonVerifies,
    List<String> droitCommun,
    List<String> cooperation,
    List<String> renvois,
    Map<String, Integer> parametres,
    List<Remarque> remarques) {

  /** Whether some article is set aside for that need. */
  public boolean repondA(String besoin) {
    return vise.values().stream().anyMatch(besoins -> besoins.contains(besoin));
  }
}
