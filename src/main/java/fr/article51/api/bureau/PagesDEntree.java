package fr.article51.api.bureau;

import fr.article51.api.acces.ClePresentee;
import fr.article51.api.acces.CookieDuBureau;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** How one comes in with a key, and leaves. With a provider, its own page does that. */
@Path("/bureau")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PagesDEntree {
  private static final int REFUSEE = 401;

  private final Accueil accueil;
  private final ClePresentee cle;
  private final Mots mots;

  PagesDEntree(Accueil accueil, ClePresentee cle, Mots mots) {
    this.accueil = accueil;
    this.cle = cle;
    this.mots = mots;
  }

  /** Where a key is typed. */
  @GET
  @Path("entree")
  @Operation(hidden = true)
  public Response entree() {
    return cle.admise() ? page(200, "", "", "") : Accueil.vers(CookieDuBureau.CHEMIN);
  }

  /** A key was typed. */
  @POST
  @Path("entree")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response entrer(
      @RestForm("cle") @Nullable String tapee,
      @RestForm @Nullable String retour,
      @Context HttpServerRequest requete) {
    if (!cle.admise()) {
      return Accueil.vers(CookieDuBureau.CHEMIN);
    }
    String texte = tapee == null ? "" : tapee.strip();
    if (texte.isEmpty()) {
      return page(422, retour, "Tapez, ou collez, votre clé : elle commence par « a51_ ».", "");
    }
    if (cle.reconnaitre(texte).isEmpty()) {
      return page(REFUSEE, retour, VueDEntree.PERDUE, "");
    }
    return Response.seeOther(URI.create(VueDEntree.admise(retour)))
        .cookie(CookieDuBureau.poser(texte, requete))
        .build();
  }

  /** The key is forgotten. */
  @POST
  @Path("sortie")
  @Operation(hidden = true)
  public Response sortir(@Context HttpServerRequest requete) {
    Response page = page(200, "", "", mots.mot("faits", "sortie"));
    return Response.fromResponse(page).cookie(CookieDuBureau.oter(requete)).build();
  }

  private Response page(int statut, @Nullable String retour, String faute, String fait) {
    return accueil.page(
        statut,
        Gabarits.entree(
            new VueDEntree(
                cle.admise(), VueDEntree.admise(retour), faute, fait, false, List.of())));
  }

  @ServerExceptionMapper
  Response refus(RuntimeException erreur) {
    return accueil.refus(erreur);
  }
}
