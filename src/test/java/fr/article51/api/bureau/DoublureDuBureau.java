package fr.article51.api.bureau;

import fr.article51.doublure.Doublure;
import fr.article51.doublure.LettreDIntention;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service with two démarches of the double: one may be written to, the other not. */
public final class DoublureDuBureau implements QuarkusTestResourceLifecycleManager {
  static final long OUVERTE = LettreDIntention.NUMERO;
  static final long MUETTE = 7;

  /** Where the platform tells what changed. */
  static final String CHEMIN = "chemin-que-personne-ne-devine";

  private static final Path DOSSIER = Path.of("target", "demarches-du-bureau");
  private static final String FICHIER =
      """
      demarche: $N
      agence: ARS-11
      jeton: demarches.essai.jeton
      crochets: {chemin: demarches.essai.chemin}
      plateforme: $A
      champs:
        Q2hhbXAtMTAx: {vers: projet.titre}
      renvoi: {messages: $R, corrections: $R}
      """;

  private @Nullable Doublure doublure;

  @Override
  public Map<String, String> start() {
    Doublure ouverte =
        Doublure.ouvrir(
            Instant::now, LettreDIntention.demarche(OUVERTE), LettreDIntention.demarche(MUETTE));
    doublure = ouverte;
    try {
      Files.createDirectories(DOSSIER);
      ecrire(ouverte, OUVERTE, true);
      ecrire(ouverte, MUETTE, false);
    } catch (IOException faute) {
      throw new UncheckedIOException(faute);
    }
    return Map.of(
        "article51.demarches.dossier",
        DOSSIER.toString(),
        "article51.base.url",
        "jdbc:h2:mem:bureau;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
        "demarches.essai.jeton",
        Doublure.JETON,
        "demarches.essai.chemin",
        CHEMIN,
        "essai.doublure",
        ouverte.adresse().toString());
  }

  private static void ecrire(Doublure doublure, long numero, boolean renvoi) throws IOException {
    Files.writeString(
        DOSSIER.resolve(numero + ".yaml"),
        FICHIER
            .replace("$N", Long.toString(numero))
            .replace("$A", doublure.adresse().toString())
            .replace("$R", Boolean.toString(renvoi)));
  }

  @Override
  public void stop() {
    if (doublure != null) {
      doublure.close();
    }
  }
}
