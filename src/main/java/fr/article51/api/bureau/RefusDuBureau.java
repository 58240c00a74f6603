package fr.article51.api.bureau;

import fr.article51.api.RefusEnPage;
import fr.article51.api.acces.ClePresentee;
import fr.article51.api.acces.ControleDAcces;
import fr.article51.api.acces.CookieDuBureau;
import fr.article51.api.pages.Pages;
import fr.article51.echange.Probleme;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What the door and the server refuse at the desk, as a page of it. */
@ApplicationScoped
class RefusDuBureau implements RefusEnPage {
  private static final int INCONNU = 401;

  private final Pages pages;
  private final MotsDesRefus mots;
  private final ClePresentee cle;

  RefusDuBureau(Pages pages, MotsDesRefus mots, ClePresentee cle) {
    this.pages = pages;
    this.mots = mots;
    this.cle = cle;
  }

  private Response page(Refusee refus) {
    return pages.bureau(refus.statut(), Gabarits.refus(refus));
  }

  @Override
  public boolean convient(String chemin) {
    return chemin.equals(CookieDuBureau.CHEMIN) || chemin.startsWith(CookieDuBureau.CHEMIN + "/");
  }

  @Override
  public void repondre(RoutingContext contexte, Probleme probleme) {
    Response page = page(contexte.request(), probleme);
    HttpServerResponse reponse = contexte.response().setStatusCode(page.getStatus());
    page.getStringHeaders()
        .forEach((nom, valeurs) -> valeurs.forEach(une -> reponse.putHeader(nom, une)));
    if (probleme.status() == INCONNU && CookieDuBureau.present(contexte.request())) {
      reponse.addCookie(CookieDuBureau.efface(contexte.request()));
    }
    reponse.end(String.valueOf(page.getEntity()));
  }

  private Response page(HttpServerRequest requete, Probleme probleme) {
    if (probleme.status() == INCONNU) {
      boolean lecture = requete.method() == HttpMethod.GET;
      return pages.bureau(
          INCONNU,
          Gabarits.entree(
              new VueDEntree(
                  cle.admise(),
                  retour(requete, lecture),
                  cle.admise() && CookieDuBureau.present(requete) ? VueDEntree.PERDUE : "",
                  "",
                  !lecture)));
    }
    return page(probleme.equals(ControleDAcces.AUTRE_ORIGINE) ? mots.origine() : mots.de(probleme));
  }

  private static String retour(HttpServerRequest requete, boolean lecture) {
    @Nullable String adresse = lecture ? requete.uri() : null;
    return VueDEntree.admise(adresse);
  }
}
