package fr.article51.doublure;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** HTTP, on a port of this machine, which it keeps from one start to the next. */
final class Serveur implements AutoCloseable {
  static {
    // Otherwise each answer waits for an acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final Map<String, HttpHandler> portes;
  private final ExecutorService fils =
      Executors.newCachedThreadPool(
          tache -> {
            Thread fil = new Thread(tache, "doublure");
            fil.setDaemon(true);
            return fil;
          });
  private int port;
  private @Nullable HttpServer serveur;

  /**
   * @param port 0 for a free one
   * @param portes what answers, by beginning of the path
   */
  Serveur(int port, Map<String, HttpHandler> portes) {
    this.port = port;
    this.portes = portes;
  }

  synchronized URI adresse() {
    return URI.create("http://localhost:" + port);
  }

  synchronized void eteindre() {
    if (serveur != null) {
      serveur.stop(0);
      serveur = null;
    }
  }

  synchronized void rallumer() {
    HttpServer nouveau;
    try {
      nouveau = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException faute) {
      throw new UncheckedIOException(faute);
    }
    port = nouveau.getAddress().getPort();
    nouveau.setExecutor(fils);
    portes.forEach(nouveau::createContext);
    nouveau.start();
    serveur = nouveau;
  }

  @Override
  public void close() {
    eteindre();
    fils.shutdownNow();
  }
}
