package fr.article51.courrier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the letterhead of an agency, strictly. */
final class LecteurDEntete {
  private static final ObjectMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Where the reader of YAML stands, when its exception does not say it otherwise. */
  private static final Pattern LIGNE = Pattern.compile("\\bline (\\d+)");

  private LecteurDEntete() {}

  /**
   * @param fichier its path, for the fault
   * @throws ConfigurationInvalideException at the first fault, with its line
   */
  static Entete lire(String fichier, String yaml) {
    try {
      Entete entete = YAML.readValue(yaml, Entete.class);
      if (entete == null) {
        throw new ConfigurationInvalideException(fichier, 1, "fichier vide");
      }
      return entete;
    } catch (JsonProcessingException e) {
      throw new ConfigurationInvalideException(fichier, ligne(e, yaml), detail(e));
    }
  }

  /** A field unknown is told once its whole object is read: its line is looked for. */
  private static int ligne(JsonProcessingException faute, String yaml) {
    if (faute instanceof PropertyBindingException inconnu) {
      Pattern champ =
          Pattern.compile(".*\\b" + Pattern.quote(inconnu.getPropertyName()) + "\\s*:.*");
      List<String> lignes = yaml.lines().toList();
      for (int rang = 0; rang < lignes.size(); rang++) {
        if (champ.matcher(lignes.get(rang).replaceFirst("#.*", "")).matches()) {
          return rang + 1;
        }
      }
    }
    int ligne = faute.getLocation() == null ? 1 : Math.max(1, faute.getLocation().getLineNr());
    Matcher lue = LIGNE.matcher(faute.getOriginalMessage());
    while (lue.find()) { // the last one is where the fault is
      ligne = Integer.parseInt(lue.group(1));
    }
    return ligne;
  }

  private static String detail(JsonProcessingException faute) {
    if (faute instanceof PropertyBindingException inconnu) {
      return "champ inconnu « "
          + inconnu.getPropertyName()
          + " » ; admis : "
          + inconnu.getKnownPropertyIds().stream()
              .map(String::valueOf)
              .sorted()
              .collect(Collectors.joining(", "));
    }
    if (faute instanceof JsonMappingException && faute.getCause() != null) {
      return String.valueOf(faute.getCause().getMessage());
    }
    return faute.getOriginalMessage().replaceAll("\\s+", " ").strip();
  }
}
