package fr.article51.api.bureau;

import fr.article51.api.acces.ActeurCourant;
import fr.article51.api.acces.ClePresentee;
import fr.article51.api.pages.Pages;
import fr.article51.instruction.Acteur;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every page of the desk begins and ends with. */
@ApplicationScoped
public class Accueil {
  private final ActeurCourant acteur;
  private final ClePresentee cle;
  private final Mots mots;
  private final MotsDesRefus refus;
  private final Pages pages;

  Accueil(ActeurCourant acteur, ClePresentee cle, Mots mots, MotsDesRefus refus, Pages pages) {
    this.acteur = acteur;
    this.cle = cle;
    this.mots = mots;
    this.refus = refus;
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

  /**
   * What was just done, in words; empty when nothing was.
   *
   * @param fait as the address tells it
   * @param admis what may have been done on that page
   */
  public String fait(@Nullable String fait, Set<String> admis) {
    return fait != null && admis.contains(fait) ? mots.mot("faits", fait) : "";
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

  /** The page of what a page of the desk refuses, or could not do; it has what was written. */
  public Response refus(RuntimeException erreur) {
    Refusee refusee = refus.de(erreur);
    return page(
        refusee.statut(), Gabarits.refus(new VueDeRefus(refusee, FormulaireRefuse.ecrits())));
  }

  /** After a form: a page that may be read again without sending it again. */
  public static Response vers(String adresse) {
    return Response.seeOther(URI.create(adresse)).build();
  }
}
