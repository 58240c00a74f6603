package fr.article51.api.bureau.liste;

import fr.article51.api.ChampsDeFormulaire;
import fr.article51.api.bureau.Accueil;
import fr.article51.api.bureau.Agent;
import fr.article51.api.instructions.Criteres;
import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Page;
import fr.article51.instruction.Recherche;
import fr.article51.instruction.Role;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The screenings, to be found again. */
@Path("/bureau")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PageDesInstructions {
  private static final int ILLISIBLE = 422;

  private final Accueil accueil;
  private final Instructions instructions;
  private final RedactionDeLaListe redaction;

  PageDesInstructions(Accueil accueil, Instructions instructions, RedactionDeLaListe redaction) {
    this.accueil = accueil;
    this.instructions = instructions;
    this.redaction = redaction;
  }

  /** A page of them. */
  @GET
  @ChampsDeFormulaire
  @Operation(hidden = true)
  public Response lister(
      @QueryParam("etat") @Nullable String etat,
      @QueryParam("conclusion") @Nullable String conclusion,
      @QueryParam("perimetre") @Nullable String perimetre,
      @QueryParam("agence") @Nullable String agence,
      @QueryParam("texte") @Nullable String texte,
      @QueryParam("tri") @Nullable String tri,
      @QueryParam("curseur") @Nullable String curseur) {
    Acteur qui = accueil.acteur().exiger(Role.LECTEUR);
    Agent agent = accueil.agent(qui);
    Demandes demandes = new Demandes(etat, conclusion, perimetre, agence, texte, tri, curseur);
    Recherche recherche;
    try {
      recherche =
          Criteres.page(
              demandes.etat(),
              demandes.conclusion(),
              demandes.perimetre(),
              demandes.agence(),
              demandes.texte(),
              demandes.tri(),
              null,
              demandes.curseur());
    } catch (ProblemeException e) {
      List<String> refuses =
          e.probleme().errors().stream().map(Probleme.Anomalie::parameter).toList();
      return accueil.page(ILLISIBLE, Gabarits.liste(redaction.vide(agent, demandes, refuses)));
    }
    Page page = instructions.chercher(qui, recherche);
    return accueil.page(Gabarits.liste(redaction.liste(agent, demandes, recherche, page)));
  }

  @ServerExceptionMapper
  Response refus(RuntimeException erreur) {
    return accueil.refus(erreur);
  }
}
