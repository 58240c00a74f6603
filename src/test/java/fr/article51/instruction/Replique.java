package fr.article51.instruction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A process of the packaged service, ready. */
public final class Replique implements AutoCloseable {
  private static final Path SERVICE = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Process processus;
  private final URI adresse;

  /**
   * On a free port.
   *
   * @param reglages environment variables, beside those of the database
   */
  public Replique(Base.Acces acces, Map<String, String> reglages) throws IOException {
    this(acces, portLibre(), reglages);
  }

  /** On that port. */
  public Replique(Base.Acces acces, int port, Map<String, String> reglages) throws IOException {
    adresse = URI.create("http://127.0.0.1:" + port);
    ProcessBuilder lancement =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-jar",
            SERVICE.toString());
    lancement
        .environment()
        .putAll(
            Map.of(
                "QUARKUS_HTTP_PORT",
                String.valueOf(port),
                "QUARKUS_LOG_CONSOLE_JSON_ENABLED",
                "false",
                "ARTICLE51_BASE_URL",
                acces.url(),
                "ARTICLE51_BASE_UTILISATEUR",
                acces.utilisateur(),
                "ARTICLE51_BASE_MOT_DE_PASSE",
                acces.motDePasse()));
    lancement.environment().putAll(reglages);
    processus = lancement.redirectErrorStream(true).start();
    attendre("Listening on");
  }

  /** Reads what the process says until it says so; the rest is read and dropped. */
  private void attendre(String signe) throws IOException {
    BufferedReader sortie =
        new BufferedReader(
            new InputStreamReader(processus.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder dit = new StringBuilder();
    for (String ligne = sortie.readLine(); ligne != null; ligne = sortie.readLine()) {
      dit.append(ligne).append('\n');
      if (ligne.contains(signe)) {
        Thread reste = new Thread(() -> sortie.lines().forEach(autre -> {}), "sortie");
        reste.setDaemon(true);
        reste.start();
        return;
      }
    }
    throw new IllegalStateException("the service did not start:\n" + dit);
  }

  /** Asks it; null when it does not answer. */
  public @Nullable HttpResponse<String> envoyer(
      String chemin, UnaryOperator<HttpRequest.Builder> demande) {
    try {
      return CLIENT.send(
          demande.apply(HttpRequest.newBuilder(adresse.resolve(chemin))).build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether it has not been killed. */
  public boolean vit() {
    return processus.isAlive();
  }

  /** SIGKILL, and its end. */
  public void tuer() throws InterruptedException {
    processus.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    processus.destroyForcibly();
  }

  /** A port that nobody listens to now. */
  public static int portLibre() {
    try (ServerSocket prise = new ServerSocket(0)) {
      return prise.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
