package fr.article51.api.pages;

import fr.article51.api.Representation;
import fr.article51.droit.Droit;
import fr.article51.echange.Distance;
import fr.article51.echange.Probleme;
import fr.article51.regles.CatalogueRegles;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Templates → answers: what every page carries, and the page of a refusal. */
@ApplicationScoped
public class Pages {
  /** Our own files, nothing from elsewhere; pictures of style sheets are written in them. */
  static final String POLITIQUE =
      "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'"
          + " data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

  /** With « no-referrer », a browser would send our own form as if it came from nowhere. */
  private static final String PROVENANCE = "Referrer-Policy";

  private static final String AUCUN_CADRE = "'none'";
  private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
  private static final int PROCHES = 5;

  private final Representation representation;
  private final PiedDePage pied;
  private final boolean etat;
  private final String integration;

  Pages(
      Representation representation,
      CatalogueRegles catalogue,
      Droit droit,
      ReglagesDesPages reglages) {
    this.representation = representation;
    this.pied = new PiedDePage(catalogue.version(), droit.empreinte());
    this.etat = reglages.habit() == ReglagesDesPages.Habit.ETAT;
    this.integration = SitesAdmis.ancetres(reglages.integration().orElse(List.of()));
  }

  /**
   * What stands at the foot of every page.
   *
   * @param regles version of the rules
   * @param droit fingerprint of the law
   */
  public record PiedDePage(String regles, String droit) {}

  /**
   * What every page wears.
   *
   * @param etat whether it is the State's dress
   * @param integre whether it stands inside another page
   * @param couleur accent; empty for ours
   */
  public record Tenue(boolean etat, boolean integre, String couleur) {}

  /** A page that depends on the law, the wordings and the rules only. */
  Response page(TemplateInstance gabarit, Request requete) {
    return protegee(
        representation.texte(rendre(gabarit, Cadre.SEUL), MediaType.TEXT_HTML_TYPE, requete),
        AUCUN_CADRE);
  }

  /**
   * A page of the form, made of what it was sent. A browser may keep it for itself, to come back to
   * it; nobody else may.
   */
  public Response formulaire(int statut, TemplateInstance gabarit, Cadre cadre) {
    return protegee(
        Response.status(statut)
            .type(HTML)
            .entity(rendre(gabarit, cadre))
            .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
            .header(PROVENANCE, "same-origin"),
        integration);
  }

  /** A page for whoever asks, and nobody else: kept by no cache. */
  Response personnelle(TemplateInstance gabarit) {
    return protegee(
        Response.ok(rendre(gabarit, Cadre.SEUL), HTML)
            .header(HttpHeaders.CACHE_CONTROL, "no-store"),
        AUCUN_CADRE);
  }

  /**
   * A page of the desk, refusals included: kept by no cache. Its forms must say where they come
   * from, and a browser that is told to give no referrer writes {@code Origin: null}.
   */
  public Response bureau(int statut, TemplateInstance gabarit) {
    Response reponse =
        protegee(
            Response.status(statut)
                .type(HTML)
                .entity(rendre(gabarit, Cadre.SEUL))
                .header(HttpHeaders.CACHE_CONTROL, "no-store"),
            AUCUN_CADRE);
    reponse.getHeaders().putSingle(PROVENANCE, "same-origin");
    return reponse;
  }

  /** A refusal, as a page. */
  public Response refus(Probleme probleme) {
    return refus(probleme, AUCUN_CADRE);
  }

  /** A refusal of the form: read where the form is, inside the page of another site perhaps. */
  public Response refusDuFormulaire(Probleme probleme) {
    return refus(probleme, integration);
  }

  private Response refus(Probleme probleme, String cadres) {
    List<String> fautes = probleme.errors().stream().map(Probleme.Anomalie::detail).toList();
    return erreur(
        probleme.status(), probleme.title(), probleme.detail(), fautes, List.of(), cadres);
  }

  /**
   * An identifier that names nothing, with the nearest ones.
   *
   * @param quoi what it should name, in words
   * @param connus the identifiers
   * @param lien each of them as a link
   */
  Response introuvable(
      String quoi, String id, Collection<String> connus, Function<String, Lien> lien) {
    List<Lien> proches = Distance.plusProches(id, connus, PROCHES).stream().map(lien).toList();
    return erreur(
        Response.Status.NOT_FOUND.getStatusCode(),
        "Page introuvable",
        "Aucune " + quoi + " n’a cet identifiant.",
        List.of(),
        proches,
        AUCUN_CADRE);
  }

  private Response erreur(
      int statut,
      String titre,
      String detail,
      List<String> fautes,
      List<Lien> proches,
      String cadres) {
    String page = rendre(Gabarits.erreur(titre, detail, fautes, proches), Cadre.SEUL);
    return protegee(
        Response.status(statut)
            .type(HTML)
            .entity(page)
            .header(HttpHeaders.CACHE_CONTROL, "no-store"),
        cadres);
  }

  private String rendre(TemplateInstance gabarit, Cadre cadre) {
    return gabarit
        .data("pied", pied)
        .data("tenue", new Tenue(etat, cadre.integre(), cadre.couleur()))
        .render();
  }

  /** The rest of the headers is put on every answer alike. */
  private static Response protegee(Response.ResponseBuilder reponse, String cadres) {
    return reponse
        .header("Content-Security-Policy", POLITIQUE + cadres)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
