package fr.article51.api.acces;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.Matrice.Ligne;
import fr.article51.api.acces.Matrice.Qui;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every route, asked by everyone. */
@QuarkusTest
class MatriceDAccesTest {
  @Inject BeanManager beans;

  @Test
  void chaque_route_du_service_est_dans_la_matrice_et_rien_d_autre() {
    Set<String> ecrites =
        Matrice.lire().stream()
            .map(Ligne::route)
            .filter(route -> !route.contains(" /q/") && !route.contains(" /web/"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(routes(), ecrites);
  }

  @Test
  void chacun_n_obtient_que_ce_que_dit_la_matrice() {
    Map<Qui, String> cles = cles();
    List<String> ecarts = new ArrayList<>();
    for (Ligne ligne : Matrice.lire()) {
      for (Qui qui : Qui.values()) {
        String obtenu = obtenu(demander(ligne, qui, cles));
        if (!obtenu.equals(ligne.attendu(qui))) {
          ecarts.add(ligne.route() + ", " + qui + " : " + obtenu);
        }
      }
    }
    assertEquals(List.of(), ecarts);
  }

  @Test
  void une_autre_methode_n_ouvre_rien() {
    for (Ligne ligne : Matrice.lire()) {
      if (ligne.attendu(Qui.PERSONNE).equals("401")) {
        for (String methode : List.of("HEAD", "OPTIONS", "PUT", "PATCH", "TRACE", "GET", "POST")) {
          assertEquals(
              401,
              given().redirects().follow(false).request(methode, ligne.adresse()).statusCode(),
              methode + " " + ligne.adresse());
        }
      }
    }
  }

  @Test
  void une_autre_ecriture_de_l_adresse_n_ouvre_rien() {
    for (String adresse :
        List.of(
            "/v1/cles/",
            "//v1/cles",
            "/v1//cles",
            "/v1/./cles",
            "/v1/regles/../cles",
            "/v1/regles/%2e%2e/cles",
            "/v1/%63les",
            "/v1/cles;a=b",
            "/v1;a/cles",
            "/v1/regles;/../cles",
            "/V1/cles")) {
      int statut =
          given().urlEncodingEnabled(false).redirects().follow(false).get(adresse).statusCode();
      assertTrue(statut == 401 || statut == 404, adresse + " : " + statut);
    }
  }

  private static String obtenu(Response reponse) {
    int statut = reponse.statusCode();
    return statut == 401 || statut == 403 ? Integer.toString(statut) : "oui";
  }

  private static Response demander(Ligne ligne, Qui qui, Map<Qui, String> cles) {
    RequestSpecification demande = qui == Qui.PERSONNE ? given() : ClesDEssai.avec(cles.get(qui));
    if (ligne.methode().equals("POST") && ligne.adresse().startsWith("/bureau/")) {
      demande.header("Sec-Fetch-Site", "same-origin").formParam("version", "1");
    } else if (ligne.methode().equals("POST")) {
      demande.contentType("application/json").body("{}");
    }
    return demande.redirects().follow(false).request(ligne.methode(), ligne.adresse());
  }

  private static Map<Qui, String> cles() {
    Map<Qui, String> cles = new EnumMap<>(Qui.class);
    for (Role role : Role.values()) {
      cles.put(Qui.valueOf(role.name()), ClesDEssai.valable(role, null));
    }
    cles.put(Qui.TITULAIRE, ClesDEssai.nommee(Role.INSTRUCTEUR));
    cles.put(Qui.REVOQUEE, ClesDEssai.revoquee());
    cles.put(Qui.EXPIREE, ClesDEssai.expiree());
    return cles;
  }

  /** The resources that the service has. */
  private Set<String> routes() {
    Set<String> routes = new TreeSet<>();
    for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
      Path racine = bean.getBeanClass().getAnnotation(Path.class);
      if (racine != null) {
        for (Method methode : bean.getBeanClass().getDeclaredMethods()) {
          ajouter(racine.value(), methode, routes);
        }
      }
    }
    return routes;
  }

  private static void ajouter(String racine, Method methode, Set<String> routes) {
    Path suite = methode.getAnnotation(Path.class);
    String chemin = racine + (suite == null ? "" : "/" + suite.value());
    for (Annotation annotation : methode.getAnnotations()) {
      HttpMethod verbe = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (verbe != null) {
        routes.add(verbe.value() + " " + chemin.replaceAll("/+", "/"));
      }
    }
  }
}
