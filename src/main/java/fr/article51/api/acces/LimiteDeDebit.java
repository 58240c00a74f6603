package fr.article51.api.acces;

import fr.article51.instruction.Acteur;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Limits on requests, and the headers that tell them (draft-ietf-httpapi-ratelimit-headers, in its
 * former form and in the present one). Counted by each replica for itself.
 */
@ApplicationScoped
class LimiteDeDebit {
  /** What one IPv6 client has: it changes the rest at will. */
  private static final int OCTETS_DU_RESEAU_V6 = 8;

  private final Debit parAdresse;
  private final Debit parActeur;
  private final Debit refus;
  private final boolean boucleLocale;
  private final Clock horloge;

  LimiteDeDebit(ReglagesDeDebit reglages, Clock horloge) {
    this.parAdresse = new Debit(reglages.parAdresse());
    this.parActeur = new Debit(reglages.parActeur());
    this.refus = new Debit(reglages.parAdresse());
    this.boucleLocale = reglages.boucleLocale();
    this.horloge = horloge;
  }

  /** Whether a request without identity is let through; its headers are set. */
  boolean admettre(RoutingContext contexte) {
    if (parAdresse.illimite()) {
      return true;
    }
    String adresse = adresse(contexte);
    return adresse.isEmpty()
        || dire(contexte, "adresse", parAdresse.prendre(adresse, horloge.millis()));
  }

  /** Whether an identity may be looked at: not after too many that were refused. */
  boolean admettreUneIdentite(RoutingContext contexte) {
    if (refus.illimite()) {
      return true;
    }
    String adresse = adresse(contexte);
    if (adresse.isEmpty()) {
      return true;
    }
    Debit.Etat etat = refus.regarder(adresse, horloge.millis());
    return etat.admise() || dire(contexte, "refus", etat);
  }

  /** Notes an identity that was refused. */
  void noterUnRefus(RoutingContext contexte) {
    String adresse = refus.illimite() ? "" : adresse(contexte);
    if (!adresse.isEmpty()) {
      refus.prendre(adresse, horloge.millis());
    }
  }

  /** Whether a request of someone known is let through; its headers are set. */
  boolean admettre(RoutingContext contexte, Acteur acteur) {
    return parActeur.illimite()
        || dire(contexte, "acteur", parActeur.prendre(acteur.nom(), horloge.millis()));
  }

  private static boolean dire(RoutingContext contexte, String politique, Debit.Etat etat) {
    HttpServerResponse reponse = contexte.response();
    String nom = "\"" + politique + "\"";
    reponse.putHeader("RateLimit-Limit", Integer.toString(etat.limite()));
    reponse.putHeader("RateLimit-Remaining", Long.toString(etat.reste()));
    reponse.putHeader("RateLimit-Reset", Long.toString(etat.plein()));
    reponse.putHeader("RateLimit", nom + ";r=" + etat.reste() + ";t=" + etat.plein());
    reponse.putHeader("RateLimit-Policy", nom + ";q=" + etat.limite() + ";w=" + Debit.FENETRE_S);
    if (!etat.admise()) {
      reponse.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(etat.attente()));
    }
    return etat.admise();
  }

  /** Who counts as one client; empty when it does not count. */
  private String adresse(RoutingContext contexte) {
    SocketAddress distante = contexte.request().remoteAddress();
    String adresse = distante == null ? null : distante.hostAddress();
    if (adresse == null) {
      return "";
    }
    return client(adresse, boucleLocale);
  }

  /**
   * @param adresse an address as it is written: never looked up
   */
  static String client(String adresse, boolean boucleLocale) {
    byte[] octets = NetUtil.createByteArrayFromIpAddressString(adresse);
    if (octets == null) {
      return adresse; // what a proxy gave: not an address
    }
    boolean locale =
        octets.length == 4
            ? octets[0] == 127
            : Arrays.equals(octets, NetUtil.LOCALHOST6.getAddress());
    if (locale && !boucleLocale) {
      return "";
    }
    return octets.length == 4 ? adresse : HexFormat.of().formatHex(octets, 0, OCTETS_DU_RESEAU_V6);
  }
}
