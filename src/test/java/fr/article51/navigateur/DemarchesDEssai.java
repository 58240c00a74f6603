package fr.article51.navigateur;

import fr.article51.doublure.DemarcheFictive;
import fr.article51.doublure.Doublure;
import fr.article51.doublure.Genre;
import fr.article51.doublure.LettreDIntention;
import fr.article51.doublure.Question;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Four démarches, and a file with a fault. In two of them, whose file forgets most questions, a
 * dossier may be filled in: of a platform that answers, of one that is off, so that nothing changes
 * there behind a test's back. The others ask for a title only, by the words of their file or by
 * others.
 */
public final class DemarchesDEssai implements QuarkusTestResourceLifecycleManager {
  static final long SERVIE = LettreDIntention.NUMERO;
  static final long MUETTE = 52_052;
  static final long ACCORDEE = 53_053;
  static final long CHANGEE = 54_054;

  private static final String PLATEFORME = "essai.plateforme";
  private static final Question TITRE =
      Question.de(LettreDIntention.TITRE, Genre.TEXTE, "Titre du projet");

  /** Of every one. */
  private static final String DEBUT =
      """
      demarche: %d
      agence: ARS-11
      jeton: demarches.essai.jeton
      plateforme: %s
      """;

  private static final String PREREMPLIE =
      """
      preremplissage: true
      renvoi: {messages: true, corrections: true}
      champs:
        Q2hhbXAtMTAx: {vers: projet.titre}
        Q2hhbXAtMTA3: {vers: projet.dureeMois}
        un-champ-dont-l-identifiant-est-long-et-qui-n-est-plus-la: {ignore: ôté depuis}
      """;

  private static final String TITRE_SEUL =
      """
      champs:
        Q2hhbXAtMTAx: {libelle: %s, vers: projet.titre}
      """;

  private static final String FAUTIVE =
      """
      champs:
        Q2hhbXAtMTAx: {vers: projet.inexistant}
      """;

  private final List<Doublure> doublures = new ArrayList<>();
  private final List<Path> fichiers = new ArrayList<>();

  @Override
  public Map<String, String> start() {
    try {
      Path dossier = Files.createTempDirectory("demarches-d-essai");
      fichiers.add(dossier);
      Doublure servie =
          brancher(
              LettreDIntention.demarche(SERVIE),
              LettreDIntention.demarche(ACCORDEE).avecChamps(TITRE),
              LettreDIntention.demarche(CHANGEE).avecChamps(TITRE));
      Doublure muette = brancher(LettreDIntention.demarche(MUETTE));
      ecrire(dossier, servie, SERVIE, PREREMPLIE);
      ecrire(dossier, muette, MUETTE, PREREMPLIE);
      ecrire(dossier, servie, ACCORDEE, TITRE_SEUL.formatted(TITRE.libelle()));
      ecrire(dossier, servie, CHANGEE, TITRE_SEUL.formatted("Nom du projet"));
      ecrire(dossier, servie, 55_055, FAUTIVE);
      muette.eteindre();
      return Map.of(
          // Its own: dossiers of another run of the double would have the same numbers.
          "article51.base.url",
          "jdbc:h2:mem:"
              + UUID.randomUUID()
              + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
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

  private Doublure brancher(DemarcheFictive... demarches) {
    Doublure doublure = Doublure.ouvrir(Instant::now, demarches);
    doublures.add(doublure);
    return doublure;
  }

  private void ecrire(Path dossier, Doublure doublure, long numero, String suite)
      throws IOException {
    Path fichier = dossier.resolve(numero + ".yaml");
    fichiers.add(0, fichier);
    Files.writeString(fichier, DEBUT.formatted(numero, doublure.adresse()) + suite);
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
