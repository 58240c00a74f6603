package fr.article51.demarches.plateforme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.article51.demarches.plateforme.PlateformeException.Indisponible;
import fr.article51.demarches.plateforme.PlateformeException.RequeteIncomprise;
import fr.article51.demarches.plateforme.PlateformeException.TropDAppels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossiersPreremplisTest extends Etabli {
  private static final byte[] CORPS =
      "{\"champ_Q2hhbXAtMTAx\":\"Essai\"}".getBytes(StandardCharsets.UTF_8);

  @Test
  void un_dossier_est_cree_et_son_adresse_est_celle_de_la_plateforme() {
    URI cree = preremplis(doublure.adresse(), DEMARCHE).creer(CORPS);
    assertEquals(doublure.adresse().getPort(), cree.getPort());
    assertTrue(cree.toString().contains("prefill_token="), cree.getPath());
  }

  @Test
  void une_demarche_inconnue_n_est_ni_un_dossier_ni_un_jeton_en_faute() {
    DossiersPreremplis preremplis = preremplis(doublure.adresse(), 404);
    assertThrows(RequeteIncomprise.class, () -> preremplis.creer(CORPS));
  }

  @Test
  void ni_jeton_ni_parametre_de_format_ne_sont_envoyes() {
    AtomicReference<List<String>> entetes = new AtomicReference<>(List.of());
    repondre(
        201,
        "{\"dossier_url\":\"$A/commencer\"}",
        echange -> {
          entetes.set(echange.getRequestHeaders().get("Content-Type"));
          assertNull(echange.getRequestHeaders().get("Authorization"));
        },
        preremplis -> assertEquals("/commencer", preremplis.creer(CORPS).getPath()));
    assertEquals(List.of("application/json"), entetes.get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"dossier_url\":\"https://ailleurs.example/commencer\"}",
        "{\"dossier_url\":\"http://localhost/commencer\"}",
        "{\"dossier_url\":\"javascript:alert(1)\"}",
        "{\"dossier_url\":\"/commencer\"}",
        "{\"dossier_url\":\"http://[\"}",
        "{\"dossier_url\":7}",
        "{}",
        "pas du JSON",
        "",
      })
  void une_reponse_qui_n_a_pas_de_sens_ne_mene_nulle_part(String reponse) {
    repondre(
        201,
        reponse,
        echange -> {},
        preremplis -> assertThrows(Indisponible.class, () -> preremplis.creer(CORPS)));
  }

  @Test
  void les_autres_statuts_sont_ceux_de_la_plateforme() {
    repondre(
        429,
        "{}",
        echange -> {},
        preremplis -> assertThrows(TropDAppels.class, () -> preremplis.creer(CORPS)));
    for (int statut : new int[] {200, 302, 500}) {
      repondre(
          statut,
          "{\"dossier_url\":\"$A/commencer\"}",
          echange -> {},
          preremplis -> assertThrows(Indisponible.class, () -> preremplis.creer(CORPS)));
    }
    for (int statut : new int[] {400, 401, 403, 422}) {
      repondre(
          statut,
          "{}",
          echange -> {},
          preremplis -> assertThrows(RequeteIncomprise.class, () -> preremplis.creer(CORPS)));
    }
  }

  private interface Lecture {
    void lire(HttpExchange echange);
  }

  private interface Essai {
    void essayer(DossiersPreremplis preremplis);
  }

  private void repondre(int statut, String corps, Lecture lecture, Essai essai) {
    HttpServer serveur;
    try {
      serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException faute) {
      throw new UncheckedIOException(faute);
    }
    URI adresse = URI.create("http://localhost:" + serveur.getAddress().getPort());
    byte[] octets = corps.replace("$A", adresse.toString()).getBytes(StandardCharsets.UTF_8);
    serveur.createContext(
        "/api/public/v1/demarches/" + DEMARCHE + "/dossiers",
        echange -> {
          try (echange) {
            lecture.lire(echange);
            echange.getRequestBody().readAllBytes();
            echange.sendResponseHeaders(statut, octets.length == 0 ? -1 : octets.length);
            echange.getResponseBody().write(octets);
          }
        });
    serveur.start();
    try {
      essai.essayer(preremplis(adresse, DEMARCHE));
    } finally {
      serveur.stop(0);
    }
  }

  private DossiersPreremplis preremplis(URI base, long demarche) {
    return new DossiersPreremplis(ReglagesDePlateforme.usuels(base, demarche), horloge::get);
  }
}
