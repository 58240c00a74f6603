package fr.article51.lot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears whole or not at all: written beside its place under another name, then
 * renamed. Closed before {@link #publier}, it leaves no trace.
 */
public final class FichierProvisoire extends OutputStream {
  private static final String SUFFIXE = ".partiel";

  private final Path cible;
  private final Path provisoire;
  private final OutputStream flux;
  private boolean publie;

  /**
   * @param cible where the file will be; replaced if it exists
   * @throws IOException when its folder cannot be written to
   */
  public FichierProvisoire(Path cible) throws IOException {
    this.cible = cible;
    this.provisoire = cible.resolveSibling(cible.getFileName() + SUFFIXE);
    this.flux = new BufferedOutputStream(Files.newOutputStream(provisoire), 64 * 1024);
  }

  @Override
  public void write(int octet) throws IOException {
    flux.write(octet);
  }

  @Override
  public void write(byte[] octets, int debut, int longueur) throws IOException {
    flux.write(octets, debut, longueur);
  }

  @Override
  public void flush() throws IOException {
    flux.flush();
  }

  /**
   * Puts the file in its place; nothing may be written after.
   *
   * @throws IOException when it cannot be written to the end, or renamed
   */
  public void publier() throws IOException {
    flux.close();
    Files.move(
        provisoire, cible, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    publie = true;
  }

  @Override
  public void close() throws IOException {
    if (!publie) {
      try {
        flux.close();
      } finally {
        Files.deleteIfExists(provisoire);
      }
    }
  }
}
