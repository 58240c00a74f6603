package fr.article51.api;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request as it comes: read by a worker while the event loop receives it, and not
 * received faster than it is read. Quarkus has such a stream, but {@code available()} there does
 * not tell whether reading would wait.
 */
final class CorpsEnFlux extends InputStream {
  /** Pieces received ahead, of a few kilobytes each. */
  private static final int AVANCE = 32;

  private final HttpServerRequest requete;
  private final Deque<byte[]> recus = new ArrayDeque<>();
  private boolean annonce;
  private boolean fini;
  private @Nullable Throwable rupture;
  private byte[] morceau = new byte[0];
  private int position;

  /**
   * @param requete paused, and read by nobody else
   */
  CorpsEnFlux(HttpServerRequest requete) {
    this.requete = requete;
    synchronized (requete.connection()) {
      if (requete.isEnded()) {
        fini = true;
        return;
      }
      requete.handler(this::recevoir);
      requete.endHandler(fin -> finir());
      requete.exceptionHandler(this::rompre);
      requete.fetch(AVANCE);
    }
  }

  private synchronized void recevoir(Buffer octets) {
    recus.add(octets.getBytes());
    notifyAll();
  }

  private synchronized void finir() {
    fini = true;
    notifyAll();
  }

  private synchronized void rompre(Throwable erreur) {
    rupture = erreur;
    notifyAll();
  }

  @Override
  public int read() throws IOException {
    byte[] octet = new byte[1];
    return read(octet, 0, 1) < 0 ? -1 : octet[0] & 0xff;
  }

  @Override
  public int read(byte[] octets, int debut, int longueur) throws IOException {
    Objects.checkFromIndexSize(debut, longueur, octets.length);
    if (longueur == 0) {
      return 0;
    }
    while (position == morceau.length) {
      byte[] suivant = attendre();
      if (suivant == null) {
        return -1;
      }
      morceau = suivant;
      position = 0;
      recevoirLaSuite();
    }
    int lus = Math.min(longueur, morceau.length - position);
    System.arraycopy(morceau, position, octets, debut, lus);
    position += lus;
    return lus;
  }

  /** What has been received and not read, so that zero means that reading would wait. */
  @Override
  public synchronized int available() {
    int attendent = morceau.length - position;
    for (byte[] recu : recus) {
      attendent += recu.length;
    }
    return attendent;
  }

  private byte @Nullable [] attendre() throws IOException {
    demanderLaSuite();
    synchronized (this) {
      while (recus.isEmpty() && !fini && rupture == null) {
        try {
          wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new InterruptedIOException();
        }
      }
      if (rupture != null) {
        throw new IOException(rupture);
      }
      return recus.poll();
    }
  }

  /** One piece more for one that is read; nothing may be asked of a request that has ended. */
  private void recevoirLaSuite() {
    synchronized (requete.connection()) {
      if (!requete.isEnded()) {
        requete.fetch(1);
      }
    }
  }

  /** Tells once a client that asks before sending its body that it may. */
  private void demanderLaSuite() {
    if (!annonce) {
      annonce = true;
      if ("100-continue".equalsIgnoreCase(requete.getHeader(HttpHeaders.EXPECT))) {
        requete.response().writeContinue();
      }
    }
  }
}
