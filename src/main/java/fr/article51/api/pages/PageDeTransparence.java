package fr.article51.api.pages;

import fr.article51.api.Provisions;
import fr.article51.api.pages.VueDeTransparence.Nombre;
import fr.article51.api.pages.VueDeTransparence.ParRang;
import fr.article51.api.recit.Intitules;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Rang;
import fr.article51.regles.CatalogueRegles;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The rules and main characteristics of the processing, for everybody (CRPA D312-1-4). */
@Path("/transparence")
@Produces(MediaType.TEXT_HTML)
public class PageDeTransparence {
  private final Droit droit;
  private final CatalogueRegles regles;
  private final Provisions provisions;
  private final Catalogue catalogue;
  private final Pages pages;

  PageDeTransparence(
      Droit droit,
      CatalogueRegles regles,
      Provisions provisions,
      Catalogue catalogue,
      Pages pages) {
    this.droit = droit;
    this.regles = regles;
    this.provisions = provisions;
    this.catalogue = catalogue;
    this.pages = pages;
  }

  /** The page. */
  @GET
  @Operation(hidden = true)
  public Response transparence(Request requete) {
    return pages.page(Gabarits.transparence(vue()), requete);
  }

  private VueDeTransparence vue() {
    // The last state known, not today's: the page changes with the law, never by itself.
    EtatDuDroit etat = droit.etats().get(droit.etats().size() - 1);
    return new VueDeTransparence(
        droit.articles().stream()
            .map(
                article ->
                    new Lien(
                        article.article() + " : " + article.titre(),
                        "/provisions#" + article.article()))
            .toList(),
        etat.questions().size(),
        Stream.of(Rang.values()).map(this::parRang).filter(un -> un.regles() > 0).toList(),
        provisions.couverture().totaux(),
        nombres(etat));
  }

  private ParRang parRang(Rang rang) {
    return new ParRang(
        catalogue.mots().mot("rangs", rang.name()),
        (int) regles.regles().stream().filter(regle -> regle.rang() == rang).count());
  }

  private List<Nombre> nombres(EtatDuDroit etat) {
    return etat.provisions().stream()
        .flatMap(
            provision ->
                provision.parametres().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(
                        nombre ->
                            new Nombre(
                                Intitules.titre(
                                    catalogue.mots().mot("parametres", nombre.getKey())),
                                nombre.getValue(),
                                RedactionDesProvisions.lien(provision.provision()))))
        .toList();
  }
}
