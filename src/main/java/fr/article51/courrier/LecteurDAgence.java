package fr.article51.courrier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.article51.courrier.Vue.Logo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the folder of the agencies, strictly: a file that is not expected is refused like a field
 * that is not, since a template misnamed would silently be the ordinary one.
 */
final class LecteurDAgence {
  private static final String ENTETE = "entete.yaml";
  private static final String MODELES = "modeles";

  /** A letterhead needs no more, and every letter carries it. */
  private static final int LOGO_MAXIMUM = 512 * 1024;

  private static final ObjectMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Where the reader of YAML stands, when its exception does not say it otherwise. */
  private static final Pattern LIGNE = Pattern.compile("\\bline (\\d+)");

  private final Modeles modeles;
  private final Agence defaut;

  /**
   * @param modeles reads templates
   */
  LecteurDAgence(Modeles modeles) {
    this.modeles = modeles;
    this.defaut =
        new Agence(
            entete("courriers/" + ENTETE, Ressources.octets(ENTETE)), null, modeles.integres());
  }

  /** What comes with the service. */
  Agence defaut() {
    return defaut;
  }

  /**
   * Every agency that has a folder.
   *
   * @throws ConfigurationInvalideException at the first fault
   * @throws UncheckedIOException when a file cannot be read
   */
  Map<String, Agence> lire(Path dossier) {
    Map<String, Agence> agences = new TreeMap<>();
    for (Path fils : contenu(dossier)) {
      if (Files.isDirectory(fils)) {
        agences.put(nom(fils), agence(fils));
      }
    }
    return agences;
  }

  private Agence agence(Path dossier) {
    String nom = nom(dossier);
    Entete entete = defaut.entete();
    Map<GenreDeCourrier, Modele> siens = new EnumMap<>(defaut.modeles());
    for (Path fils : contenu(dossier)) {
      String chemin = nom + "/" + nom(fils);
      if (nom(fils).equals(ENTETE)) {
        entete = entete(chemin, octets(fils));
      } else if (nom(fils).equals(MODELES) && Files.isDirectory(fils)) {
        modeles(chemin, fils, siens);
      } else if (Files.isDirectory(fils) || nom(fils).endsWith(".yaml")) {
        throw new ConfigurationInvalideException(
            chemin, 0, "inconnu ; admis : " + ENTETE + ", le dossier " + MODELES + " et un logo");
      }
    }
    return new Agence(entete, logo(dossier, entete), siens);
  }

  private void modeles(String chemin, Path dossier, Map<GenreDeCourrier, Modele> siens) {
    Map<String, GenreDeCourrier> genres =
        Stream.of(GenreDeCourrier.values())
            .collect(Collectors.toMap(genre -> genre.fichier() + ".html", genre -> genre));
    for (Path fils : contenu(dossier)) {
      GenreDeCourrier genre = genres.get(nom(fils));
      String fichier = chemin + "/" + nom(fils);
      if (genre == null) {
        throw new ConfigurationInvalideException(
            fichier,
            0,
            "modèle inconnu ; admis : "
                + genres.keySet().stream().sorted().collect(Collectors.joining(", ")));
      }
      siens.put(
          genre, modeles.lire(fichier, new String(octets(fils), StandardCharsets.UTF_8), genre));
    }
  }

  private static @Nullable Logo logo(Path dossier, Entete entete) {
    Entete.FichierLogo annonce = entete.logo();
    if (annonce == null) {
      return null;
    }
    String chemin = nom(dossier) + "/" + annonce.fichier();
    Path fichier = dossier.resolve(annonce.fichier()).normalize();
    if (!dossier.equals(fichier.getParent()) || !Files.isRegularFile(fichier)) {
      throw new ConfigurationInvalideException(
          nom(dossier) + "/" + ENTETE,
          0,
          "logo introuvable dans le dossier : « " + annonce.fichier() + " »");
    }
    byte[] image = octets(fichier);
    String type = type(image);
    if (type.isEmpty() || image.length > LOGO_MAXIMUM) {
      throw new ConfigurationInvalideException(
          chemin, 0, "logo refusé ; admis : PNG ou JPEG, 512 ko au plus");
    }
    String adresse = "data:" + type + ";base64," + Base64.getEncoder().encodeToString(image);
    return new Logo(adresse, annonce.texte());
  }

  /** After its first bytes, whatever its name says. */
  private static String type(byte[] image) {
    if (image.length > 3 && image[0] == (byte) 0x89 && image[1] == 'P' && image[2] == 'N') {
      return "image/png";
    }
    return image.length > 3 && image[0] == (byte) 0xFF && image[1] == (byte) 0xD8
        ? "image/jpeg"
        : "";
  }

  private static Entete entete(String fichier, byte[] yaml) {
    try {
      Entete entete = YAML.readValue(yaml, Entete.class);
      if (entete == null) {
        throw new ConfigurationInvalideException(fichier, 1, "fichier vide");
      }
      return entete;
    } catch (JsonProcessingException e) {
      throw new ConfigurationInvalideException(fichier, ligne(e, yaml), detail(e));
    } catch (IOException e) {
      throw new UncheckedIOException(fichier, e);
    }
  }

  /** A field unknown is told once its whole object is read: its line is looked for. */
  private static int ligne(JsonProcessingException faute, byte[] yaml) {
    if (faute instanceof PropertyBindingException inconnu) {
      Pattern champ =
          Pattern.compile(".*\\b" + Pattern.quote(inconnu.getPropertyName()) + "\\s*:.*");
      List<String> lignes = new String(yaml, StandardCharsets.UTF_8).lines().toList();
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

  /** Sorted, so that the first fault told is always the same; hidden files left out. */
  private static List<Path> contenu(Path dossier) {
    try (Stream<Path> fils = Files.list(dossier)) {
      return fils.filter(chemin -> !nom(chemin).startsWith(".")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] octets(Path fichier) {
    try {
      return Files.readAllBytes(fichier);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nom(Path chemin) {
    return String.valueOf(chemin.getFileName());
  }
}
