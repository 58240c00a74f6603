package fr.article51.api.formulaire;

import fr.article51.api.formulaire.Vues.DossierPret;
import fr.article51.api.formulaire.Vues.Porte;
import fr.article51.api.pages.Cadre;
import fr.article51.api.pages.Pages;
import fr.article51.echange.EcritureDemande;
import fr.article51.echange.ProblemeException;
import fr.article51.questionnaire.Brouillon;
import fr.article51.questionnaire.Parcours;
import fr.article51.questionnaire.Parcours.Etape;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * The screens of the form. Each one carries everything that was said before it: nothing is kept
 * here, and going back or sending twice does no harm.
 */
@Path("/projet")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ProjetResource {
  private static final String PDF = "application/pdf";
  private static final String SUITE = "suite";
  private static final String PRECEDENT = "precedent";
  private static final String RESULTAT = "resultat";
  private static final String VERS = "vers:";

  private final LecteurDeSaisie lecteur;
  private final Evaluateur evaluateur;
  private final RedactionDesEcrans ecrans;
  private final RedactionDuResultat resultats;
  private final Pages pages;

  ProjetResource(
      LecteurDeSaisie lecteur,
      Evaluateur evaluateur,
      RedactionDesEcrans ecrans,
      RedactionDuResultat resultats,
      Pages pages) {
    this.lecteur = lecteur;
    this.evaluateur = evaluateur;
    this.ecrans = ecrans;
    this.resultats = resultats;
    this.pages = pages;
  }

  /** An address without what was said: back to the beginning. */
  @GET
  @Operation(hidden = true)
  public Response debut() {
    return Response.seeOther(URI.create("/")).build();
  }

  /** What a screen sent, and the next one. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response suivre(MultivaluedMap<String, String> champs) {
    String aller = Objects.requireNonNullElse(champs.getFirst(Champs.ALLER), SUITE);
    Saisie saisie = lecteur.lire(champs, aller.equals(SUITE) || aller.equals(RESULTAT));
    Evaluation evaluation = evaluateur.evaluer(saisie.brouillon());
    return montrer(saisie, evaluation, aller, cadre(champs));
  }

  /** The answers as a file to keep. */
  @POST
  @Path("reponses")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  @Operation(hidden = true)
  public Response garder(MultivaluedMap<String, String> champs) {
    Saisie saisie = lecteur.lire(champs, false);
    if (!saisie.fautes().isEmpty()) {
      return montrer(saisie, evaluateur.evaluer(saisie.brouillon()), SUITE, cadre(champs));
    }
    return Response.ok(EcritureDemande.octets(saisie.brouillon()), MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"article51-reponses.json\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** The result on paper. */
  @POST
  @Path("resultat.pdf")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces({PDF, MediaType.TEXT_HTML})
  @Operation(hidden = true)
  public Response imprimer(MultivaluedMap<String, String> champs) {
    Evaluation evaluation = evaluateur.evaluer(lecteur.lire(champs, false).brouillon());
    return Response.ok(resultats.pdf(evaluation), PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"article51-resultat.pdf\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** A dossier of the platform, filled in with what was said. */
  @POST
  @Path("dossier")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response preremplir(MultivaluedMap<String, String> champs) {
    Saisie saisie = lecteur.lire(champs, false);
    DossierPret dossier =
        resultats.dossier(
            evaluateur.evaluer(saisie.brouillon()),
            Objects.requireNonNullElse(champs.getFirst("demarche"), ""),
            new Porte(etat(saisie), LecteurDeSaisie.RESULTAT, String.join(",", saisie.visites())));
    return pages.formulaire(
        dossier.faute().isEmpty() ? 201 : 502, Gabarits.dossier(dossier), cadre(champs));
  }

  /** Goes on from a file kept. */
  @POST
  @Path("reprise")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response reprendre(
      @RestForm @Nullable FileUpload fichier,
      @RestForm @Nullable String integre,
      @RestForm @Nullable String couleur)
      throws IOException {
    Cadre cadre = Cadre.de(integre, couleur);
    if (fichier == null || fichier.size() == 0) {
      return refusDuFichier("Choisissez d’abord un fichier : aucun n’est arrivé.", cadre);
    }
    try {
      Brouillon brouillon = lecteur.brouillon(Files.readAllBytes(fichier.uploadedFile()));
      Saisie saisie = new Saisie(brouillon, "", List.of(), Map.of(), List.of());
      return montrer(saisie, evaluateur.evaluer(brouillon), SUITE, cadre);
    } catch (ProblemeException e) {
      return refusDuFichier(
          "Ce fichier n’est pas un de ceux qu’enregistre ce formulaire, ou il a été modifié. "
              + e.probleme().errors().stream()
                  .findFirst()
                  .map(faute -> "Première faute : " + faute.detail() + ".")
                  .orElse(""),
          cadre);
    }
  }

  private Response refusDuFichier(String faute, Cadre cadre) {
    return pages.formulaire(422, Gabarits.accueil(faute), cadre);
  }

  private Response montrer(Saisie saisie, Evaluation evaluation, String aller, Cadre cadre) {
    String etat = new String(EcritureDemande.octets(saisie.brouillon()), StandardCharsets.UTF_8);
    Parcours parcours = evaluation.parcours();
    if (!saisie.fautes().isEmpty() && !saisie.ecran().equals(LecteurDeSaisie.RESULTAT)) {
      Etape meme = parcours.etape(saisie.ecran()).orElseThrow();
      return pages.formulaire(
          422, Gabarits.ecran(ecrans.ecran(saisie, evaluation, meme, etat)), cadre);
    }
    Saisie apres = deplacer(saisie, aller);
    Optional<Etape> etape = destination(saisie, parcours, aller);
    if (etape.isPresent()) {
      return pages.formulaire(
          200, Gabarits.ecran(ecrans.ecran(apres, evaluation, etape.get(), etat)), cadre);
    }
    return pages.formulaire(
        saisie.fautes().isEmpty() ? 200 : 422,
        Gabarits.resultat(resultats.resultat(apres, evaluation, etat)),
        cadre);
  }

  private static String etat(Saisie saisie) {
    return new String(EcritureDemande.octets(saisie.brouillon()), StandardCharsets.UTF_8);
  }

  /** Where to go; empty for the result. */
  private static Optional<Etape> destination(Saisie saisie, Parcours parcours, String aller) {
    if (aller.startsWith(VERS)) {
      return parcours.etape(aller.substring(VERS.length()));
    }
    return switch (aller) {
      case RESULTAT -> Optional.empty();
      case PRECEDENT ->
          saisie.visites().isEmpty()
              ? Optional.empty()
              : parcours.etape(saisie.visites().get(saisie.visites().size() - 1));
      default ->
          parcours.suivante() == null ? Optional.empty() : parcours.etape(parcours.suivante());
    };
  }

  /** The screens seen, after this one is left. */
  private static Saisie deplacer(Saisie saisie, String aller) {
    List<String> visites = new ArrayList<>(saisie.visites());
    if (aller.equals(PRECEDENT)) {
      if (!visites.isEmpty()) {
        visites.remove(visites.size() - 1);
      }
    } else if (!saisie.ecran().isEmpty() && !saisie.ecran().equals(LecteurDeSaisie.RESULTAT)) {
      visites.add(saisie.ecran());
    }
    return new Saisie(saisie.brouillon(), saisie.ecran(), visites, saisie.tapes(), saisie.fautes());
  }

  private static Cadre cadre(MultivaluedMap<String, String> champs) {
    return Cadre.de(champs.getFirst("integre"), champs.getFirst("couleur"));
  }

  @ServerExceptionMapper
  Response refus(ProblemeException refus) {
    return pages.refusDuFormulaire(refus.probleme());
  }
}
