package fr.article51.instruction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A link of the chain of evaluations: who evaluated what, when, under which rules and law, tied to
 * the link before by its fingerprint. Changing, removing or inserting one breaks every later link.
 * Request and answer take part by their fingerprints: a purge leaves the chain whole.
 *
 * @param rang place in the chain, from 1
 * @param instruction the screening
 * @param numero number of the evaluation in it, from 1
 * @param dateAppreciation day whose law was applied
 * @param conclusion its conclusion
 * @param empreinteDemande SHA-256 of the request
 * @param empreinteReponse SHA-256 of the answer
 * @param regles version of the rule base
 * @param droit fingerprint of the law data
 * @param produiteLe when, to the microsecond
 * @param produitePar by whom
 * @param precedente fingerprint of the link before; zeros for the first
 */
public record Maillon(
    long rang,
    UUID instruction,
    int numero,
    LocalDate dateAppreciation,
    String conclusion,
    String empreinteDemande,
    String empreinteReponse,
    String regles,
    String droit,
    Instant produiteLe,
    String produitePar,
    String precedente) {

  /**
   * @return SHA-256 of the fields, one a line, each after its length: no two links read the same
   */
  public String empreinte() {
    return empreinteDesChamps(
        rang,
        instruction,
        numero,
        dateAppreciation,
        conclusion,
        empreinteDemande,
        empreinteReponse,
        regles,
        droit,
        produiteLe,
        produitePar,
        precedente);
  }

  /** SHA-256 of fields, one a line, each after its length. */
  static String empreinteDesChamps(Object... champs) {
    MessageDigest empreinte = sha256();
    for (Object champ : champs) {
      byte[] octets = champ.toString().getBytes(StandardCharsets.UTF_8);
      empreinte.update((octets.length + ":").getBytes(StandardCharsets.US_ASCII));
      empreinte.update(octets);
      empreinte.update((byte) '\n');
    }
    return HexFormat.of().formatHex(empreinte.digest());
  }

  /** SHA-256 of bytes, in hexadecimal. */
  static String empreinte(byte[] octets) {
    return HexFormat.of().formatHex(sha256().digest(octets));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
