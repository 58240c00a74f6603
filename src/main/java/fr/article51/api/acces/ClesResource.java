package fr.article51.api.acces;

import fr.article51.acces.Cle;
import fr.article51.acces.CleEmise;
import fr.article51.acces.Cles;
import fr.article51.acces.DemandeDeCle;
import fr.article51.echange.LecteurDemande;
import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Role;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Keys of machines and of persons, for administrators. */
@Path("/v1/cles")
@Tag(name = "Clés")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "porteur")
public class ClesResource {
  private final Cles cles;
  private final LecteurDemande lecteur;
  private final ActeurCourant acteur;
  private final Clock horloge;

  ClesResource(Cles cles, LecteurDemande lecteur, ActeurCourant acteur, Clock horloge) {
    this.cles = cles;
    this.lecteur = lecteur;
    this.acteur = acteur;
    this.horloge = horloge;
  }

  /** A new key. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "creerUneCle",
      summary = "Crée une clé ; son texte n'est donné que cette fois",
      description =
          "Une clé ne dépasse ni l'agence de qui la crée, ni un an. Seule son empreinte est gardée."
              + " Avec `titulaire`, elle agit au nom de cette personne, qui peut alors apprécier un"
              + " projet et valider un courrier ; sans lui, elle est celle d'une machine.")
  @RequestBodySchema(DemandeDeCle.class)
  @APIResponse(
      responseCode = "200",
      description = "La clé, avec son texte",
      content = @Content(schema = @Schema(implementation = CleEmise.class)))
  public CleEmise creer(byte[] corps) {
    Acteur qui = acteur.exiger(Role.ADMINISTRATEUR);
    try {
      return cles.creer(qui, lecteur.lire(corps, DemandeDeCle.class), horloge.instant());
    } catch (Cles.AgenceInterdite e) {
      throw new ProblemeException(ActeurCourant.insuffisant());
    }
  }

  /** The keys, without their text. */
  @GET
  @Operation(
      operationId = "cles",
      summary = "Les clés, sans leur texte, avec leur dernier emploi à la minute")
  @APIResponse(
      responseCode = "200",
      description = "Les clés de son agence, ou toutes pour qui n'en a pas",
      content = @Content(schema = @Schema(implementation = ListeDeCles.class)))
  public ListeDeCles lister() {
    return new ListeDeCles(cles.lister(acteur.exiger(Role.ADMINISTRATEUR)));
  }

  /** A key is no longer accepted. */
  @DELETE
  @Path("/{id}")
  @Operation(
      operationId = "revoquerUneCle",
      summary = "Révoque une clé, aussitôt et pour toujours",
      description = "Elle reste dans la liste. La révoquer à nouveau ne change rien.")
  @APIResponse(
      responseCode = "200",
      description = "La clé, révoquée",
      content = @Content(schema = @Schema(implementation = Cle.class)))
  public Cle revoquer(
      @Parameter(description = "Partie publique de la clé") @PathParam("id") String id) {
    Acteur qui = acteur.exiger(Role.ADMINISTRATEUR);
    return cles.revoquer(qui, id, horloge.instant())
        .orElseThrow(
            () ->
                new ProblemeException(
                    Probleme.de(Probleme.Type.INTROUVABLE, "Aucune clé de ce nom.")));
  }
}
