package fr.article51.demarches.plateforme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.article51.demarches.plateforme.PlateformeException.Indisponible;
import fr.article51.demarches.plateforme.PlateformeException.RequeteIncomprise;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Dossiers filled in beforehand: anyone may create one, so the token of the démarche is not sent. A
 * draft that nobody finishes disappears by itself. Thread-safe.
 */
public final class DossiersPreremplis {
  /** The only content type that the platform takes, without parameter. */
  private static final String JSON = "application/json";

  private static final ObjectMapper LECTEUR = new ObjectMapper();

  /**
   * Neither a fault of the token, which is not sent, nor of a dossier, which does not exist yet.
   */
  private static final Set<Integer> INCOMPRIS = Set.of(400, 401, 403, 404, 422);

  private final URI base;
  private final URI adresse;
  private final Echange echange;
  private final Disjoncteur disjoncteur;
  private final Supplier<Instant> horloge;

  /**
   * @param horloge the present: for the rest after failures, and when too many calls are made
   */
  public DossiersPreremplis(ReglagesDePlateforme reglages, Supplier<Instant> horloge) {
    this.base = reglages.base();
    this.adresse =
        URI.create(base + "/api/public/v1/demarches/" + reglages.demarche() + "/dossiers");
    this.echange = new Echange(reglages);
    this.disjoncteur = new Disjoncteur(reglages, horloge);
    this.horloge = horloge;
  }

  /**
   * Creates one.
   *
   * @param corps the answers, as JSON
   * @return where its carrier goes on with it; whoever has the address can: it is not for logs
   * @throws PlateformeException when the platform does not give one of its own addresses
   */
  public URI creer(byte[] corps) {
    return disjoncteur.appeler(
        () ->
            lire(
                echange.envoyer(
                    HttpRequest.newBuilder(adresse)
                        .header("Content-Type", JSON)
                        .header("Accept", JSON)
                        .POST(BodyPublishers.ofByteArray(corps)))));
  }

  private URI lire(HttpResponse<byte[]> reponse) {
    int statut = reponse.statusCode();
    if (INCOMPRIS.contains(statut)) {
      throw new RequeteIncomprise("HTTP " + statut);
    }
    if (statut != 201) {
      throw Echecs.statut(statut, reponse.headers(), horloge.get());
    }
    JsonNode contenu;
    try {
      contenu = LECTEUR.readTree(reponse.body());
    } catch (IOException faute) {
      throw new Indisponible("not JSON", null);
    }
    URI dossier;
    try {
      dossier = URI.create(Noeuds.texte(contenu, "dossier_url"));
    } catch (IllegalArgumentException faute) {
      throw Noeuds.insense("dossier_url");
    }
    if (!duMemeHote(dossier)) {
      throw new Indisponible("dossier_url of another host", null);
    }
    return dossier;
  }

  private boolean duMemeHote(URI dossier) {
    return Objects.equals(base.getScheme(), dossier.getScheme())
        && base.getHost().equalsIgnoreCase(dossier.getHost())
        && base.getPort() == dossier.getPort()
        && dossier.getRawUserInfo() == null;
  }
}
