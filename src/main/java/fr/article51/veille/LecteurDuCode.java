package fr.article51.veille;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.article51.veille.Edition.ArticleEdite;
import fr.article51.veille.Edition.VersionEditee;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file of a code as a stream: a tree of sections, tens of millions of characters, of
 * which only a few articles are kept.
 */
final class LecteurDuCode {
  /** Code de la sécurité sociale. */
  static final String CODE = "LEGITEXT000006073189";

  private static final JsonFactory JSON = new JsonFactory();

  /** The official base writes "no end known" as the first day of this year. */
  private static final int ANNEE_SANS_FIN = 2999;

  private final Predicate<String> voulu;
  private final List<ArticleEdite> articles = new ArrayList<>();

  private LecteurDuCode(Predicate<String> voulu) {
    this.voulu = voulu;
  }

  /**
   * @param flux the file; left open
   * @param ou its name, for the refusals
   * @param voulu which articles to keep, by number
   * @return the edition, without the version of the package
   */
  static Edition lire(InputStream flux, String ou, Predicate<String> voulu)
      throws EditionIllisibleException {
    LecteurDuCode lecteur = new LecteurDuCode(voulu);
    try (JsonParser json = JSON.createParser(flux)) {
      json.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      Noeud racine = json.nextToken() == JsonToken.START_OBJECT ? lecteur.noeud(json) : null;
      if (racine == null || !CODE.equals(racine.id)) {
        throw new EditionIllisibleException(
            ou + " : ce n'est pas le code de la sécurité sociale, " + CODE + ".");
      }
      if (racine.debutDeVersion == null) {
        throw new EditionIllisibleException(
            ou + " : l'édition ne dit pas sa date (data.dateDebutVersion, AAAA-MM-JJ).");
      }
      return new Edition(null, racine.debutDeVersion, lecteur.articles);
    } catch (IOException | DateTimeException | IllegalStateException e) {
      throw new EditionIllisibleException(
          ou + " : ce n'est pas un fichier JSON de code lisible (" + e.getMessage() + ").", e);
    }
  }

  /** What is read of the {@code data} of a node, whatever it is. */
  private static final class Noeud {
    private @Nullable String id;
    private @Nullable String num;
    private @Nullable String texte;
    private @Nullable String html;
    private @Nullable LocalDate du;
    private @Nullable LocalDate au;
    private @Nullable LocalDate debutDeVersion;
    private List<VersionEditee> versions = List.of();
  }

  /** A node; the parser is on its opening brace, and ends on the closing one. */
  private Noeud noeud(JsonParser json) throws IOException {
    Noeud lu = new Noeud();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String champ = json.currentName();
      JsonToken valeur = json.nextToken();
      if (champ.equals("data") && valeur == JsonToken.START_OBJECT) {
        donnees(json, lu);
        garder(lu);
      } else if (champ.equals("children") && valeur == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          noeud(json);
        }
        exiger(json, JsonToken.END_ARRAY);
      } else {
        json.skipChildren();
      }
    }
    exiger(json, JsonToken.END_OBJECT);
    return lu;
  }

  private static void donnees(JsonParser json, Noeud lu) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String champ = json.currentName();
      json.nextToken();
      switch (champ) {
        case "id" -> lu.id = json.getValueAsString();
        case "num" -> lu.num = json.getValueAsString();
        case "texte" -> lu.texte = json.getValueAsString();
        case "texteHtml" -> lu.html = json.getValueAsString();
        case "dateDebut" -> lu.du = jour(json);
        case "dateFin" -> lu.au = jour(json);
        case "dateDebutVersion" -> lu.debutDeVersion = jour(json);
        case "articleVersions" -> lu.versions = versions(json);
        default -> json.skipChildren();
      }
    }
    exiger(json, JsonToken.END_OBJECT);
  }

  private static List<VersionEditee> versions(JsonParser json) throws IOException {
    List<VersionEditee> versions = new ArrayList<>();
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return versions;
    }
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Noeud version = new Noeud();
      donnees(json, version);
      versions.add(version(version));
    }
    exiger(json, JsonToken.END_ARRAY);
    return versions;
  }

  private static void exiger(JsonParser json, JsonToken attendu) {
    if (json.currentToken() != attendu) {
      throw new IllegalStateException(
          "forme inattendue, ligne " + json.currentLocation().getLineNr());
    }
  }

  private void garder(Noeud lu) {
    if (lu.num != null && voulu.test(lu.num)) {
      String texte = lu.html == null ? lu.texte : lu.html;
      if (texte == null) {
        throw new IllegalStateException(lu.num + " sans texte");
      }
      articles.add(new ArticleEdite(lu.num, version(lu), TexteOfficiel.de(texte), lu.versions));
    }
  }

  private static VersionEditee version(Noeud lu) {
    if (lu.id == null || lu.du == null) {
      throw new IllegalStateException("une version sans id ou sans dateDebut");
    }
    return new VersionEditee(lu.id, lu.du, lu.au);
  }

  /** A day, as milliseconds or as text; null when there is none, or for the end of time. */
  private static @Nullable LocalDate jour(JsonParser json) throws IOException {
    LocalDate jour =
        switch (json.currentToken()) {
          case VALUE_NUMBER_INT ->
              LocalDate.ofInstant(Instant.ofEpochMilli(json.getLongValue()), ZoneOffset.UTC);
          case VALUE_STRING -> LocalDate.parse(json.getText().replaceFirst("T.*", ""));
          case VALUE_NULL -> null;
          default -> throw new IllegalStateException("date attendue : " + json.currentName());
        };
    return jour == null || jour.getYear() >= ANNEE_SANS_FIN ? null : jour;
  }
}
