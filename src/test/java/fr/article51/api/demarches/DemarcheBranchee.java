package fr.article51.api.demarches;

import fr.article51.doublure.Doublure;
import fr.article51.doublure.LettreDIntention;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A service with two démarches of the double: of two agencies, one open to anyone. */
public final class DemarcheBranchee implements QuarkusTestResourceLifecycleManager {
  /** Of {@code ARS-11}; its file has faults. */
  public static final long OUVERTE = LettreDIntention.NUMERO;

  /** Of {@code ARS-75}. */
  public static final long FERMEE = 7;

  private static final String FICHIER =
      """
      demarche: $N
      agence: $G
      jeton: demarches.essai.jeton
      plateforme: $A
      preremplissage: $P
      champs:
        Q2hhbXAtMTAx: {libelle: Titre du projet, vers: projet.titre}
        Q2hhbXAtMTA3: {vers: projet.dureeMois}
        Q2hhbXAtMTIy: {question: besoin.panier_soins}
        disparu: {ignore: 'ôté depuis'}
      """;

  private @Nullable Doublure doublure;
  private @Nullable Path dossier;

  @Override
  public Map<String, String> start() {
    Doublure ouverte =
        Doublure.ouvrir(
            Instant::now, LettreDIntention.demarche(OUVERTE), LettreDIntention.demarche(FERMEE));
    doublure = ouverte;
    try {
      Path nouveau = Files.createTempDirectory("demarches");
      dossier = nouveau;
      ecrire(nouveau, ouverte, OUVERTE, "ARS-11", true);
      ecrire(nouveau, ouverte, FERMEE, "ARS-75", false);
      return Map.of(
          "article51.demarches.dossier", nouveau.toString(),
          "demarches.essai.jeton", Doublure.JETON,
          "essai.doublure", ouverte.adresse().toString());
    } catch (IOException faute) {
      throw new UncheckedIOException(faute);
    }
  }

  private static void ecrire(
      Path dossier, Doublure doublure, long numero, String agence, boolean preremplissage)
      throws IOException {
    Files.writeString(
        dossier.resolve(numero + ".yaml"),
        FICHIER
            .replace("$N", Long.toString(numero))
            .replace("$G", agence)
            .replace("$A", doublure.adresse().toString())
            .replace("$P", Boolean.toString(preremplissage)));
  }

  @Override
  public void stop() {
    if (doublure != null) {
      doublure.close();
    }
    if (dossier != null) {
      try (Stream<Path> fichiers = Files.list(dossier)) {
        for (Path fichier : fichiers.toList()) {
          Files.delete(fichier);
        }
        Files.delete(dossier);
      } catch (IOException faute) {
        throw new UncheckedIOException(faute);
      }
    }
  }
}
