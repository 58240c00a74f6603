package fr.article51.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.article51.acces.Cles;
import fr.article51.acces.DemandeDeCle;
import fr.article51.reference.Production;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes of the packaged service on one PostgreSQL, one of them killed in the middle. */
class RepliquesIT {
  private static final Logger LOG = Logger.getLogger(RepliquesIT.class);
  private static final Path SERVICE = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final int PROJETS = 400;
  private static final int CLIENTS = 4;

  @Test
  void ce_qui_est_accuse_est_la_une_fois_meme_quand_une_replique_meurt() throws Exception {
    Base.Acces acces = BaseDeTest.POSTGRESQL.nouvelle();
    try (Greffe greffe = new Greffe(acces, Production.evaluateur())) {
      String jeton = jeton(greffe.transactions);
      accuser(greffe, acces, jeton);
    }
  }

  @Test
  void sur_h2_ce_qui_est_accuse_survit_a_la_mort_du_service(@TempDir Path dossier)
      throws Exception {
    Base.Acces acces =
        new Base.Acces(
            "jdbc:h2:file:" + dossier.resolve("base") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
            "sa",
            "",
            4);
    String jeton;
    try (Base base = Base.ouvrir(acces)) {
      jeton = jeton(new Transactions(() -> base));
    }
    int accusees = 40;
    try (Replique service = new Replique(acces, jeton)) {
      for (int i = 0; i < accusees; i++) {
        assertNotNull(service.ouvrir("cle-" + i));
      }
      service.tuer();
    }
    try (Base base = Base.ouvrir(acces)) {
      Chaine.Rapport chaine = new Chaine(new Transactions(() -> base)).verifier();
      assertEquals(accusees, chaine.maillons());
      assertEquals(List.of(), chaine.ruptures());
    }
  }

  private static String jeton(Transactions transactions) {
    return new Cles(transactions)
        .creer(
            Greffe.RAPPORTEUR,
            new DemandeDeCle("essai", null, Role.INSTRUCTEUR, null, 1),
            Instant.now())
        .texte();
  }

  private static void accuser(Greffe greffe, Base.Acces acces, String jeton) throws Exception {
    try (Replique premiere = new Replique(acces, jeton);
        Replique seconde = new Replique(acces, jeton)) {
      Map<String, String> accuses = new ConcurrentHashMap<>();
      AtomicInteger renvois = new AtomicInteger();
      CountDownLatch moitie = new CountDownLatch(PROJETS / 2);
      ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
      try {
        List<Future<?>> travaux = new ArrayList<>();
        for (int c = 0; c < CLIENTS; c++) {
          int client = c;
          travaux.add(
              clients.submit(
                  () -> {
                    for (int i = client; i < PROJETS; i += CLIENTS) {
                      Replique choisie = i % 2 == 0 ? premiere : seconde;
                      String id = choisie.ouvrir("cle-" + i);
                      if (id == null) {
                        renvois.incrementAndGet();
                        id = seconde.ouvrir("cle-" + i);
                      }
                      accuses.put("cle-" + i, String.valueOf(id));
                      moitie.countDown();
                    }
                  }));
        }
        moitie.await();
        premiere.tuer();
        for (Future<?> travail : travaux) {
          travail.get();
        }
      } finally {
        clients.shutdownNow();
      }

      Map<String, String> gardees = new TreeMap<>();
      greffe
          .base
          .jdbi()
          .useHandle(
              connexion ->
                  connexion
                      .createQuery("select cle, cast(id as varchar) as id from instruction")
                      .mapToMap(String.class)
                      .forEach(ligne -> gardees.put(ligne.get("cle"), ligne.get("id"))));
      Chaine.Rapport chaine = new Chaine(greffe.transactions).verifier();
      LOG.infof(
          "%d accusés, %d gardées, %d renvois après la mort d'une réplique, %d maillons",
          accuses.size(), gardees.size(), renvois.get(), chaine.maillons());
      assertEquals(new TreeMap<>(accuses), gardees);
      assertEquals(PROJETS, gardees.size());
      assertEquals(PROJETS, chaine.maillons());
      assertEquals(List.of(), chaine.ruptures());
      assertTrue(renvois.get() > 0, "the death of a replica was not noticed");
    }
  }

  /** A process of the service, ready. */
  private static final class Replique implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final Process processus;
    private final URI adresse;

    private final String jeton;

    Replique(Base.Acces acces, String jeton) throws IOException {
      this.jeton = jeton;
      int port = portLibre();
      adresse = URI.create("http://127.0.0.1:" + port + "/v1/instructions?agence=ARS-11");
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

    /** Opens a screening; null when the replica does not answer. */
    @Nullable String ouvrir(String cle) {
      HttpRequest demande =
          HttpRequest.newBuilder(adresse)
              .header("Content-Type", "application/json")
              .header("Idempotency-Key", cle)
              .header("Authorization", "Bearer " + jeton)
              .POST(BodyPublishers.ofString("{\"projet\": {\"titre\": \"" + cle + "\"}}"))
              .build();
      try {
        HttpResponse<String> reponse = CLIENT.send(demande, BodyHandlers.ofString());
        assertEquals(201, reponse.statusCode(), reponse.body());
        return JSON.readTree(reponse.body()).path("id").asText();
      } catch (IOException e) {
        return null;
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    /** SIGKILL, and its end. */
    void tuer() throws InterruptedException {
      processus.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
      processus.destroyForcibly();
    }

    private static int portLibre() {
      try (ServerSocket prise = new ServerSocket(0)) {
        return prise.getLocalPort();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
