package fr.article51.api.pages;

import fr.article51.api.Parametres;
import fr.article51.echange.ProblemeException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** How far the law is known, on a day. */
@Path("/droit")
@Produces(MediaType.TEXT_HTML)
public class PageDuDroit {
  private final RedactionDuDroit redaction;
  private final Pages pages;
  private final Clock horloge;

  PageDuDroit(RedactionDuDroit redaction, Pages pages, Clock horloge) {
    this.redaction = redaction;
    this.pages = pages;
    this.horloge = horloge;
  }

  /** The law on a day, today when it is left out. */
  @GET
  @Operation(hidden = true)
  public Response droit(@QueryParam("date") @Nullable String date, Request requete) {
    return pages.page(
        Gabarits.droit(redaction.au(Parametres.date(date, horloge), date != null)), requete);
  }

  @ServerExceptionMapper
  Response refus(ProblemeException refus) {
    return pages.refus(refus.probleme());
  }
}
