package fr.article51.api.bureau;

import fr.article51.api.acces.ActeurCourant;
import fr.article51.api.acces.ClePresentee;
import fr.article51.api.pages.Pages;
import fr.article51.instruction.Acteur;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What every page of the desk begins and ends with. */
@ApplicationScoped
public class Accueil {
  private final ActeurCourant acteur;
  private final ClePresentee cle;
  private final Mots mots;
  private final Pages pages;

  Accueil(ActeurCourant acteur, ClePresentee cle, Mots mots, Pages pages) {
    this.acteur = acteur;
    this.cle = cle;
    this.mots = mots;
    this.pages = pages;
  }

  /** Who asks: refuses those who may not. */
  public ActeurCourant acteur() {
    return acteur;
  }

  /** The same, as its page names it. */
  public Agent agent(Acteur qui) {
    return Agent.de(qui, mots, cle.admise());
  }

  /** A page, as asked for. */
  public Response page(TemplateInstance gabarit) {
    return page(Response.Status.OK.getStatusCode(), gabarit);
  }

  /**
   * A page with something refused on it.
   *
   * @param statut of HTTP
   */
  public Response page(int statut, TemplateInstance gabarit) {
    return pages.bureau(statut, gabarit);
  }

  /** After a form: a page that may be read again without sending it again. */
  public static Response vers(String adresse) {
    return Response.seeOther(URI.create(adresse)).build();
  }
}
