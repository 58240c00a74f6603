package fr.article51.demarches.plateforme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.article51.demarches.plateforme.PlateformeException.Indisponible;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A file, in two steps: an address is asked of the platform, and the bytes go there. That address
 * is of another host, which the token is not for, and whose failures do not count as the
 * platform's; it expires, so that a second one is asked for, once.
 */
final class Televersement {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Those that the client writes itself, and refuses to be given. */
  private static final Set<String> DU_CLIENT =
      Set.of("connection", "content-length", "expect", "host", "upgrade");

  private final ClientGraphQL client;
  private final Echange echange;

  Televersement(ClientGraphQL client, Echange echange) {
    this.client = client;
    this.echange = echange;
  }

  String envoyer(String dossier, String nom, String type, byte[] octets) {
    Map<String, Object> demande =
        Map.of(
            "dossierId", dossier,
            "filename", nom,
            "byteSize", octets.length,
            "checksum", empreinte(octets),
            "contentType", type);
    for (int essai = 0; essai < 2; essai++) {
      JsonNode place =
          Noeuds.objet(
              Noeuds.objet(
                  client.demander(Operation.TELEVERSER, Map.of("input", demande)),
                  "createDirectUpload"),
              "directUpload");
      if (echange.envoyer(depot(place, octets)).statusCode() / 100 == 2) {
        return Noeuds.texte(place, "signedBlobId");
      }
    }
    throw new Indisponible("upload refused twice", null);
  }

  /** The address holds a signature: it is in no message. */
  private static HttpRequest.Builder depot(JsonNode place, byte[] octets) {
    try {
      HttpRequest.Builder depot =
          HttpRequest.newBuilder(URI.create(Noeuds.texte(place, "url")))
              .PUT(BodyPublishers.ofByteArray(octets));
      JsonNode entetes = JSON.readTree(Noeuds.texte(place, "headers"));
      for (Map.Entry<String, JsonNode> entete : entetes.properties()) {
        if (!DU_CLIENT.contains(entete.getKey().toLowerCase(Locale.ROOT))) {
          depot.setHeader(entete.getKey(), entete.getValue().asText());
        }
      }
      return depot;
    } catch (JsonProcessingException | IllegalArgumentException faute) {
      throw Noeuds.insense("directUpload");
    }
  }

  private static String empreinte(byte[] octets) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("MD5").digest(octets));
    } catch (NoSuchAlgorithmException jamais) {
      throw new IllegalStateException(jamais);
    }
  }
}
