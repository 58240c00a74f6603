package fr.article51.navigateur;

import fr.article51.doublure.Doublure;
import fr.article51.doublure.LettreDIntention;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Two démarches where a dossier may be filled in: of a platform that answers, of one that is off.
 */
public final class DemarchesDuPorteur implements QuarkusTestResourceLifecycleManager {
  static final long SERVIE = LettreDIntention.NUMERO;
  static final long MUETTE = 52_052;

  private static final String PLATEFORME = "essai.plateforme";

  private static final String FICHIER =
      """
      demarche: %d
      agence: ARS-11
      jeton: demarches.essai.jeton
      plateforme: %s
      preremplissage: true
      champs:
        Q2hhbXAtMTAx: {vers: projet.titre}
        Q2hhbXAtMTA3: {vers: projet.dureeMois}
      """;

  private final List<Doublure> doublures = new ArrayList<>();
  private final List<Path> fichiers = new ArrayList<>();

  @Override
  public Map<String, String> start() {
    try {
      Path dossier = Files.createTempDirectory("demarches-du-porteur");
      fichiers.add(dossier);
      Doublure servie = brancher(dossier, SERVIE);
      brancher(dossier, MUETTE).eteindre();
      return Map.of(
          "article51.demarches.dossier",
          dossier.toString(),
          "demarches.essai.jeton",
          Doublure.JETON,
          PLATEFORME,
          servie.adresse().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Doublure brancher(Path dossier, long numero) throws IOException {
    Doublure doublure = Doublure.ouvrir(Instant::now, LettreDIntention.demarche(numero));
    doublures.add(doublure);
    Path fichier = dossier.resolve(numero + ".yaml");
    fichiers.add(0, fichier);
    Files.writeString(fichier, FICHIER.formatted(numero, doublure.adresse()));
    return doublure;
  }

  @Override
  public void stop() {
    doublures.forEach(Doublure::close);
    try {
      for (Path fichier : fichiers) {
        Files.delete(fichier);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the platform that answers is. */
  static String plateforme() {
    return ConfigProvider.getConfig().getValue(PLATEFORME, String.class);
  }
}
