package fr.article51.api.pages;

import fr.article51.api.pages.ReglagesDesPages.Conformite;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The declaration of accessibility (law 2005-102, article 47; decree 2019-768). */
@Path("/accessibilite")
@Produces(MediaType.TEXT_HTML)
public class PageDAccessibilite {
  private final Pages pages;
  private final Conformite conformite;
  private final String contact;

  PageDAccessibilite(Pages pages, ReglagesDesPages reglages) {
    this.pages = pages;
    this.conformite = reglages.accessibilite();
    this.contact = reglages.contact().map(String::strip).orElse("");
  }

  /** The page. */
  @GET
  @Operation(hidden = true)
  public Response accessibilite(Request requete) {
    return pages.page(
        Gabarits.accessibilite(
            conformite.mots(),
            conformite != Conformite.NON_CONFORME,
            new Lien(contact, adresse(contact))),
        requete);
  }

  /** Where a contact leads; empty when it is only to be read. */
  private static String adresse(String contact) {
    if (contact.startsWith("https://") || contact.startsWith("http://")) {
      return contact;
    }
    return contact.matches("[^@\\s]+@[^@\\s]+") ? "mailto:" + contact : "";
  }
}
