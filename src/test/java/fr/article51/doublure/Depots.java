package fr.article51.doublure;

import fr.article51.doublure.MessageFictif.Piece;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files on their way: an address is given, the bytes come, a message takes them. */
final class Depots {
  private record Place(String nom, String type, int taille, String empreinte, boolean expiree) {}

  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Piece> pieces = new HashMap<>();
  private String adresse = "";
  private int expirations;

  synchronized void adresse(String nouvelle) {
    adresse = nouvelle;
  }

  /** The next addresses that are given will have expired. */
  synchronized void expirer(int prochaines) {
    expirations = prochaines;
  }

  synchronized Map<String, Object> ouvrir(Map<String, Object> input) {
    String id = UUID.randomUUID().toString();
    String type = String.valueOf(input.get("contentType"));
    String empreinte = String.valueOf(input.get("checksum"));
    places.put(
        id,
        new Place(
            String.valueOf(input.get("filename")),
            type,
            ((Number) input.getOrDefault("byteSize", 0)).intValue(),
            empreinte,
            expirations-- > 0));
    return Map.of(
        "url", adresse + "/depots/" + id + "?signature=" + UUID.randomUUID(),
        "headers", "{\"Content-Type\":\"" + type + "\",\"Content-MD5\":\"" + empreinte + "\"}",
        "signedBlobId", "blob--" + id);
  }

  /** Status of the answer to a PUT. */
  synchronized int recevoir(
      String id, @Nullable String type, @Nullable String empreinte, byte[] octets) {
    Place place = places.get(id);
    if (place == null || place.expiree()) {
      return 403;
    }
    if (!place.type().equals(type)
        || !place.empreinte().equals(empreinte)
        || !place.empreinte().equals(md5(octets))
        || place.taille() != octets.length) {
      return 400;
    }
    pieces.put("blob--" + id, new Piece(place.nom(), place.type(), octets));
    return 200;
  }

  synchronized @Nullable Piece prendre(String signe) {
    return pieces.get(signe);
  }

  private static String md5(byte[] octets) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("MD5").digest(octets));
    } catch (NoSuchAlgorithmException jamais) {
      throw new IllegalStateException(jamais);
    }
  }
}
