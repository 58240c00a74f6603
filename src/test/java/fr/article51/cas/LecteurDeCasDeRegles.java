package fr.article51.cas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the files of {@code cas/regles/}. They lie as the rules do: {@code rules/X.drl} has its
 * cases in {@code cas/regles/X.yaml}. A neighbour that changes more than one thing is an error: it
 * would not show what the rule hangs on.
 */
final class LecteurDeCasDeRegles {
  private static final Set<String> CLES =
      Set.of("regle", "date", "projet", "reponses", "autres", "conditions", "attendu", "voisin");
  private static final Set<String> CLES_DU_VOISIN =
      Set.of("pourquoi", "date", "projet", "reponses", "attendu");

  private LecteurDeCasDeRegles() {}

  /** The files, relative to {@code cas/}, sorted. */
  static List<String> fichiers() throws IOException {
    Path dossier = LecteurDeCas.dossier();
    try (Stream<Path> fichiers = Files.walk(dossier.resolve("regles"))) {
      return fichiers
          .filter(Files::isRegularFile)
          .map(fichier -> dossier.relativize(fichier).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** The DRL file, relative to {@code rules/}, whose rules a file of cases is about. */
  static String drl(String fichier) {
    return fichier.replaceFirst("^regles/", "").replaceFirst("\\.yaml$", ".drl");
  }

  /**
   * The cases of a file.
   *
   * @throws IllegalArgumentException when a case is not in the format
   */
  static List<CasDeRegle> lire(String fichier) throws IOException {
    return lire(LecteurDeCas.arbre(fichier));
  }

  static List<CasDeRegle> lire(JsonNode liste) {
    List<CasDeRegle> cas = new ArrayList<>();
    Map<String, Integer> rangs = new TreeMap<>();
    for (JsonNode noeud : liste) {
      String regle = noeud.path("regle").asText();
      int rang = rangs.merge(regle, 1, Integer::sum);
      cas.add(cas(regle, rang == 1 ? regle : regle + " (" + rang + ")", noeud));
    }
    return cas;
  }

  private static CasDeRegle cas(String regle, String nom, JsonNode noeud) {
    LecteurDeCas.connues(nom, noeud, CLES);
    JsonNode voisin = noeud.path("voisin");
    LecteurDeCas.connues(nom, voisin, CLES_DU_VOISIN);
    String pourquoi = voisin.path("pourquoi").asText();
    if (pourquoi.isBlank()) {
      throw new IllegalArgumentException(nom + " : le voisin ne dit pas pourquoi");
    }
    ObjectNode changement = voisin.<ObjectNode>deepCopy();
    changement.remove(List.of("pourquoi", "attendu"));
    verifierLaDistance(nom, noeud, changement);
    Cas cas = LecteurDeCas.cas(complet(nom, noeud, changement.objectNode(), noeud));
    Cas proche = LecteurDeCas.cas(complet(nom + ", voisin", noeud, changement, voisin));
    if (cas.demande().equals(proche.demande())) {
      throw new IllegalArgumentException(nom + " : le voisin ne change rien");
    }
    return new CasDeRegle(regle, cas, proche, pourquoi, changement);
  }

  /** One answer, one field of the project, or the date by one day. */
  private static void verifierLaDistance(String nom, JsonNode noeud, JsonNode changement) {
    if (feuilles(changement) != 1) {
      throw new IllegalArgumentException(nom + " : le voisin doit changer une chose, et une seule");
    }
    if (changement.has("date")) {
      LocalDate date = LocalDate.parse(noeud.path("date").asText());
      LocalDate autre = LocalDate.parse(changement.path("date").asText());
      if (Math.abs(ChronoUnit.DAYS.between(date, autre)) != 1) {
        throw new IllegalArgumentException(nom + " : le voisin n'est pas à un jour");
      }
    }
  }

  private static int feuilles(JsonNode noeud) {
    if (!noeud.isContainerNode()) {
      return 1;
    }
    int feuilles = 0;
    for (JsonNode enfant : noeud) {
      feuilles += feuilles(enfant);
    }
    return feuilles;
  }

  private static ObjectNode complet(
      String nom, JsonNode noeud, ObjectNode changement, JsonNode attendu) {
    ObjectNode complet = noeud.<ObjectNode>deepCopy();
    complet.remove(List.of("regle", "voisin", "attendu"));
    complet.put("nom", nom);
    if (attendu.has("attendu")) {
      complet.set("attendu", attendu.get("attendu"));
    }
    fusionner(complet, changement);
    if (complet.path("projet") instanceof ObjectNode projet) {
      projet.remove(
          Stream.of("perimetre", "dureeMois", "dateReception")
              .filter(champ -> projet.path(champ).asText().equals("INCONNU"))
              .toList());
    }
    return complet;
  }

  private static void fusionner(ObjectNode base, ObjectNode changement) {
    changement
        .properties()
        .forEach(
            champ -> {
              if (champ.getValue() instanceof ObjectNode interieur
                  && base.path(champ.getKey()) instanceof ObjectNode existant) {
                fusionner(existant, interieur);
              } else {
                base.set(champ.getKey(), champ.getValue());
              }
            });
  }
}
