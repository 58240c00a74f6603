package fr.article51.api.bureau.dates;

import static fr.article51.api.instructions.Adresses.identifiant;

import fr.article51.Explications;
import fr.article51.api.ChampsDeFormulaire;
import fr.article51.api.bureau.Accueil;
import fr.article51.api.bureau.dates.VueDesDates.Dessin;
import fr.article51.api.bureau.instruction.RedactionDeLInstruction;
import fr.article51.api.bureau.instruction.RedactionDesEvaluations;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Regime;
import fr.article51.echange.LecteurDemande;
import fr.article51.echange.ProblemeException;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Detail;
import fr.article51.instruction.Evaluation;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Reprises.Gardee;
import fr.article51.instruction.Role;
import fr.article51.projet.DateAdmise;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a screening under the law of each day: when the verdict would change, and by which
 * text. Nothing is kept of it.
 */
@Path("/bureau/instructions/{id}/dates")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PageDesDates {
  private static final int ILLISIBLE = 422;

  private final Accueil accueil;
  private final Instructions instructions;
  private final Explications explications;
  private final LecteurDemande lecteur;
  private final Droit droit;
  private final RedactionDeLInstruction instruction;
  private final RedactionDesEvaluations evaluations;
  private final RedactionDesDates redaction;
  private final MotsDesJours jours;

  PageDesDates(
      Accueil accueil,
      Instructions instructions,
      Explications explications,
      LecteurDemande lecteur,
      Droit droit,
      RedactionDeLInstruction instruction,
      RedactionDesEvaluations evaluations,
      RedactionDesDates redaction,
      MotsDesJours jours) {
    this.accueil = accueil;
    this.instructions = instructions;
    this.explications = explications;
    this.lecteur = lecteur;
    this.droit = droit;
    this.instruction = instruction;
    this.evaluations = evaluations;
    this.redaction = redaction;
    this.jours = jours;
  }

  /** The comparison: by default from the beginning of the regime of that day. */
  @GET
  @ChampsDeFormulaire
  @Operation(hidden = true)
  public Response lire(
      @PathParam("id") String id,
      @QueryParam("du") @Nullable String du,
      @QueryParam("au") @Nullable String au) {
    Acteur qui = accueil.acteur().exiger(Role.LECTEUR);
    Detail detail = instructions.lire(qui, identifiant(id));
    Evaluation courante = detail.courante();
    @Nullable Gardee gardee = evaluations.lire(courante).orElse(null);
    LocalDate jour = courante.dateAppreciation();
    String premier = du == null ? debutDuRegime(jour).toString() : du;
    String dernier = au == null ? fin(jour).toString() : au;
    Map<String, String> fautes = Map.of();
    @Nullable Dessin dessin = null;
    if (gardee != null) {
      try {
        dessin =
            redaction.dessin(
                explications.comparer(lecteur.lireComparaison(gardee.demande(), premier, dernier)),
                jour);
      } catch (ProblemeException e) {
        fautes = jours.de(e.probleme(), premier, dernier);
      }
    }
    VueDesDates vue =
        new VueDesDates(
            accueil.agent(qui),
            instruction.tete(detail.instruction(), courante),
            courante.numero(),
            premier,
            dernier,
            droit.bornes().get(0).toString(),
            fautes,
            dessin);
    return accueil.page(
        fautes.isEmpty() ? Response.Status.OK.getStatusCode() : ILLISIBLE, Gabarits.dates(vue));
  }

  /** Before it, most answers are to questions that did not exist. */
  private LocalDate debutDuRegime(LocalDate jour) {
    @Nullable Regime regime = droit.au(jour).regime();
    return droit.etats().stream()
        .filter(etat -> regime != null && etat.regime() == regime)
        .map(EtatDuDroit::du)
        .findFirst()
        .orElseGet(() -> droit.bornes().get(0));
  }

  /** A year after all that is known, and after the day of the evaluation. */
  private LocalDate fin(LocalDate jour) {
    List<LocalDate> bornes = droit.bornes();
    LocalDate derniere = bornes.get(bornes.size() - 1);
    LocalDate fin = (jour.isAfter(derniere) ? jour : derniere).plusYears(1);
    return DateAdmise.Controle.admet(fin) ? fin : DateAdmise.Controle.DERNIERE;
  }

  @ServerExceptionMapper
  Response refus(RuntimeException erreur) {
    return accueil.refus(erreur);
  }
}
