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
  /** Only our own style sheet; nothing runs, nothing is framed, nothing comes from elsewhere. */
  static final String POLITIQUE =
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final int PROCHES = 5;

  private final Representation representation;
  private final PiedDePage pied;

  Pages(Representation representation, CatalogueRegles catalogue, Droit droit) {
    this.representation = representation;
    this.pied = new PiedDePage(catalogue.version(), droit.empreinte());
  }

  /**
   * What stands at the foot of every page.
   *
   * @param regles version of the rules
   * @param droit fingerprint of the law
   */
  public record PiedDePage(String regles, String droit) {}

  /** A page that depends on the law, the wordings and the rules only. */
  Response page(TemplateInstance gabarit, Request requete) {
    return protegee(representation.texte(rendre(gabarit), MediaType.TEXT_HTML_TYPE, requete));
  }

  /** A page for whoever asks, and nobody else: kept by no cache. */
  Response personnelle(TemplateInstance gabarit) {
    return protegee(
        Response.ok(rendre(gabarit), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
            .header(HttpHeaders.CACHE_CONTROL, "no-store"));
  }

  /** A refusal, as a page. */
  Response refus(Probleme probleme) {
    List<String> fautes = probleme.errors().stream().map(Probleme.Anomalie::detail).toList();
    return erreur(probleme.status(), probleme.title(), probleme.detail(), fautes, List.of());
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
        proches);
  }

  private Response erreur(
      int statut, String titre, String detail, List<String> fautes, List<Lien> proches) {
    String page = rendre(Gabarits.erreur(titre, detail, fautes, proches));
    return protegee(
        Response.status(statut)
            .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
            .entity(page)
            .header(HttpHeaders.CACHE_CONTROL, "no-store"));
  }

  private String rendre(TemplateInstance gabarit) {
    return gabarit.data("pied", pied).render();
  }

  private static Response protegee(Response.ResponseBuilder reponse) {
    return reponse
        .header("Content-Security-Policy", POLITIQUE)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }
}
