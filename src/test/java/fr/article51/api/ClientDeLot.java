package fr.article51.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client that speaks and listens in turn on one connection, chunk by chunk. */
final class ClientDeLot implements AutoCloseable {
  private final Socket prise;
  private final InputStream entree;
  private boolean teteLue;
  private int reste;

  ClientDeLot(URI adresse) throws IOException {
    this(adresse, "application/x-ndjson");
  }

  ClientDeLot(URI adresse, String type) throws IOException {
    prise = new Socket(adresse.getHost(), adresse.getPort());
    prise.setSoTimeout(30_000);
    entree = new BufferedInputStream(prise.getInputStream());
    ecrire(
        "POST "
            + adresse.getPath()
            + " HTTP/1.1\r\nHost: a\r\nContent-Type: "
            + type
            + "\r\nTransfer-Encoding: chunked\r\n\r\n");
  }

  void envoyer(String texte) throws IOException {
    int octets = texte.getBytes(StandardCharsets.UTF_8).length;
    ecrire(Integer.toHexString(octets) + "\r\n" + texte + "\r\n");
  }

  void finir() throws IOException {
    ecrire("0\r\n\r\n");
  }

  private void ecrire(String texte) throws IOException {
    prise.getOutputStream().write(texte.getBytes(StandardCharsets.UTF_8));
    prise.getOutputStream().flush();
  }

  /** Head of the answer. */
  String tete() throws IOException {
    StringBuilder tete = new StringBuilder();
    for (String ligne = brute(); !ligne.isEmpty(); ligne = brute()) {
      tete.append(ligne).append('\n');
    }
    teteLue = true;
    return tete.toString();
  }

  /** Next line of the body, without its end; empty at the end of the answer. */
  String ligne() throws IOException {
    if (!teteLue) {
      tete();
    }
    ByteArrayOutputStream ligne = new ByteArrayOutputStream();
    for (int octet = octet(); octet >= 0 && octet != '\n'; octet = octet()) {
      ligne.write(octet);
    }
    return ligne.toString(StandardCharsets.UTF_8);
  }

  private int octet() throws IOException {
    if (reste == 0) {
      String taille = brute();
      reste = Integer.parseInt(taille.isEmpty() ? brute() : taille, 16);
      if (reste == 0) {
        return -1;
      }
    }
    reste--;
    return entree.read();
  }

  /** A line of the protocol; the empty one after a chunk included. */
  private String brute() throws IOException {
    StringBuilder ligne = new StringBuilder();
    for (int octet = entree.read(); octet != '\n'; octet = entree.read()) {
      if (octet < 0) {
        throw new IOException("closed by the server");
      }
      if (octet != '\r') {
        ligne.append((char) octet);
      }
    }
    return ligne.toString();
  }

  @Override
  public void close() throws IOException {
    prise.close();
  }
}
