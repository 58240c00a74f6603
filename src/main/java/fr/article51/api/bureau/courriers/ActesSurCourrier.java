package fr.article51.api.bureau.courriers;

import static fr.article51.api.instructions.Adresses.identifiant;
import static fr.article51.api.instructions.Adresses.numero;

import fr.article51.api.bureau.Accueil;
import fr.article51.api.bureau.Formulaire;
import fr.article51.api.bureau.MotsDesFautes.Faute;
import fr.article51.api.bureau.Saisie;
import fr.article51.api.bureau.instruction.InstructionRendue;
import fr.article51.api.instructions.Corps.NouveauCourrier;
import fr.article51.api.instructions.Corps.NouvelleValidation;
import fr.article51.courrier.GenreDeCourrier;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Courrier;
import fr.article51.instruction.CourriersDInstruction;
import fr.article51.instruction.Refus;
import fr.article51.instruction.Role;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Letters are prepared, and validated: once, even if it is asked for twice. */
@Path("/bureau/instructions/{id}/courriers")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
public class ActesSurCourrier {
  private static final String OUI = "oui";

  private final Accueil accueil;
  private final CourriersDInstruction courriers;
  private final Formulaire formulaire;
  private final InstructionRendue instructions;
  private final CourrierRendu rendu;
  private final Clock horloge;

  ActesSurCourrier(
      Accueil accueil,
      CourriersDInstruction courriers,
      Formulaire formulaire,
      InstructionRendue instructions,
      CourrierRendu rendu,
      Clock horloge) {
    this.accueil = accueil;
    this.courriers = courriers;
    this.formulaire = formulaire;
    this.instructions = instructions;
    this.rendu = rendu;
    this.horloge = horloge;
  }

  /** A draft. */
  @POST
  @Operation(hidden = true)
  public Response preparer(@PathParam("id") String id, MultivaluedMap<String, String> champs) {
    Acteur qui = accueil.acteur().exiger(Role.INSTRUCTEUR);
    UUID instruction = identifiant(id);
    Saisie saisie = Saisie.de("courrier", champs);
    GenreDeCourrier genre = saisie.parmi("genre", GenreDeCourrier.values());
    String texteLibre = saisie.facultatif("texteLibre");
    String lue = saisie.facultatif("evaluation");
    Integer evaluation = lue == null ? null : numero(lue);
    return formulaire.envoyer(
        formulaire.controler(saisie, new NouveauCourrier(genre, texteLibre, evaluation)),
        instructions.de(qui, instruction),
        () ->
            RedactionDuCourrier.adresse(
                instruction,
                courriers
                    .preparer(
                        qui,
                        instruction,
                        saisie.version(),
                        Objects.requireNonNull(genre),
                        texteLibre,
                        evaluation,
                        horloge.instant())
                    .courrier()
                    .id(),
                "?fait=courrier"));
  }

  /** A person takes responsibility. */
  @POST
  @Path("{courrier}/validation")
  @Operation(hidden = true)
  public Response valider(
      @PathParam("id") String id,
      @PathParam("courrier") String courrier,
      MultivaluedMap<String, String> champs) {
    Acteur qui = accueil.acteur().exigerUnePersonne(Role.INSTRUCTEUR);
    UUID instruction = identifiant(id);
    UUID lettre = identifiant(courrier);
    Saisie saisie = Saisie.de("validation", champs);
    String fonction = saisie.valeur("fonction").strip();
    Saisie controlee = formulaire.controler(saisie, new NouvelleValidation(fonction));
    return formulaire.envoyer(
        saisie.valeur("accord").equals(OUI)
            ? controlee
            : formulaire.fautive(controlee, "accord", Faute.VIDE),
        rendu.de(qui, instruction, lettre),
        () -> {
          valider(qui, instruction, saisie.version(), lettre, fonction);
          return RedactionDuCourrier.adresse(instruction, lettre, "?fait=validation");
        });
  }

  /** The same person, in the same capacity: a second click, or the button « back ». */
  private void valider(Acteur qui, UUID instruction, long version, UUID lettre, String fonction) {
    try {
      courriers.valider(qui, instruction, version, lettre, fonction, horloge.instant());
    } catch (Refus.DejaValide e) {
      Courrier valide = courriers.lire(qui, instruction, lettre).courrier();
      if (!qui.nom().equals(valide.validePar()) || !fonction.equals(valide.fonction())) {
        throw e;
      }
    }
  }

  @ServerExceptionMapper
  Response refus(RuntimeException erreur) {
    return accueil.refus(erreur);
  }
}
