package fr.article51.api.pages;

import java.util.List;
import java.util.regex.Pattern;

/** The sites that may show the form, as a policy of browsers names them. */
final class SitesAdmis {
  /**
   * Scheme, host, perhaps with a star for its first name, and port: what else stood there would be
   * policy.
   */
  private static final Pattern ORIGINE =
      Pattern.compile("https?://(\\*\\.)?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\\d{1,5})?");

  private SitesAdmis() {}

  /**
   * @param sites origins, such as {@code https://www.exemple.fr}
   * @return what follows {@code frame-ancestors}: our own pages first
   * @throws IllegalArgumentException when one is not an origin: the service does not start
   */
  static String ancetres(List<String> sites) {
    for (String site : sites) {
      if (!ORIGINE.matcher(site).matches()) {
        throw new IllegalArgumentException(
            "article51.pages.integration : « "
                + site
                + " » n'est pas l'origine d'un site ; attendu : https://www.exemple.fr, sans chemin ni barre finale.");
      }
    }
    return String.join(" ", "'self'", String.join(" ", sites)).strip();
  }
}
