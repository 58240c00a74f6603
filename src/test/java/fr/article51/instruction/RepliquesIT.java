package fr.article51.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.article51.acces.Cles;
import fr.article51.acces.DemandeDeCle;
import fr.article51.reference.Production;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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
  private static final JsonMapper JSON = new JsonMapper();
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
    try (Replique service = new Replique(acces, Map.of())) {
      for (int i = 0; i < accusees; i++) {
        assertNotNull(ouvrir(service, jeton, "cle-" + i));
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
    try (Replique premiere = new Replique(acces, Map.of());
        Replique seconde = new Replique(acces, Map.of())) {
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
                      String id = ouvrir(choisie, jeton, "cle-" + i);
                      if (id == null) {
                        renvois.incrementAndGet();
                        id = ouvrir(seconde, jeton, "cle-" + i);
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

  /** Opens a screening; null when the replica does not answer. */
  private static @Nullable String ouvrir(Replique replique, String jeton, String cle) {
    HttpResponse<String> reponse =
        replique.envoyer(
            "/v1/instructions?agence=ARS-11",
            demande ->
                demande
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", cle)
                    .header("Authorization", "Bearer " + jeton)
                    .POST(BodyPublishers.ofString("{\"projet\": {\"titre\": \"" + cle + "\"}}")));
    if (reponse == null) {
      return null;
    }
    assertEquals(201, reponse.statusCode(), reponse.body());
    try {
      return JSON.readTree(reponse.body()).path("id").asText();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
