package fr.article51.doublure;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The old hook: four parameters of a form, ten seconds, no signature. */
final class CrochetHistorique {
  private CrochetHistorique() {}

  static HttpRequest requete(URI adresse, Evenement evenement) {
    String corps =
        "procedure_id="
            + evenement.demarche()
            + "&dossier_id="
            + evenement.dossier()
            + "&state="
            + evenement.etat()
            + "&updated_at="
            + URLEncoder.encode(Affichage.avis(evenement.le()), StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(adresse)
        .timeout(Duration.ofSeconds(10))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(corps))
        .build();
  }
}
