package fr.article51.api;

import fr.article51.echange.Anomalies;
import fr.article51.echange.Probleme;
import fr.article51.echange.Probleme.Anomalie;
import fr.article51.echange.ProblemeException;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Checks of a request before its body is read. Refuses compressed bodies, which are not read here,
 * and query parameters that the resource does not declare, that are given twice or empty: a typing
 * error in {@code date} must not silently become today. Fields of a form of ours ({@link
 * ChampsDeFormulaire}) may be left empty: that is how a browser sends them.
 */
final class ControleDeRequete {

  @ServerRequestFilter(nonBlocking = true)
  void controler(HttpServerRequest requete, ResourceInfo ressource) {
    refuserEncodage(requete.getHeader(HttpHeaders.CONTENT_ENCODING));
    if (requete.query() == null) {
      return;
    }
    Method methode = ressource.getResourceMethod();
    if (methode == null) {
      return;
    }
    List<String> admis = admis(methode);
    boolean videsAdmis = methode.isAnnotationPresent(ChampsDeFormulaire.class);
    MultiMap parametres = requete.params();
    List<Anomalie> anomalies =
        parametres.names().stream()
            .sorted()
            .map(nom -> anomalie(nom, parametres.getAll(nom), admis, videsAdmis))
            .filter(Objects::nonNull)
            .toList();
    if (!anomalies.isEmpty()) {
      throw new ProblemeException(
          Probleme.de(
              Probleme.Type.PARAMETRE_INVALIDE,
              "Paramètres de requête refusés : " + anomalies.size() + ".",
              anomalies.stream().limit(Anomalies.MAXIMUM).toArray(Anomalie[]::new)));
    }
  }

  private static void refuserEncodage(@Nullable String encodage) {
    if (encodage != null && !encodage.equalsIgnoreCase("identity")) {
      throw new NotSupportedException();
    }
  }

  private static @Nullable Anomalie anomalie(
      String nom, List<String> valeurs, List<String> admis, boolean videsAdmis) {
    if (!admis.contains(nom)) {
      return Anomalie.parametre(
          nom,
          "paramètre inconnu : "
              + Anomalies.citer(nom)
              + " ; "
              + (admis.isEmpty()
                  ? "cette ressource n'en admet aucun"
                  : "admis ici : " + String.join(", ", admis)),
          admis);
    }
    if (valeurs.size() > 1) {
      return Anomalie.parametre(
          nom, "paramètre donné " + valeurs.size() + " fois ; une seule est admise", List.of());
    }
    // Quarkus REST reads an empty value as left out.
    return valeurs.get(0).isEmpty() && !videsAdmis
        ? Anomalie.parametre(nom, "valeur vide ; donnez-en une, ou retirez le paramètre", List.of())
        : null;
  }

  private static List<String> admis(Method methode) {
    return Arrays.stream(methode.getParameters())
        .map(parametre -> parametre.getAnnotation(QueryParam.class))
        .filter(Objects::nonNull)
        .map(QueryParam::value)
        .sorted()
        .toList();
  }
}
