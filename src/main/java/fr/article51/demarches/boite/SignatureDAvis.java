package fr.article51.demarches.boite;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The signature of a Standard Webhook: HMAC-SHA256 over identifier, timestamp and body. Two secrets
 * are accepted while one replaces the other. The library of that standard takes the hour by itself,
 * and so could be neither tested nor given our clock.
 */
public final class SignatureDAvis {
  private static final String ALGORITHME = "HmacSHA256";
  private static final String PREFIXE_DU_SECRET = "whsec_";
  private static final String VERSION = "v1,";

  /** Signatures that a header may hold: two secrets, and room. */
  private static final int SIGNATURES_MAXIMUM = 10;

  private final Collection<String> secrets;
  private final Duration tolerance;

  /**
   * @param secrets as they are given, {@code whsec_…}
   * @param tolerance how far the timestamp may be from our clock, both ways
   */
  public SignatureDAvis(Collection<String> secrets, Duration tolerance) {
    this.secrets = secrets;
    this.tolerance = tolerance;
  }

  /** What was found. */
  public enum Constat {
    AUTHENTIQUE,
    /** No header, no secret, another body, or another secret. */
    SIGNATURE_REFUSEE,
    /** Well signed, and too old or too far ahead: sent again by someone, or a clock is wrong. */
    HORS_DELAI
  }

  /**
   * Checks a notice. The timestamp counts only once it is known to be signed.
   *
   * @param id header {@code webhook-id}
   * @param horodatage header {@code webhook-timestamp}, in seconds
   * @param signatures header {@code webhook-signature}, separated by spaces
   * @param corps the very bytes
   */
  public Constat verifier(
      @Nullable String id,
      @Nullable String horodatage,
      @Nullable String signatures,
      byte[] corps,
      Instant maintenant) {
    if (id == null
        || horodatage == null
        || signatures == null
        || !signee(id, horodatage, signatures, corps)) {
      return Constat.SIGNATURE_REFUSEE;
    }
    return instant(horodatage)
        .filter(quand -> Duration.between(quand, maintenant).abs().compareTo(tolerance) <= 0)
        .map(quand -> Constat.AUTHENTIQUE)
        .orElse(Constat.HORS_DELAI);
  }

  private boolean signee(String id, String horodatage, String signatures, byte[] corps) {
    String[] donnees = signatures.split(" ", SIGNATURES_MAXIMUM + 1);
    boolean signee = false;
    // Every secret against every signature: how long it takes tells nothing.
    for (String secret : secrets) {
      byte[] attendue = signer(secret, id, horodatage, corps);
      for (String donnee :
          Arrays.asList(donnees).subList(0, Math.min(donnees.length, SIGNATURES_MAXIMUM))) {
        signee |=
            donnee.startsWith(VERSION)
                && attendue.length > 0
                && MessageDigest.isEqual(attendue, decoder(donnee.substring(VERSION.length())));
      }
    }
    return signee;
  }

  /** Nothing when the secret is none. */
  private static byte[] signer(String secret, String id, String horodatage, byte[] corps) {
    byte[] cle =
        decoder(
            secret.startsWith(PREFIXE_DU_SECRET)
                ? secret.substring(PREFIXE_DU_SECRET.length())
                : secret);
    if (cle.length == 0) {
      return cle;
    }
    try {
      Mac mac = Mac.getInstance(ALGORITHME);
      mac.init(new SecretKeySpec(cle, ALGORITHME));
      mac.update((id + "." + horodatage + ".").getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(corps);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] decoder(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private static Optional<Instant> instant(String horodatage) {
    return horodatage.matches("[0-9]{1,12}")
        ? Optional.of(Instant.ofEpochSecond(Long.parseLong(horodatage)))
        : Optional.empty();
  }
}
