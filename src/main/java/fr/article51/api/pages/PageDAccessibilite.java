package fr.article51.api.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The declaration of accessibility (article 47 of law 2005-102, decree 2019-768). It says what was
 * tested, and by what; no audit of the RGAA's criteria was made.
 */
@Path("/accessibilite")
@Produces(MediaType.TEXT_HTML)
public class PageDAccessibilite {
  private final Pages pages;
  private final Lien contact;

  PageDAccessibilite(Pages pages, ReglagesDesPages reglages) {
    this.pages = pages;
    this.contact = contact(reglages.contact().map(String::strip).orElse(""));
  }

  /** The page. */
  @GET
  @Operation(hidden = true)
  public Response accessibilite(Request requete) {
    return pages.page(Gabarits.accessibilite(contact), requete);
  }

  /** A page or a mailbox can be followed; a telephone number, a postal address are only read. */
  static Lien contact(String texte) {
    if (texte.matches("https?://\\S+")) {
      return new Lien(texte, texte);
    }
    return new Lien(texte, texte.matches("[^\\s@]+@[^\\s@]+") ? "mailto:" + texte : "");
  }
}
