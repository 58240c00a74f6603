package fr.article51.api.acces;

import fr.article51.acces.CleEmise;
import fr.article51.acces.Cles;
import fr.article51.acces.DemandeDeCle;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Role;
import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keys for tests of the API. */
public final class ClesDEssai {
  private static final Acteur ESSAI = new Acteur("essai", null, Role.ADMINISTRATEUR, false);

  /** Who holds the keys of persons. */
  public static final String TITULAIRE = "Claire Martin";

  private ClesDEssai() {}

  /** A request with a new key of that role, for every agency. */
  public static RequestSpecification comme(Role role) {
    return avec(valable(role, null));
  }

  /** A request with a new key of that role, for one agency. */
  public static RequestSpecification comme(Role role, String agence) {
    return avec(valable(role, agence));
  }

  /** A request with a new key that a person holds, of that role, for every agency. */
  public static RequestSpecification personne(Role role) {
    return avec(nommee(role));
  }

  static RequestSpecification avec(String texte) {
    return RestAssured.given().header("Authorization", "Bearer " + texte);
  }

  /** A new key, as text; for every agency when it names none. */
  public static String valable(Role role, @Nullable String agence) {
    return creer(role, agence, null, maintenant()).texte();
  }

  /** A new key that a person holds, as text. */
  public static String nommee(Role role) {
    return nommee(role, null);
  }

  /** The same, for one agency when it is given. */
  public static String nommee(Role role, @Nullable String agence) {
    return creer(role, agence, TITULAIRE, maintenant()).texte();
  }

  static String expiree() {
    return creer(Role.ADMINISTRATEUR, null, null, maintenant().minus(Duration.ofDays(1))).texte();
  }

  /** A key that was revoked, as text. */
  public static String revoquee() {
    CleEmise emise = creer(Role.ADMINISTRATEUR, null, null, maintenant());
    cles().revoquer(ESSAI, emise.cle().id(), maintenant());
    return emise.texte();
  }

  private static CleEmise creer(
      Role role, @Nullable String agence, @Nullable String titulaire, Instant le) {
    return cles().creer(ESSAI, new DemandeDeCle("essai", titulaire, role, agence, 1), le);
  }

  private static Cles cles() {
    return Arc.container().instance(Cles.class).get();
  }

  private static Instant maintenant() {
    return Arc.container().instance(Clock.class).get().instant();
  }
}
