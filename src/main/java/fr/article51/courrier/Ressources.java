package fr.article51.courrier;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that come with the service. */
final class Ressources {
  private static final String DOSSIER = "/courriers/";

  private Ressources() {}

  /** Bytes of a file of {@code courriers/}. */
  static byte[] octets(String nom) {
    try (InputStream flux = flux(DOSSIER + nom)) {
      return flux.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text of a file of {@code courriers/}. */
  static String texte(String nom) {
    return new String(octets(nom), StandardCharsets.UTF_8);
  }

  /** A file of the class path, to be closed. */
  static InputStream flux(String chemin) {
    InputStream flux = Ressources.class.getResourceAsStream(chemin);
    if (flux == null) {
      throw new UncheckedIOException(new FileNotFoundException(chemin));
    }
    return flux;
  }
}
