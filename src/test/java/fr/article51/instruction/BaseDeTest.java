package fr.article51.instruction;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Empty databases for tests: each its own. One PostgreSQL server serves them all. */
public enum BaseDeTest {
  H2 {
    @Override
    Base.Acces acces(int numero) {
      return new Base.Acces(
          "jdbc:h2:mem:test" + numero + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "sa", "", 8);
    }
  },
  POSTGRESQL {
    @Override
    Base.Acces acces(int numero) {
      String nom = "test" + numero;
      try (Connection connexion = Serveur.UNIQUE.getPostgresDatabase().getConnection();
          Statement requete = connexion.createStatement()) {
        requete.execute("create database " + nom);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return new Base.Acces(Serveur.UNIQUE.getJdbcUrl("postgres", nom), "postgres", "postgres", 8);
    }
  };

  private static final AtomicInteger NUMERO = new AtomicInteger();

  /** Started by the first test that asks, stopped with the JVM. */
  private static final class Serveur {
    static final EmbeddedPostgres UNIQUE = demarrer();

    private static EmbeddedPostgres demarrer() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  abstract Base.Acces acces(int numero);

  /** How to reach a new, empty database. */
  public Base.Acces nouvelle() {
    return acces(NUMERO.incrementAndGet());
  }
}
