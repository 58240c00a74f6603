package fr.article51.api.instructions;

import fr.article51.api.Parametres;
import fr.article51.instruction.Courrier;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a letter can be read as over HTTP. After the header Accept, which a link cannot set, or a
 * parameter, which it can.
 */
public enum Forme {
  JSON(null, MediaType.APPLICATION_JSON),
  HTML(Courrier.Format.HTML, MediaType.TEXT_HTML),
  PDF(Courrier.Format.PDF, Forme.TYPE_PDF),
  DOCX(Courrier.Format.DOCX, Forme.TYPE_DOCX);

  public static final String TYPE_PDF = "application/pdf";
  public static final String TYPE_DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Courrier.@Nullable Format format;
  private final String type;

  Forme(Courrier.@Nullable Format format, String type) {
    this.format = format;
    this.type = type;
  }

  /**
   * @return the format of the letter; null for its record
   */
  public Courrier.@Nullable Format format() {
    return format;
  }

  /** Its name in an address. */
  String nom() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param voulue parameter {@code format}; null when it is left out
   * @param admises forms that there are, the one without a preference first
   * @throws fr.article51.echange.ProblemeException when it is none of them
   */
  public static Forme de(@Nullable String voulue, Request requete, Forme... admises) {
    if (voulue != null) {
      List<String> noms = Arrays.stream(admises).map(Forme::nom).toList();
      if (!noms.contains(voulue)) {
        throw Parametres.refus(
            "format", voulue, "une valeur parmi " + String.join(", ", noms), noms);
      }
      return admises[noms.indexOf(voulue)];
    }
    List<Variant> variantes = new ArrayList<>();
    for (Forme admise : admises) {
      variantes.add(new Variant(MediaType.valueOf(admise.type), (Locale) null, null));
    }
    Variant choisie = requete.selectVariant(variantes);
    return choisie == null ? admises[0] : admises[variantes.indexOf(choisie)];
  }

  /**
   * A document, as an answer.
   *
   * @param fichier its name, without extension
   */
  Response.ResponseBuilder reponse(byte[] octets, String fichier) {
    return reponse(octets, fichier, "'none'").cacheControl(Adresses.privee());
  }

  /** A letter, as an answer. */
  Response.ResponseBuilder reponse(byte[] octets, Courrier courrier) {
    return reponse(octets, fichier(courrier));
  }

  /** The same for our own pages: they may show it within them, and no cache keeps it. */
  public Response.ResponseBuilder apercu(byte[] octets, Courrier courrier) {
    return reponse(octets, fichier(courrier), "'self'")
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  /** A draft says so down to its name. */
  private static String fichier(Courrier courrier) {
    return courrier.genre().fichier() + (courrier.projet() ? "-projet" : "");
  }

  private Response.ResponseBuilder reponse(byte[] octets, String fichier, String cadres) {
    Response.ResponseBuilder reponse =
        Response.ok(octets, this == HTML ? type + ";charset=UTF-8" : type)
            .header("X-Content-Type-Options", "nosniff")
            .header("Referrer-Policy", "no-referrer")
            .header(
                "Content-Disposition",
                (this == DOCX ? "attachment" : "inline")
                    + "; filename=\""
                    + fichier
                    + "."
                    + nom()
                    + "\"");
    return this == HTML
        ? reponse.header("Content-Security-Policy", politique(octets, cadres))
        : reponse;
  }

  /**
   * Its own style and the pictures within it, nothing else: free text and the templates of an
   * agency are in it. The style is told by its fingerprint: that of a letter validated long ago is
   * not today's.
   */
  private static String politique(byte[] octets, String cadres) {
    String html = new String(octets, StandardCharsets.UTF_8);
    int debut = html.indexOf("<style>") + "<style>".length();
    String style = html.substring(debut, html.indexOf("</style>", debut));
    return "default-src 'none'; style-src 'sha256-"
        + Base64.getEncoder().encodeToString(sha256(style))
        + "'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors "
        + cadres
        + "; sandbox";
  }

  private static byte[] sha256(String texte) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
