package fr.article51.courrier;

import fr.article51.courrier.Vue.Logo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Reads the folder of the agencies, strictly: a file that is not expected is refused like a field
 * that is not, since a template misnamed would silently be the ordinary one.
 */
final class LecteurDAgence {
  private static final String ENTETE = "entete.yaml";
  private static final String MODELES = "modeles";

  /** A letterhead or a template under another name, or in another place, than where it is read. */
  private static final Pattern EGARE =
      Pattern.compile(MODELES + "|.*\\.(ya?ml|html?)", Pattern.CASE_INSENSITIVE);

  /** A letterhead needs no more, and every letter carries it. */
  private static final int LOGO_MAXIMUM = 512 * 1024;

  private final Modeles modeles;
  private final Agence defaut;

  /**
   * @param modeles reads templates
   */
  LecteurDAgence(Modeles modeles) {
    this.modeles = modeles;
    this.defaut =
        new Agence(
            LecteurDEntete.lire("courriers/" + ENTETE, Ressources.texte(ENTETE)),
            null,
            modeles.integres());
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
        entete = LecteurDEntete.lire(chemin, texte(chemin, fils));
      } else if (nom(fils).equals(MODELES) && Files.isDirectory(fils)) {
        modeles(chemin, fils, siens);
      } else if (Files.isDirectory(fils) || EGARE.matcher(nom(fils)).matches()) {
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
      siens.put(genre, modeles.lire(fichier, texte(fichier, fils), genre));
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
    if (type.isEmpty() || image.length > LOGO_MAXIMUM || !lisible(image)) {
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

  private static boolean lisible(byte[] image) {
    try {
      return ImageIO.read(new ByteArrayInputStream(image)) != null;
    } catch (IOException e) {
      return false;
    }
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

  /** In another encoding, accents would silently become other signs. */
  private static String texte(String nom, Path fichier) {
    byte[] octets = octets(fichier);
    CharBuffer lus = CharBuffer.allocate(octets.length);
    boolean faute =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets), lus, true).isError();
    String texte = lus.flip().toString();
    if (faute) {
      int ligne = 1 + (int) texte.chars().filter(c -> c == '\n').count();
      throw new ConfigurationInvalideException(nom, ligne, "ce texte n’est pas en UTF-8");
    }
    return texte.startsWith("\uFEFF") ? texte.substring(1) : texte;
  }

  private static String nom(Path chemin) {
    return String.valueOf(chemin.getFileName());
  }
}
