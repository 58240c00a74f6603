package fr.article51.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that stays open, one request after the other. */
final class Fil implements AutoCloseable {
  private static final String LONGUEUR = "content-length:";

  private final Socket prise;
  private final InputStream entree;

  Fil(int port) throws IOException {
    prise = new Socket(InetAddress.getLoopbackAddress(), port);
    prise.setTcpNoDelay(true);
    prise.setSoTimeout(30_000);
    entree = new BufferedInputStream(prise.getInputStream(), 1 << 16);
  }

  /** The whole answer, head and body. */
  byte[] demander(byte[] requete) throws IOException {
    prise.getOutputStream().write(requete);
    ByteArrayOutputStream reponse = new ByteArrayOutputStream();
    int longueur = 0;
    for (String ligne = ligne(reponse); !ligne.isEmpty(); ligne = ligne(reponse)) {
      if (ligne.toLowerCase(Locale.ROOT).startsWith(LONGUEUR)) {
        longueur = Integer.parseInt(ligne.substring(LONGUEUR.length()).strip());
      }
    }
    reponse.write(entree.readNBytes(longueur));
    return reponse.toByteArray();
  }

  private String ligne(ByteArrayOutputStream reponse) throws IOException {
    StringBuilder ligne = new StringBuilder();
    for (int octet = entree.read(); octet != '\n'; octet = entree.read()) {
      if (octet < 0) {
        throw new EOFException(reponse.toString(StandardCharsets.UTF_8));
      }
      reponse.write(octet);
      ligne.append((char) octet);
    }
    reponse.write('\n');
    return ligne.toString().strip();
  }

  @Override
  public void close() throws IOException {
    prise.close();
  }
}
