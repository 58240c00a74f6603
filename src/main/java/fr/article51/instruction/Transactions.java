package fr.article51.instruction;

import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Work on the database, all of it or nothing. */
public final class Transactions {
  private static final String DEJA_LA = "23505";

  private final Supplier<Base> base;

  /**
   * @param base the database; may throw {@link BaseIndisponible}
   */
  public Transactions(Supplier<Base> base) {
    this.base = base;
  }

  /**
   * For tables that are not those of screenings.
   *
   * @throws BaseIndisponible when the database does not answer, is full, or gives up: nothing was
   *     written
   */
  public <T> T executer(Function<Handle, T> travail) {
    try {
      return base.get().jdbi().inTransaction(travail::apply);
    } catch (JdbiException e) {
      throw indisponible(e);
    }
  }

  /**
   * @throws BaseIndisponible as {@link #executer}
   */
  <T> T faire(Function<Registre, T> travail) {
    return executer(connexion -> travail.apply(new Registre(connexion)));
  }

  /** The same, for a work that another one may forestall: it is then done again, and sees it. */
  <T> T faireUneFois(Function<Registre, T> travail) {
    try {
      return base.get().jdbi().inTransaction(connexion -> travail.apply(new Registre(connexion)));
    } catch (JdbiException e) {
      if (DEJA_LA.equals(etat(e))) {
        return faire(travail);
      }
      throw indisponible(e);
    }
  }

  /** A fault of ours stays one: only what the database could not do is "try again later". */
  private static RuntimeException indisponible(JdbiException erreur) {
    SQLException sql = sql(erreur);
    String etat = etat(erreur);
    boolean faute =
        sql == null
            || (etat != null
                && (etat.startsWith("22") || etat.startsWith("23") || etat.startsWith("42")));
    return faute ? erreur : new BaseIndisponible(erreur);
  }

  private static @Nullable String etat(JdbiException erreur) {
    SQLException sql = sql(erreur);
    return sql == null ? null : sql.getSQLState();
  }

  private static @Nullable SQLException sql(Throwable erreur) {
    for (Throwable cause = erreur; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }
}
