package fr.article51.acces;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a machine sends: {@code a51_}, the public part, {@code _}, the secret.
 *
 * @param id public part
 * @param texte all of it
 */
record TexteDeCle(String id, String texte) {
  /** Such as secret scanners look for. */
  static final String PREFIXE = "a51_";

  /** What is drawn as a public part. */
  static final Pattern ID = Pattern.compile("[0-9a-f]{12}");

  private static final int OCTETS_DE_L_ID = 6;
  private static final int OCTETS_DU_SECRET = 32;
  private static final String PUBLIQUE = "[a-z0-9]{1,16}";
  private static final Pattern FORME =
      Pattern.compile(PREFIXE + "(" + PUBLIQUE + ")_[A-Za-z0-9_-]{43}");
  private static final SecureRandom HASARD = new SecureRandom();

  /** A new one. */
  static TexteDeCle tirer() {
    return tirer(HexFormat.of().formatHex(octets(OCTETS_DE_L_ID)));
  }

  /** A new one whose public part is given. */
  static TexteDeCle tirer(String id) {
    String secret =
        Base64.getUrlEncoder().withoutPadding().encodeToString(octets(OCTETS_DU_SECRET));
    return new TexteDeCle(id, PREFIXE + id + "_" + secret);
  }

  private static byte[] octets(int nombre) {
    byte[] octets = new byte[nombre];
    HASARD.nextBytes(octets);
    return octets;
  }

  /** Whether a text may be a public part at all: others never reach the database. */
  static boolean publique(String id) {
    return id.matches(PUBLIQUE);
  }

  /** Empty when it does not look like a key. */
  static Optional<TexteDeCle> lire(String texte) {
    Matcher forme = FORME.matcher(texte);
    return forme.matches() ? Optional.of(new TexteDeCle(forme.group(1), texte)) : Optional.empty();
  }

  /**
   * What is kept of it. A fast function is enough, without salt: the secret is 256 random bits,
   * which nobody can try one by one; slow functions protect what people choose.
   */
  String empreinte() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compares in constant time: how long it takes tells nothing of the fingerprint. */
  boolean correspond(String empreinteGardee) {
    return MessageDigest.isEqual(
        empreinte().getBytes(StandardCharsets.US_ASCII),
        empreinteGardee.getBytes(StandardCharsets.US_ASCII));
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return PREFIXE + id;
  }
}
