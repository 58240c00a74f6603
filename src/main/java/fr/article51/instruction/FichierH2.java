package fr.article51.instruction;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * How the file of H2 is written: at once, and at its end. What is committed is never lost to a full
 * disk or a killed process; in return the file grows with each transaction, until it is next
 * opened.
 */
final class FichierH2 {
  private static final String SANS_REEMPLOI = ";REUSE_SPACE=FALSE";

  /** Bytes under which a file is left as it is; rewriting this much takes about a second. */
  private static final long TAILLE = 64L * 1024 * 1024;

  /** In percent, how much of a file must be of use for it to be left as it is. */
  private static final int REMPLISSAGE = 50;

  private FichierH2() {}

  /** Whether an address is that of a file, and of H2 within this program. */
  static boolean est(String url) {
    return url.startsWith("jdbc:h2:") && !url.matches("jdbc:h2:(mem|tcp|ssl):.*");
  }

  /**
   * H2 would write anew over what is no longer of use. A write that stops half way, on a full disk,
   * may then leave the file without the way to its last state: it came back without the last
   * hundred acknowledged screenings.
   */
  static String adresse(String url) {
    return est(url) && !url.toUpperCase(Locale.ROOT).contains("REUSE_SPACE")
        ? url + SANS_REEMPLOI
        : url;
  }

  /** H2 would write what is committed half a second later. */
  static void ecrireAussitot(Connection connexion) throws SQLException {
    try (Statement requete = connexion.createStatement()) {
      requete.execute("set write_delay 0");
    }
  }

  /**
   * Rewrites a file that is mostly of no use, into another one that then takes its place. Nobody
   * else may have it open.
   *
   * @return whether it was rewritten
   */
  static boolean reecrire(Base.Acces acces, long taille) throws SQLException {
    try (Connection connexion =
            DriverManager.getConnection(
                adresse(acces.url()), acces.utilisateur(), acces.motDePasse());
        Statement requete = connexion.createStatement()) {
      boolean utile =
          mesure(requete, "info.FILE_SIZE") < taille
              || mesure(requete, "info.CHUNKS_FILL_RATE") >= REMPLISSAGE;
      if (utile) {
        return false;
      }
      requete.execute("shutdown compact");
      return true;
    }
  }

  /** Rewrites a file that is worth it, and can be: it is used as it is otherwise. */
  static void alleger(Base.Acces acces) {
    try {
      reecrire(acces, TAILLE);
    } catch (SQLException e) {
      // No space for another one; or no file at all, which is then told by those who need it.
    }
  }

  private static long mesure(Statement requete, String nom) throws SQLException {
    try (ResultSet lu =
        requete.executeQuery(
            "select setting_value from information_schema.settings where setting_name = '"
                + nom
                + "'")) {
      return lu.next() ? Long.parseLong(lu.getString(1)) : 0;
    }
  }
}
