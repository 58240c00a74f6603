package fr.article51.api.bureau;

import fr.article51.api.RefusEnPage;
import fr.article51.api.acces.ClePresentee;
import fr.article51.api.acces.ControleDAcces;
import fr.article51.api.acces.CookieDuBureau;
import fr.article51.api.acces.MemeOrigine;
import fr.article51.api.pages.Pages;
import fr.article51.echange.Probleme;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the door and the server refuse at the desk, as a page of it. */
@ApplicationScoped
class RefusDuBureau implements RefusEnPage {
  private static final int INCONNU = 401;
  private static final int INTERDIT = 403;

  private final Pages pages;
  private final MotsDesRefus mots;
  private final ClePresentee cle;

  RefusDuBureau(Pages pages, MotsDesRefus mots, ClePresentee cle) {
    this.pages = pages;
    this.mots = mots;
    this.cle = cle;
  }

  private Response page(Refusee refus, List<String> ecrits) {
    return pages.bureau(refus.statut(), Gabarits.refus(new VueDeRefus(refus, ecrits)));
  }

  @Override
  public boolean convient(String chemin) {
    return chemin.equals(CookieDuBureau.CHEMIN) || chemin.startsWith(CookieDuBureau.CHEMIN + "/");
  }

  /** To whoever filled it in, known no more or allowed no more: not to another site. */
  @Override
  public boolean rend(HttpServerRequest requete, Probleme probleme) {
    String type = requete.getHeader(HttpHeaders.CONTENT_TYPE);
    return (probleme.status() == INCONNU || probleme.status() == INTERDIT)
        && requete.method() == HttpMethod.POST
        && type != null
        && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED)
        && MemeOrigine.admet(requete);
  }

  @Override
  public void repondre(RoutingContext contexte, Probleme probleme, byte[] corps) {
    Response page = page(contexte.request(), probleme, corps);
    HttpServerResponse reponse = contexte.response().setStatusCode(page.getStatus());
    page.getStringHeaders()
        .forEach((nom, valeurs) -> valeurs.forEach(une -> reponse.putHeader(nom, une)));
    if (probleme.status() == INCONNU && CookieDuBureau.present(contexte.request())) {
      reponse.addCookie(CookieDuBureau.efface(contexte.request()));
    }
    reponse.end(String.valueOf(page.getEntity()));
  }

  private Response page(HttpServerRequest requete, Probleme probleme, byte[] corps) {
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
                  !lecture,
                  FormulaireRefuse.ecrits(corps))));
    }
    return page(
        probleme.equals(ControleDAcces.AUTRE_ORIGINE) ? mots.origine() : mots.de(probleme),
        FormulaireRefuse.ecrits(corps));
  }

  private static String retour(HttpServerRequest requete, boolean lecture) {
    @Nullable String adresse = lecture ? requete.uri() : null;
    return VueDEntree.admise(adresse);
  }
}
