package fr.article51.demarches.correspondance;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import fr.article51.demarches.correspondance.Noeud.Entree;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML with the line of everything. Scalars stay as they are written: {@code 01} is the code
 * of a region, not a number.
 */
final class ArbreYaml {
  /** A file needs eight. */
  private static final int PROFONDEUR_MAXIMUM = 20;

  private static final int OCTETS_MAXIMUM = 1 << 20;

  private static final Pattern LIGNE = Pattern.compile("\\bline:? (\\d+)");

  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(PROFONDEUR_MAXIMUM).build())
          .build();

  private final Fautes fautes;

  ArbreYaml(Fautes fautes) {
    this.fautes = fautes;
  }

  /** The only document of the file; null when it cannot be read at all, which is then noted. */
  @Nullable Noeud lire(byte[] octets) {
    if (octets.length > OCTETS_MAXIMUM) {
      fautes.ajouter(1, "fichier trop grand", "1 Mio au plus");
      return null;
    }
    try (JsonParser parser = YAML.createParser(texte(octets))) {
      JsonToken debut = parser.nextToken();
      if (debut == null) {
        fautes.ajouter(1, "fichier vide", "les clés d’une démarche");
        return null;
      }
      Noeud racine = noeud(parser);
      if (parser.nextToken() != null) {
        fautes.ajouter(ligne(parser), "un second document commence ici", "un document par fichier");
      }
      return racine;
    } catch (CharacterCodingException e) {
      fautes.ajouter(1, "ce n’est pas un texte en UTF-8", "un fichier YAML en UTF-8");
      return null;
    } catch (JsonProcessingException e) {
      // Not its message: it repeats the file, which may hold a secret by mistake.
      fautes.ajouter(
          ligne(e), "ce n’est pas du YAML, ou un retrait ou un guillemet manque", "du YAML");
      return null;
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory cannot be read", e);
    }
  }

  private static String texte(byte[] octets) throws CharacterCodingException {
    String texte = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
    return texte.startsWith("\uFEFF") ? texte.substring(1) : texte;
  }

  private Noeud noeud(JsonParser parser) throws IOException {
    int ligne = ligne(parser);
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      fautes.ajouter(ligne, "renvoi « * » à une autre partie du fichier", "la valeur elle-même");
      return new Noeud.Texte("", true, ligne);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> table(parser, ligne);
      case START_ARRAY -> liste(parser, ligne);
      case VALUE_NULL -> new Noeud.Texte("", true, ligne);
      default -> new Noeud.Texte(parser.getText(), false, ligne);
    };
  }

  private Noeud liste(JsonParser parser, int ligne) throws IOException {
    List<Noeud> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(noeud(parser));
    }
    return new Noeud.Liste(elements, ligne);
  }

  private Noeud table(JsonParser parser, int ligne) throws IOException {
    Map<String, Entree> entrees = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String cle = parser.currentName();
      int place = ligne(parser);
      parser.nextToken();
      Entree deja = entrees.putIfAbsent(cle, new Entree(place, noeud(parser)));
      if (deja != null) {
        fautes.ajouter(
            place,
            "clé répétée : " + Fautes.citer(cle) + ", déjà ligne " + deja.ligne(),
            "une fois chaque clé");
      }
    }
    return new Noeud.Table(entrees, ligne);
  }

  private static int ligne(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private static int ligne(JsonProcessingException faute) {
    JsonLocation place = faute.getLocation();
    int ligne = place == null ? 1 : place.getLineNr();
    Matcher dite = LIGNE.matcher(faute.getOriginalMessage());
    while (dite.find()) { // the last one is where the fault is
      ligne = Integer.parseInt(dite.group(1));
    }
    return ligne;
  }
}
