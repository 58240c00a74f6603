package fr.article51.doublure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrochetsTest {
  private record Recu(Map<String, List<String>> entetes, String corps) {
    String entete(String nom) {
      return entetes.getOrDefault(nom, List.of("")).get(0);
    }
  }

  private final AtomicReference<Instant> horloge =
      new AtomicReference<>(Instant.parse("2026-01-15T14:52:35.250Z"));
  private final List<Recu> recus = new CopyOnWriteArrayList<>();
  private final AtomicInteger statut = new AtomicInteger(204);
  private final Doublure doublure = Doublure.ouvrir(horloge::get, LettreDIntention.demarche());
  private final HttpServer serveur;
  private final URI adresse;

  CrochetsTest() throws IOException {
    serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    adresse = URI.create("http://localhost:" + serveur.getAddress().getPort() + "/crochet");
  }

  @BeforeEach
  void ecouter() {
    serveur.createContext(
        "/",
        echange -> {
          String corps =
              new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          recus.add(new Recu(Map.copyOf(echange.getRequestHeaders()), corps));
          if (statut.get() == 503) {
            echange.getResponseHeaders().set("Retry-After", "60");
          }
          Reponses.vide(echange, statut.get());
        });
    serveur.start();
  }

  @AfterEach
  void fermer() {
    serveur.stop(0);
    doublure.close();
  }

  private long deposer() {
    return doublure.deposer(LettreDIntention.NUMERO, LettreDIntention.reponses());
  }

  @Test
  void un_crochet_d_avant_ne_dit_que_les_changements_d_etat() {
    doublure.crochets().historique(adresse);
    long numero = deposer();
    doublure.ecrire(numero, "Bonjour");
    doublure.modifier(numero, Map.of(LettreDIntention.DUREE, 12));
    doublure.crochets().livrer();
    assertEquals(
        List.of(
            "procedure_id=51051&dossier_id="
                + numero
                + "&state=en_construction&updated_at=2026-01-15+15%3A52%3A35+%2B0100"),
        recus.stream().map(Recu::corps).toList());
    assertEquals("application/x-www-form-urlencoded", recus.get(0).entete("Content-type"));
  }

  @Test
  void un_crochet_d_avant_qui_echoue_n_est_jamais_renvoye() {
    doublure.crochets().historique(adresse);
    deposer();
    statut.set(500);
    assertEquals(List.of(500), doublure.crochets().livrer());
    assertEquals(List.of(), doublure.crochets().livrer());
  }

  @Test
  void les_crochets_se_doublent_se_melangent_et_se_perdent() {
    doublure.crochets().historique(adresse);
    for (int i = 0; i < 6; i++) {
      deposer();
    }
    doublure.crochets().livrerMelanges(1);
    List<String> melanges = recus.stream().map(Recu::corps).toList();
    assertEquals(6, melanges.size());
    assertNotEquals(melanges.stream().sorted().toList(), melanges);
    recus.clear();
    deposer();
    doublure.crochets().livrerEnDouble();
    assertEquals(2, recus.size());
    assertEquals(recus.get(0).corps(), recus.get(1).corps());
    deposer();
    doublure.crochets().perdre();
    assertEquals(List.of(), doublure.crochets().livrer());
  }

  @Test
  void un_crochet_signe_porte_une_signature_par_secret() throws Exception {
    String ancien = secret("ancien secret");
    String nouveau = secret("nouveau secret");
    doublure.crochets().signe(adresse, List.of(nouveau, ancien));
    long numero = deposer();
    doublure.passer(numero, "en_instruction");
    assertEquals(List.of(204), doublure.crochets().livrer());
    Recu recu = recus.get(0);
    JsonNode corps = Reponses.JSON.readTree(recu.corps());
    assertEquals(
        List.of("dossier_depose", "dossier_en_instruction"),
        corps.path("events").findValuesAsText("type"));
    assertEquals(numero, corps.at("/events/0/dossier_number").asLong());
    String signe =
        recu.entete("Webhook-id") + "." + recu.entete("Webhook-timestamp") + "." + recu.corps();
    assertTrue(recu.entete("Webhook-id").matches("msg_\\d+_2_4"), recu.entete("Webhook-id"));
    assertEquals(
        List.of(signature("nouveau secret", signe), signature("ancien secret", signe)),
        Arrays.asList(recu.entete("Webhook-signature").split(" ")));
  }

  @Test
  void un_crochet_signe_revient_jusqu_a_ce_qu_on_le_prenne_ou_qu_on_n_en_veuille_plus() {
    CrochetSigne signe = doublure.crochets().signe(adresse, List.of(secret("s")));
    deposer();
    statut.set(503);
    assertEquals(List.of(503), doublure.crochets().livrer());
    assertEquals(List.of(), doublure.crochets().livrer());
    horloge.updateAndGet(instant -> instant.plusSeconds(60));
    statut.set(204);
    assertEquals(List.of(204), doublure.crochets().livrer());
    assertEquals(List.of(), doublure.crochets().livrer());
    deposer();
    statut.set(410);
    assertEquals(List.of(410), doublure.crochets().livrer());
    assertTrue(signe.desactive());
    assertEquals(List.of(), doublure.crochets().livrer());
  }

  private static String secret(String texte) {
    return "whsec_" + Question.base64(texte);
  }

  private static String signature(String cle, String signe) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(cle.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return "v1,"
        + Base64.getEncoder().encodeToString(mac.doFinal(signe.getBytes(StandardCharsets.UTF_8)));
  }
}
