package fr.article51.navigateur;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service that ends TLS itself, with a certificate that nobody signed. */
public final class EnHttps implements QuarkusTestResourceLifecycleManager {
  private static final String SECRET = "un-secret-d-essai";

  private @Nullable Path dossier;

  @Override
  public Map<String, String> start() {
    try {
      Path nouveau = Files.createTempDirectory("https");
      dossier = nouveau;
      Path cles = nouveau.resolve("cles.p12");
      List<String> commande =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
              "-genkeypair",
              "-keyalg",
              "EC",
              "-alias",
              "essai",
              "-dname",
              "CN=localhost",
              "-storetype",
              "PKCS12",
              "-keystore",
              cles.toString(),
              "-storepass",
              SECRET);
      int rendu = new ProcessBuilder(commande).inheritIO().start().waitFor();
      if (rendu != 0) {
        throw new IllegalStateException("keytool : " + rendu);
      }
      return Map.of(
          "quarkus.tls.key-store.p12.path",
          cles.toString(),
          "quarkus.tls.key-store.p12.password",
          SECRET,
          "quarkus.http.test-ssl-port",
          "0");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    if (dossier != null) {
      try {
        Files.delete(dossier.resolve("cles.p12"));
        Files.delete(dossier);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
