package fr.article51.demarches.correspondance;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Base addresses where a token may be sent. */
public final class AdresseDePlateforme {
  /** What an address may be, in words. */
  public static final String ADMIS =
      "https://…, sans mot de passe ni paramètre ; http:// vers la machine elle-même";

  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\]");

  private AdresseDePlateforme() {}

  /** The address, without a final slash; empty for any other than {@link #ADMIS}. */
  public static Optional<URI> lire(String adresse) {
    try {
      URI uri = new URI(adresse.replaceFirst("/+$", ""));
      String hote = uri.getHost();
      boolean sure =
          "https".equals(uri.getScheme())
              || "http".equals(uri.getScheme()) && hote != null && LOOPBACK.matcher(hote).matches();
      return Optional.of(uri)
          .filter(
              une ->
                  sure
                      && hote != null
                      && une.getRawUserInfo() == null
                      && une.getRawQuery() == null
                      && une.getRawFragment() == null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
