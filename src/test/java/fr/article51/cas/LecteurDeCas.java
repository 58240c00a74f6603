package fr.article51.cas;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Porteur;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import fr.article51.reference.Questions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads case files. A key that it does not know is an error: a typing slip must not pass. */
public final class LecteurDeCas {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();
  private static final Set<String> CLES =
      Set.of("nom", "date", "projet", "reponses", "autres", "conditions", "attendu");
  private static final Set<String> PROJET =
      Set.of("titre", "perimetre", "regions", "dureeMois", "porteur", "dateReception");
  private static final Set<String> PORTEUR = Set.of("nom", "type", "membreComiteTechnique");

  /** Questions to which NON is the unfavourable answer. */
  private static final Set<String> FAVORABLES_SI_OUI =
      Set.of("caractere.diffusable", "objet.impact_parcours_precise");

  private LecteurDeCas() {}

  /** Names of the files of {@code cas/} on the class path, sorted; its folders are not cases. */
  public static List<String> fichiers() throws IOException {
    Path dossier = dossier();
    try (Stream<Path> fichiers = Files.list(dossier)) {
      return fichiers
          .filter(Files::isRegularFile)
          .map(fichier -> fichier.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /** The folder {@code cas/} of the class path. */
  static Path dossier() {
    URL dossier = LecteurDeCas.class.getResource("/cas");
    if (dossier == null) {
      throw new IllegalStateException("aucun dossier cas/ parmi les ressources de test");
    }
    return Path.of(URI.create(dossier.toString()));
  }

  /**
   * The cases of a file of {@code cas/} on the class path.
   *
   * @throws IllegalArgumentException when a case is not in the format
   * @throws IOException when the file cannot be read
   */
  public static List<Cas> lire(String fichier) throws IOException {
    return lire(arbre(fichier));
  }

  /** The content of a file of {@code cas/} on the class path, as it is written. */
  static JsonNode arbre(String fichier) throws IOException {
    try (InputStream flux = LecteurDeCas.class.getResourceAsStream("/cas/" + fichier)) {
      if (flux == null) {
        throw new IllegalArgumentException("fichier de cas absent : " + fichier);
      }
      return YAML.readTree(flux);
    }
  }

  /** The cases of a text in the same format. */
  public static List<Cas> lireTexte(String texte) throws IOException {
    return lire(YAML.readTree(texte));
  }

  private static List<Cas> lire(JsonNode liste) {
    List<Cas> cas = new ArrayList<>();
    liste.forEach(noeud -> cas.add(cas(noeud)));
    return cas;
  }

  /** A case in the format of the package. */
  static Cas cas(JsonNode noeud) {
    String nom = noeud.path("nom").asText();
    connues(nom, noeud, CLES);
    LocalDate date = LocalDate.parse(noeud.path("date").asText());
    boolean autresNon = seulement(nom, noeud, "autres", "NON");
    boolean conditionsOui = seulement(nom, noeud, "conditions", "OUI");
    Projet projet = projet(nom, noeud.path("projet"), autresNon);
    Map<String, Valeur> reponses =
        reponses(nom, date, noeud.path("reponses"), autresNon, conditionsOui);
    JsonNode attendu = noeud.path("attendu");
    Attendu.verifierLesCles(nom, attendu);
    return new Cas(nom, Demande.de(date, projet, reponses), attendu, noeud);
  }

  private static Map<String, Valeur> reponses(
      String nom, LocalDate date, JsonNode donnees, boolean autresNon, boolean conditionsOui) {
    List<String> existantes = Questions.existantes(date);
    Map<String, Valeur> reponses = new TreeMap<>();
    for (String code : existantes) {
      boolean condition = code.startsWith("condition.");
      if (condition && conditionsOui) {
        reponses.put(code, Valeur.OUI);
      } else if (!condition && autresNon) {
        reponses.put(code, FAVORABLES_SI_OUI.contains(code) ? Valeur.OUI : Valeur.NON);
      }
    }
    donnees
        .properties()
        .forEach(
            reponse -> {
              String code = reponse.getKey();
              if (!existantes.contains(code)) {
                throw new IllegalArgumentException(
                    nom + " : pas de question " + code + ", " + date);
              }
              Valeur valeur = valeur(reponse.getValue());
              if (valeur == null) {
                reponses.remove(code);
              } else {
                reponses.put(code, valeur);
              }
            });
    return reponses;
  }

  private static @Nullable Valeur valeur(JsonNode noeud) {
    return noeud.asText().equals("INCONNU") ? null : Valeur.valueOf(noeud.asText());
  }

  private static Projet projet(String nom, JsonNode noeud, boolean autresNon) {
    connues(nom, noeud, PROJET);
    JsonNode porteur = noeud.path("porteur");
    connues(nom, porteur, PORTEUR);
    List<String> regions = new ArrayList<>();
    noeud.path("regions").forEach(region -> regions.add(region.asText()));
    JsonNode membre = porteur.path("membreComiteTechnique");
    String perimetre = texte(noeud, "perimetre");
    String reception = texte(noeud, "dateReception");
    return new Projet(
        texte(noeud, "titre"),
        perimetre == null ? null : Perimetre.valueOf(perimetre),
        regions,
        noeud.has("dureeMois") ? noeud.get("dureeMois").intValue() : null,
        new Porteur(
            texte(porteur, "nom"),
            texte(porteur, "type"),
            membre.isMissingNode() ? autresNon ? Valeur.NON : null : valeur(membre)),
        reception == null ? null : LocalDate.parse(reception));
  }

  private static @Nullable String texte(JsonNode noeud, String cle) {
    return noeud.hasNonNull(cle) ? noeud.get(cle).asText() : null;
  }

  private static boolean seulement(String nom, JsonNode noeud, String cle, String valeur) {
    if (!noeud.has(cle)) {
      return false;
    }
    if (!noeud.get(cle).asText().equals(valeur)) {
      throw new IllegalArgumentException(nom + " : " + cle + " n'admet que " + valeur);
    }
    return true;
  }

  static void connues(String nom, JsonNode noeud, Set<String> cles) {
    noeud
        .fieldNames()
        .forEachRemaining(
            cle -> {
              if (!cles.contains(cle)) {
                throw new IllegalArgumentException(nom + " : clé inconnue " + cle);
              }
            });
  }
}
