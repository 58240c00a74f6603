package fr.article51.bench;

import fr.article51.acces.Cles;
import fr.article51.acces.DemandeDeCle;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Base;
import fr.article51.instruction.Role;
import fr.article51.instruction.Transactions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * An empty database for the service.
 *
 * @param nom how it is called in what is printed
 * @param acces how to reach it; H2 admits one program at a time
 * @param fichiers the folder that it is in
 */
record BaseDeBanc(String nom, Base.Acces acces, Path fichiers) {
  private static final int CONNEXIONS = 16;

  /** What is measured on each database. */
  @FunctionalInterface
  interface Mesure {
    void sur(BaseDeBanc base) throws Exception;
  }

  /** On H2, then on a real PostgreSQL, which is stopped afterwards. */
  static void chacune(Mesure mesure) throws Exception {
    Path dossier = Files.createTempDirectory("banc");
    mesure.sur(
        new BaseDeBanc(
            "H2, un fichier",
            new Base.Acces(
                "jdbc:h2:file:"
                    + dossier.resolve("base")
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                "sa",
                "",
                CONNEXIONS),
            dossier));
    Path donnees = Files.createTempDirectory("banc-pg");
    try (EmbeddedPostgres serveur = EmbeddedPostgres.builder().setDataDirectory(donnees).start()) {
      mesure.sur(
          new BaseDeBanc(
              "PostgreSQL",
              new Base.Acces(
                  serveur.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", CONNEXIONS),
              donnees));
    }
  }

  /** The text of a key of an agency that may write. */
  String cle(String agence) {
    try (Base base = Base.ouvrir(acces)) {
      return new Cles(new Transactions(() -> base))
          .creer(
              new Acteur("banc", null, Role.ADMINISTRATEUR, false),
              new DemandeDeCle("banc", null, Role.INSTRUCTEUR, agence, 1),
              Instant.now())
          .texte();
    }
  }
}
