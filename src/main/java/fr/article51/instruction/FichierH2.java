package fr.article51.instruction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * How the file of H2 is written: at once, and at its end. What is committed is never lost to a full
 * disk or a killed process; in return the file grows with each transaction, until it is next
 * opened.
 */
final class FichierH2 {
  private static final String PREFIXE = "jdbc:h2:";

  /** Bytes under which a file is left as it is; rewriting this much takes about a second. */
  private static final long TAILLE = 64L * 1024 * 1024;

  /** In percent, how much of a file must be of use for it to be left as it is. */
  private static final int REMPLISSAGE = 50;

  private FichierH2() {}

  /** Whether an address is that of a file, and of H2 within this program. */
  static boolean est(String url) {
    return url.startsWith(PREFIXE) && !url.matches("jdbc:h2:(mem|tcp|ssl):.*");
  }

  /**
   * The address with what its writing needs. In the address, since H2 forgets a delay set otherwise
   * when it closes the file: after a failure, or five minutes without a connection.
   *
   * <p>H2 would write what is committed half a second later. It would also write anew over what is
   * no longer of use: a write that stops half way may then leave the file without the way to its
   * last state.
   */
  static String adresse(String url) {
    return est(url) ? avec(avec(url, "WRITE_DELAY=0"), "REUSE_SPACE=FALSE") : url;
  }

  private static String avec(String url, String reglage) {
    String nom = reglage.substring(0, reglage.indexOf('='));
    return url.toUpperCase(Locale.ROOT).contains(";" + nom + "=") ? url : url + ";" + reglage;
  }

  /**
   * Rewrites a file that is mostly of no use, into another one that then takes its place. Nobody
   * else may have it open.
   *
   * <p>Left as it is where there is no place for as much again: H2 never ends when a write fails
   * while it closes a file.
   *
   * @param taille bytes under which it is not worth it
   * @return whether it was rewritten
   */
  static boolean reecrire(Base.Acces acces, long taille) throws SQLException, IOException {
    Path fichier = fichier(acces.url());
    long occupe = Files.exists(fichier) ? Files.size(fichier) : 0;
    if (occupe <= taille || Files.getFileStore(fichier).getUsableSpace() < occupe) {
      return false;
    }
    try (Connection connexion =
            DriverManager.getConnection(
                adresse(acces.url()), acces.utilisateur(), acces.motDePasse());
        Statement requete = connexion.createStatement()) {
      if (partUtile(requete) >= REMPLISSAGE) {
        return false;
      }
      requete.execute("shutdown compact");
      return true;
    }
  }

  /** Of a plain address; those of archives and of files in parts name nothing, and are left. */
  private static Path fichier(String url) {
    String nom = url.substring(PREFIXE.length()).split(";", 2)[0].replaceFirst("^file:", "");
    return Path.of(
        nom.replaceFirst("^~", Matcher.quoteReplacement(System.getProperty("user.home")))
            + ".mv.db");
  }

  private static long partUtile(Statement requete) throws SQLException {
    try (ResultSet lu =
        requete.executeQuery(
            "select setting_value from information_schema.settings where setting_name ="
                + " 'info.CHUNKS_FILL_RATE'")) {
      return lu.next() ? Long.parseLong(lu.getString(1)) : REMPLISSAGE;
    }
  }

  /** Rewrites a file that is worth it, and can be: it is used as it is otherwise. */
  static void alleger(Base.Acces acces) {
    try {
      reecrire(acces, TAILLE);
    } catch (SQLException | IOException e) {
      // Whatever is wrong with the file or its address is told by those who need it.
    }
  }
}
