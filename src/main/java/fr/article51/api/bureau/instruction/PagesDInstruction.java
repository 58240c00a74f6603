package fr.article51.api.bureau.instruction;

import static fr.article51.api.instructions.Adresses.identifiant;
import static fr.article51.api.instructions.Adresses.numero;

import fr.article51.api.ChampsDeFormulaire;
import fr.article51.api.bureau.Accueil;
import fr.article51.api.bureau.Formulaire;
import fr.article51.api.bureau.Saisie;
import fr.article51.api.bureau.instruction.RedactionDeLInstruction.Demandee;
import fr.article51.api.instructions.Corps.NouvelleAppreciation;
import fr.article51.api.instructions.Corps.NouvelleNote;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.AppreciationHumaine.Avis;
import fr.article51.instruction.AppreciationHumaine.Objet;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Role;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** A screening, and what is done to it: judged, annotated, closed. */
@Path("/bureau/instructions/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PagesDInstruction {
  /** What may have been done just before. */
  private static final Set<String> FAITS = Set.of("note", "appreciation", "cloture");

  private final Accueil accueil;
  private final Instructions instructions;
  private final Formulaire formulaire;
  private final InstructionRendue rendu;
  private final RedactionDeLInstruction redaction;
  private final Clock horloge;

  PagesDInstruction(
      Accueil accueil,
      Instructions instructions,
      Formulaire formulaire,
      InstructionRendue rendu,
      RedactionDeLInstruction redaction,
      Clock horloge) {
    this.accueil = accueil;
    this.instructions = instructions;
    this.formulaire = formulaire;
    this.rendu = rendu;
    this.redaction = redaction;
    this.horloge = horloge;
  }

  /** The screening. */
  @GET
  @ChampsDeFormulaire
  @Operation(hidden = true)
  public Response lire(
      @PathParam("id") String id,
      @QueryParam("avant") @Nullable String avant,
      @QueryParam("apres") @Nullable String apres,
      @QueryParam("fait") @Nullable String fait) {
    Acteur qui = accueil.acteur().exiger(Role.LECTEUR);
    Demandee demandee =
        new Demandee(
            avant == null || avant.isEmpty() ? null : numero(avant),
            apres == null || apres.isEmpty() ? null : numero(apres),
            Saisie.AUCUNE,
            null,
            accueil.fait(fait, FAITS));
    return accueil.page(
        Gabarits.instruction(redaction.vue(qui, accueil.agent(qui), identifiant(id), demandee)));
  }

  /** A judgement: a person's. */
  @POST
  @Path("appreciations")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response apprecier(@PathParam("id") String id, MultivaluedMap<String, String> champs) {
    Acteur qui = accueil.acteur().exigerUnePersonne(Role.INSTRUCTEUR);
    Saisie saisie = Saisie.de("appreciation", champs);
    Objet objet = saisie.parmi("objet", Objet.values());
    Avis avis = saisie.parmi("avis", Avis.values());
    String motif = saisie.valeur("motif");
    return envoyer(
        qui,
        identifiant(id),
        formulaire.controler(saisie, new NouvelleAppreciation(objet, avis, motif)),
        "?fait=appreciation#appreciations",
        instruction ->
            instructions.apprecier(
                qui,
                instruction,
                saisie.version(),
                Objects.requireNonNull(objet),
                Objects.requireNonNull(avis),
                motif,
                horloge.instant()));
  }

  /** A note. */
  @POST
  @Path("notes")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response annoter(@PathParam("id") String id, MultivaluedMap<String, String> champs) {
    Acteur qui = accueil.acteur().exiger(Role.INSTRUCTEUR);
    Saisie saisie = Saisie.de("note", champs);
    String texte = saisie.valeur("texte");
    return envoyer(
        qui,
        identifiant(id),
        formulaire.controler(saisie, new NouvelleNote(texte)),
        "?fait=note#notes",
        instruction ->
            instructions.annoter(qui, instruction, saisie.version(), texte, horloge.instant()));
  }

  /** Closing. */
  @POST
  @Path("cloture")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response clore(@PathParam("id") String id, MultivaluedMap<String, String> champs) {
    Acteur qui = accueil.acteur().exiger(Role.INSTRUCTEUR);
    Saisie saisie = Saisie.de("cloture", champs);
    return envoyer(
        qui,
        identifiant(id),
        saisie,
        "?fait=cloture",
        instruction -> instructions.clore(qui, instruction, saisie.version(), horloge.instant()));
  }

  private Response envoyer(Acteur qui, UUID id, Saisie saisie, String suite, Consumer<UUID> acte) {
    return formulaire.envoyer(
        saisie,
        rendu.de(qui, id),
        () -> {
          acte.accept(id);
          return "/bureau/instructions/" + id + suite;
        });
  }

  @ServerExceptionMapper
  Response refus(RuntimeException erreur) {
    return accueil.refus(erreur);
  }
}
