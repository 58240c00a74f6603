package fr.article51.demarches.boite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.demarches.boite.SignatureDAvis.Constat;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureDAvisTest {
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final String ID = "msg_7_2_4";
  private static final long SIGNE_A = 1_795_860_000;
  private static final Instant T = Instant.ofEpochSecond(SIGNE_A);
  private static final String CORPS = "{\"demarche_number\": 51, \"events\": []} é";
  private static final byte[] CLE =
      "une clé de vingt-quatre octets".getBytes(StandardCharsets.UTF_8);
  private static final byte[] AUTRE_CLE = "une autre clé".getBytes(StandardCharsets.UTF_8);

  /** With the JDK alone. */
  private static String signature(byte[] cle, String id, String horodatage, String corps) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(cle, "HmacSHA256"));
      return "v1,"
          + Base64.getEncoder()
              .encodeToString(
                  mac.doFinal(
                      (id + "." + horodatage + "." + corps).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String signature(byte[] cle) {
    return signature(cle, ID, Long.toString(SIGNE_A), CORPS);
  }

  private static String secret(byte[] cle) {
    return "whsec_" + Base64.getEncoder().encodeToString(cle);
  }

  private static SignatureDAvis verification(String... secrets) {
    return new SignatureDAvis(List.of(secrets), TOLERANCE);
  }

  private static Constat verifier(SignatureDAvis verification, @Nullable String signatures) {
    return verification.verifier(
        ID, Long.toString(SIGNE_A), signatures, CORPS.getBytes(StandardCharsets.UTF_8), T);
  }

  @Test
  void un_avis_de_valeurs_connues_est_authentique() {
    // Computed with another tool: openssl dgst -sha256 -hmac, on "msg_1.1700000000.{}".
    assertEquals(
        Constat.AUTHENTIQUE,
        verification(
                "whsec_"
                    + Base64.getEncoder().encodeToString("secret".getBytes(StandardCharsets.UTF_8)))
            .verifier(
                "msg_1",
                "1700000000",
                "v1,A5oIrJxXPB/PkULSoVu0e4khvPiqpF9vljmhkSKg0FI=",
                "{}".getBytes(StandardCharsets.UTF_8),
                Instant.ofEpochSecond(1_700_000_000)));
  }

  @Test
  void la_signature_du_secret_est_authentique_avec_ou_sans_son_prefixe() {
    assertEquals(Constat.AUTHENTIQUE, verifier(verification(secret(CLE)), signature(CLE)));
    String nu = Base64.getEncoder().encodeToString(CLE);
    assertEquals(Constat.AUTHENTIQUE, verifier(verification(nu), signature(CLE)));
  }

  @Test
  void deux_secrets_sont_admis_le_temps_d_en_changer() {
    SignatureDAvis deux = verification(secret(AUTRE_CLE), secret(CLE));
    assertEquals(Constat.AUTHENTIQUE, verifier(deux, signature(CLE)));
    assertEquals(Constat.AUTHENTIQUE, verifier(deux, signature(AUTRE_CLE)));
    assertEquals(
        Constat.AUTHENTIQUE,
        verifier(verification(secret(CLE)), signature(AUTRE_CLE) + " " + signature(CLE)));
  }

  @Test
  void un_autre_secret_est_refuse() {
    assertEquals(
        Constat.SIGNATURE_REFUSEE, verifier(verification(secret(AUTRE_CLE)), signature(CLE)));
    assertEquals(Constat.SIGNATURE_REFUSEE, verifier(verification(), signature(CLE)));
  }

  @Test
  void un_autre_corps_un_autre_identifiant_une_autre_heure_sont_refuses() {
    SignatureDAvis verification = verification(secret(CLE));
    byte[] corps = CORPS.getBytes(StandardCharsets.UTF_8);
    String heure = Long.toString(SIGNE_A);
    assertEquals(
        Constat.SIGNATURE_REFUSEE,
        verification.verifier(
            ID, heure, signature(CLE), (CORPS + " ").getBytes(StandardCharsets.UTF_8), T));
    assertEquals(
        Constat.SIGNATURE_REFUSEE,
        verification.verifier(ID + "0", heure, signature(CLE), corps, T));
    assertEquals(
        Constat.SIGNATURE_REFUSEE,
        verification.verifier(ID, Long.toString(SIGNE_A + 1), signature(CLE), corps, T));
    assertEquals(
        Constat.SIGNATURE_REFUSEE,
        verification.verifier(ID, heure, signature(CLE), new byte[0], T));
  }

  @ParameterizedTest
  @CsvSource({
    "300000, AUTHENTIQUE",
    "-300000, AUTHENTIQUE",
    "300001, HORS_DELAI",
    "-300001, HORS_DELAI",
    "0, AUTHENTIQUE"
  })
  void la_tolerance_est_la_meme_des_deux_cotes(long ecartMs, Constat attendu) {
    assertEquals(
        attendu,
        verification(secret(CLE))
            .verifier(
                ID,
                Long.toString(SIGNE_A),
                signature(CLE),
                CORPS.getBytes(StandardCharsets.UTF_8),
                T.plusMillis(ecartMs)));
  }

  @Test
  void sans_signature_l_age_ne_se_dit_pas() {
    assertEquals(
        Constat.SIGNATURE_REFUSEE,
        verification(secret(AUTRE_CLE))
            .verifier(
                ID,
                Long.toString(SIGNE_A),
                signature(CLE),
                CORPS.getBytes(StandardCharsets.UTF_8),
                T.plusSeconds(86_400)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"demain", "", "-1", "1e9", "9999999999999", " 1795860000"})
  void une_heure_signee_qui_n_en_est_pas_une_est_hors_delai(String horodatage) {
    assertEquals(
        Constat.HORS_DELAI,
        verification(secret(CLE))
            .verifier(
                ID,
                horodatage,
                signature(CLE, ID, horodatage, CORPS),
                CORPS.getBytes(StandardCharsets.UTF_8),
                T));
  }

  @Test
  void un_en_tete_qui_manque_est_refuse() {
    SignatureDAvis verification = verification(secret(CLE));
    byte[] corps = CORPS.getBytes(StandardCharsets.UTF_8);
    String heure = Long.toString(SIGNE_A);
    assertEquals(
        Constat.SIGNATURE_REFUSEE, verification.verifier(null, heure, signature(CLE), corps, T));
    assertEquals(
        Constat.SIGNATURE_REFUSEE, verification.verifier(ID, null, signature(CLE), corps, T));
    assertEquals(Constat.SIGNATURE_REFUSEE, verification.verifier(ID, heure, null, corps, T));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "v1", "v1,", "v1,é", "v1,AAAA", "v2,", "n'importe quoi", ",,,"})
  void n_importe_quoi_est_refuse(String signatures) {
    assertEquals(Constat.SIGNATURE_REFUSEE, verifier(verification(secret(CLE)), signatures));
    assertEquals(
        Constat.SIGNATURE_REFUSEE, verifier(verification("whsec_!!! pas du base64"), signatures));
  }

  @Test
  void une_autre_version_de_signature_ne_compte_pas() {
    assertEquals(
        Constat.SIGNATURE_REFUSEE,
        verifier(verification(secret(CLE)), signature(CLE).replace("v1,", "v1a,")));
  }

  @Test
  void un_secret_qui_n_est_pas_du_base64_n_en_valide_aucune_et_ne_gene_pas_l_autre() {
    String faux = "whsec_!!! pas du base64";
    assertEquals(Constat.SIGNATURE_REFUSEE, verifier(verification(faux), signature(CLE)));
    assertEquals(Constat.AUTHENTIQUE, verifier(verification(faux, secret(CLE)), signature(CLE)));
    assertEquals(Constat.SIGNATURE_REFUSEE, verifier(verification("whsec_"), signature(CLE)));
  }

  @Test
  void de_cinquante_signatures_les_dix_premieres_sont_lues() {
    String fausse = signature(AUTRE_CLE);
    List<String> dixieme = new java.util.ArrayList<>(Collections.nCopies(50, fausse));
    dixieme.set(9, signature(CLE));
    SignatureDAvis verification = verification(secret(CLE));
    assertEquals(Constat.AUTHENTIQUE, verifier(verification, String.join(" ", dixieme)));
    List<String> onzieme = new java.util.ArrayList<>(Collections.nCopies(50, fausse));
    onzieme.set(10, signature(CLE));
    assertEquals(Constat.SIGNATURE_REFUSEE, verifier(verification, String.join(" ", onzieme)));
  }
}
