package fr.article51.api.bureau.courriers;

import static fr.article51.api.instructions.Adresses.identifiant;

import fr.article51.api.bureau.Accueil;
import fr.article51.api.bureau.DejaEnvoye;
import fr.article51.api.bureau.Formulaire;
import fr.article51.api.bureau.MotsDesFautes.Faute;
import fr.article51.api.bureau.Saisie;
import fr.article51.api.demarches.EnvoisResource.NouvelEnvoi;
import fr.article51.api.demarches.Reponses.MotifDeCorrection;
import fr.article51.api.demarches.ServiceDesDemarches;
import fr.article51.demarches.suivi.Envoi;
import fr.article51.instruction.Acteur;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** A validated letter is sent to the carrier, by the messages of its dossier: once. */
@Path("/bureau/instructions/{id}/courriers/{courrier}/envoi")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
public class EnvoiDeCourrier {
  private final Accueil accueil;
  private final ServiceDesDemarches demarches;
  private final Formulaire formulaire;
  private final CourrierRendu rendu;
  private final Clock horloge;

  EnvoiDeCourrier(
      Accueil accueil,
      ServiceDesDemarches demarches,
      Formulaire formulaire,
      CourrierRendu rendu,
      Clock horloge) {
    this.accueil = accueil;
    this.demarches = demarches;
    this.formulaire = formulaire;
    this.rendu = rendu;
    this.horloge = horloge;
  }

  /** A person has it sent to the carrier. */
  @POST
  @Operation(hidden = true)
  public Response envoyer(
      @PathParam("id") String id,
      @PathParam("courrier") String courrier,
      MultivaluedMap<String, String> champs) {
    Acteur qui = accueil.acteur().exigerUnePersonne(Role.INSTRUCTEUR);
    UUID instruction = identifiant(id);
    UUID lettre = identifiant(courrier);
    Saisie saisie = Saisie.de("envoi", champs);
    String texte = saisie.valeur("texte");
    MotifDeCorrection motif = saisie.parmi("correction", MotifDeCorrection.values());
    boolean inconnu = motif == null && saisie.facultatif("correction") != null;
    Saisie controlee = formulaire.controler(saisie, new NouvelEnvoi(texte, motif));
    return formulaire.envoyer(
        inconnu ? formulaire.fautive(controlee, "correction", Faute.REFUSE) : controlee,
        rendu.de(qui, instruction, lettre),
        () -> {
          Envoi envoi =
              demarches.envoyer(qui, instruction, lettre, texte, motif, horloge.instant());
          exigerLeSien(envoi, qui, texte, motif);
          return RedactionDuCourrier.adresse(instruction, lettre, "?fait=envoi#envoi");
        });
  }

  /** The first message asked for is the one that leaves: another one is not told to. */
  private static void exigerLeSien(
      Envoi envoi, Acteur qui, String texte, @Nullable MotifDeCorrection motif) {
    boolean ouvert = envoi.etat() != Envoi.Etat.REFUSE && envoi.etat() != Envoi.Etat.SANS_OBJET;
    boolean memeMotif =
        motif == null
            ? envoi.correction() == null
            : envoi.correction() != null && envoi.correction().name().equals(motif.name());
    if (!ouvert
        || !memeMotif
        || !texte.equals(envoi.texte())
        || !qui.nom().equals(envoi.demandePar())) {
      throw new DejaEnvoye();
    }
  }

  @ServerExceptionMapper
  Response refus(RuntimeException erreur) {
    return accueil.refus(erreur);
  }
}
