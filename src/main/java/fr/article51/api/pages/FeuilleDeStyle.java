package fr.article51.api.pages;

import fr.article51.api.Representation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The only style sheet of the pages. */
@Path("/pages.css")
@Produces("text/css")
public class FeuilleDeStyle {
  private static final String FICHIER = "/catalogue/pages.css";
  private static final MediaType CSS = new MediaType("text", "css");

  private final Representation representation;

  FeuilleDeStyle(Representation representation) {
    this.representation = representation;
  }

  /** The style sheet. */
  @GET
  @Operation(hidden = true)
  public Response css(Request requete) {
    return representation
        .texte(lire(), CSS, requete)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private static String lire() {
    try (InputStream flux = FeuilleDeStyle.class.getResourceAsStream(FICHIER)) {
      if (flux == null) {
        throw new FileNotFoundException(FICHIER);
      }
      return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
