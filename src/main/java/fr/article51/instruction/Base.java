package fr.article51.instruction;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * The database: a pool of connections, its tables brought up to date. H2 and PostgreSQL, told apart
 * by the address alone.
 */
public final class Base implements AutoCloseable {
  private static final Duration ATTENTE = Duration.ofSeconds(5);
  private static final Duration REPOS = Duration.ofMinutes(5);

  private final AgroalDataSource connexions;
  private final Jdbi jdbi;

  /**
   * How to reach it.
   *
   * @param url JDBC address
   * @param utilisateur user; may be empty
   * @param motDePasse password; may be empty
   * @param connexions most connections at a time
   */
  public record Acces(String url, String utilisateur, String motDePasse, int connexions) {

    boolean postgresql() {
      return url.startsWith("jdbc:postgresql:");
    }

    /** Never the password: this may end up in a log. */
    @Override
    public String toString() {
      return url;
    }
  }

  private Base(AgroalDataSource connexions) {
    this.connexions = connexions;
    this.jdbi = Jdbi.create(connexions);
    // Values may be personal, and messages end up in logs.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    jdbi.registerArgument(new EnUtc());
    jdbi.registerArrayType(UUID.class, "uuid");
    jdbi.registerColumnMapper(Instant.class, DEPUIS_UTC);
  }

  /**
   * Opens it, and brings its tables up to date.
   *
   * @throws BaseIndisponible when it does not answer, or holds something else
   */
  public static Base ouvrir(Acces acces) {
    AgroalDataSource connexions = null;
    AtomicBoolean prete = new AtomicBoolean();
    try {
      if (FichierH2.est(acces.url())) {
        FichierH2.alleger(acces);
      }
      connexions = AgroalDataSource.from(configuration(acces, prete));
      Migrations.flyway(acces.postgresql()).dataSource(connexions).load().migrate();
      prete.set(true);
      return new Base(connexions);
    } catch (SQLException | RuntimeException e) {
      if (connexions != null) {
        connexions.close();
      }
      throw new BaseIndisponible(e);
    }
  }

  private static AgroalDataSourceConfigurationSupplier configuration(
      Acces acces, AtomicBoolean prete) {
    String pilote = acces.postgresql() ? "org.postgresql.Driver" : "org.h2.Driver";
    return new AgroalDataSourceConfigurationSupplier()
        .connectionPoolConfiguration(
            pool ->
                pool.maxSize(acces.connexions())
                    .acquisitionTimeout(ATTENTE)
                    .reapTimeout(REPOS)
                    // A database that went away and came back: broken connections are thrown away.
                    .validateOnBorrow(true)
                    .connectionValidator(connexion -> !prete.get() || vivante(connexion))
                    .connectionFactoryConfiguration(
                        fabrique ->
                            fabrique
                                .jdbcUrl(FichierH2.adresse(acces.url()))
                                .connectionProviderClassName(pilote)
                                .principal(new NamePrincipal(acces.utilisateur()))
                                .credential(new SimplePassword(acces.motDePasse()))));
  }

  /** A connection to H2 still calls itself valid when its file could no longer be written. */
  private static boolean vivante(Connection connexion) {
    try (Statement requete = connexion.createStatement()) {
      requete.setQueryTimeout((int) ATTENTE.toSeconds());
      requete.execute("select rang from chaine where id = 1");
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  Jdbi jdbi() {
    return jdbi;
  }

  /** Its connections, for a library that brings its own statements. */
  public DataSource connexions() {
    return connexions;
  }

  /**
   * @return whether it answers now
   */
  public boolean repond() {
    try (Connection connexion = connexions.getConnection()) {
      return vivante(connexion);
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public void close() {
    connexions.close();
  }

  /** Instants travel with their offset: the zone of the machine plays no part. */
  private static final class EnUtc extends AbstractArgumentFactory<Instant> {
    EnUtc() {
      super(Types.TIMESTAMP_WITH_TIMEZONE);
    }

    @Override
    protected Argument build(Instant valeur, ConfigRegistry config) {
      return (rang, requete, contexte) -> requete.setObject(rang, valeur.atOffset(ZoneOffset.UTC));
    }
  }

  private static final ColumnMapper<Instant> DEPUIS_UTC =
      (resultat, rang, contexte) -> {
        OffsetDateTime lu = resultat.getObject(rang, OffsetDateTime.class);
        return lu == null ? null : lu.toInstant();
      };
}
