package fr.article51.api.acces;

import fr.article51.acces.Cles;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import org.jspecify.annotations.Nullable;

/**
 * The key of someone who came in by the desk, in its browser, until it is closed. Sent to the desk
 * alone, never to the API; out of reach of any script and of any other site.
 */
public final class CookieDuBureau {
  /** Where it is sent. */
  public static final String CHEMIN = "/bureau";

  private static final String NOM = "a51_cle";

  private CookieDuBureau() {}

  /** As the header that it stands for; null without a cookie that looks like a key. */
  static @Nullable String autorisation(HttpServerRequest requete) {
    String cle = lire(requete);
    return cle != null && cle.startsWith(Cles.PREFIXE) ? "Bearer " + cle : null;
  }

  /** Whether a request carries one, be it worth something or not. */
  public static boolean present(HttpServerRequest requete) {
    return lire(requete) != null;
  }

  private static @Nullable String lire(HttpServerRequest requete) {
    Cookie cookie = requete.getCookie(NOM);
    return cookie == null ? null : cookie.getValue();
  }

  /** What keeps a key. */
  public static NewCookie poser(String cle, HttpServerRequest requete) {
    return cookie(cle, requete, NewCookie.DEFAULT_MAX_AGE);
  }

  /** What forgets it. */
  public static NewCookie oter(HttpServerRequest requete) {
    return cookie("", requete, 0);
  }

  /** The same, before any resource. */
  public static Cookie efface(HttpServerRequest requete) {
    return Cookie.cookie(NOM, "")
        .setPath(CHEMIN)
        .setMaxAge(0)
        .setHttpOnly(true)
        .setSecure("https".equals(requete.scheme()))
        .setSameSite(CookieSameSite.STRICT);
  }

  /** The scheme is that of the connection, or of a proxy that Quarkus was told to trust. */
  private static NewCookie cookie(String valeur, HttpServerRequest requete, int secondes) {
    return new NewCookie.Builder(NOM)
        .value(valeur)
        .path(CHEMIN)
        .maxAge(secondes)
        .httpOnly(true)
        .secure("https".equals(requete.scheme()))
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }
}
