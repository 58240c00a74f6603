package fr.article51.api.acces;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a page of ours sent a form. Browsers say so themselves, in headers that no page can
 * write; a request that says nothing is refused.
 */
public final class MemeOrigine {
  private MemeOrigine() {}

  /** Whether its headers say so. */
  public static boolean admet(HttpServerRequest requete) {
    return admet(
        requete.getHeader("Sec-Fetch-Site"),
        requete.getHeader("Origin"),
        requete.getHeader("Host"));
  }

  /**
   * @param site header {@code Sec-Fetch-Site}; browsers leave it out over plain HTTP
   * @param origine header {@code Origin}, looked at without the former
   * @param hote header {@code Host}: what the browser asked, unless a proxy writes another
   */
  static boolean admet(@Nullable String site, @Nullable String origine, @Nullable String hote) {
    if (site != null) {
      return site.equals("same-origin");
    }
    return origine != null && hote != null && memeHote(origine, hote);
  }

  /** The scheme is not compared: behind whoever ends TLS, ours is not the one of the browser. */
  private static boolean memeHote(String origine, String hote) {
    try {
      URI uri = new URI(origine);
      String autorite = uri.getRawAuthority();
      boolean origineSeule =
          uri.getScheme() != null && autorite != null && uri.getRawPath().isEmpty();
      return origineSeule
          && sansPortUsuel(autorite, uri.getScheme()).equals(sansPortUsuel(hote, uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String sansPortUsuel(String autorite, String schema) {
    String port = schema.equalsIgnoreCase("https") ? ":443" : ":80";
    String minuscules = autorite.toLowerCase(Locale.ROOT);
    return minuscules.endsWith(port)
        ? minuscules.substring(0, minuscules.length() - port.length())
        : minuscules;
  }
}
