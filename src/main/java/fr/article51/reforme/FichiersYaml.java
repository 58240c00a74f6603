package fr.article51.reforme;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The YAML files of one folder: those of the base, with what a candidate replaces, completes and
 * adds.
 */
final class FichiersYaml {
  private static final YAMLMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                  .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                  .disable(YAMLGenerator.Feature.SPLIT_LINES)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final JsonMapper JSON = new JsonMapper();

  private final String dossier;
  private final Map<String, byte[]> resultat;
  private final List<Changement.DeFichier> fichiers = new ArrayList<>();
  private final List<Changement.DeTexte> textes = new ArrayList<>();
  private final List<String> fautes = new ArrayList<>();

  private FichiersYaml(String dossier, Map<String, byte[]> base) {
    this.dossier = dossier;
    this.resultat = new LinkedHashMap<>(base);
  }

  /**
   * @param dossier its path, such as {@code legal-refs/}
   * @param base name of each file of the base → its content
   * @param candidat the same of the candidate
   * @throws CandidatIllisibleException when a file of the candidate is not YAML, or completes
   *     nothing
   */
  static FichiersYaml appliquer(
      String dossier, Map<String, byte[]> base, Map<String, byte[]> candidat)
      throws CandidatIllisibleException {
    FichiersYaml fichiers = new FichiersYaml(dossier, base);
    candidat.forEach((nom, contenu) -> fichiers.appliquer(nom, contenu, base, candidat));
    if (!fichiers.fautes.isEmpty()) {
      throw new CandidatIllisibleException(fichiers.fautes);
    }
    return fichiers;
  }

  /** Every file, as it is to be read. */
  Map<String, byte[]> resultat() {
    return resultat;
  }

  List<Changement.DeFichier> fichiers() {
    return fichiers;
  }

  List<Changement.DeTexte> textes() {
    return textes;
  }

  private void appliquer(
      String nom, byte[] contenu, Map<String, byte[]> base, Map<String, byte[]> candidat) {
    String chemin = dossier + nom;
    boolean complete = nom.endsWith(DossierCandidat.COMPLEMENT);
    String cible =
        complete
            ? nom.substring(0, nom.length() - DossierCandidat.COMPLEMENT.length())
                + DossierCandidat.YAML
            : nom;
    byte[] ancien = base.get(cible);
    try {
      JsonNode lu = lire(chemin, contenu);
      if (complete && candidat.containsKey(cible)) {
        fautes.add(chemin + " : " + dossier + cible + " est déjà remplacé ; l'un ou l'autre");
      } else if (complete && ancien == null) {
        fautes.add(
            chemin
                + " : "
                + dossier
                + cible
                + " n'existe pas ; fichiers qui se complètent : "
                + String.join(", ", base.keySet()));
      } else if (ancien == null) {
        resultat.put(nom, contenu);
        fichiers.add(new Changement.DeFichier(chemin, Changement.Effet.NOUVEAU));
      } else {
        changer(chemin, cible, lu, complete ? null : contenu, ancien);
      }
    } catch (CandidatIllisibleException e) {
      fautes.add(String.valueOf(e.getMessage()));
    }
  }

  /**
   * @param remplacant its bytes when it replaces the old one; null when it completes it
   */
  private void changer(
      String chemin, String cible, JsonNode lu, byte @Nullable [] remplacant, byte[] ancien)
      throws CandidatIllisibleException {
    JsonNode avant = lire(dossier + cible, ancien);
    JsonNode apres = remplacant == null ? Complement.completer(avant, lu, chemin) : lu;
    if (remplacant != null && Arrays.equals(remplacant, ancien) || apres.equals(avant)) {
      fichiers.add(new Changement.DeFichier(chemin, Changement.Effet.IDENTIQUE));
      return;
    }
    try {
      // JSON is YAML: the same reader takes it.
      resultat.put(cible, remplacant == null ? JSON.writeValueAsBytes(apres) : remplacant);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    fichiers.add(
        new Changement.DeFichier(
            chemin, remplacant == null ? Changement.Effet.COMPLETE : Changement.Effet.REMPLACE));
    textes.addAll(Differences.entre(dossier + cible, avant, apres));
  }

  private static JsonNode lire(String chemin, byte[] contenu) throws CandidatIllisibleException {
    try {
      JsonNode lu = YAML.readTree(contenu);
      if (lu == null || !lu.isContainerNode() || lu.isEmpty()) {
        throw new CandidatIllisibleException(chemin + " : rien à lire");
      }
      return lu;
    } catch (JacksonException e) {
      JsonLocation lieu = e.getLocation();
      throw new CandidatIllisibleException(
          chemin
              + (lieu == null
                  ? ""
                  : ", ligne " + lieu.getLineNr() + ", colonne " + lieu.getColumnNr())
              + " : pas du YAML que l'on sache lire : "
              + e.getOriginalMessage());
    } catch (IOException e) {
      throw new CandidatIllisibleException(chemin + " : " + e.getMessage());
    }
  }

  /** A part of a file, in a few lines. */
  static String enTexte(JsonNode noeud) {
    if (noeud.isValueNode()) {
      return noeud.asText();
    }
    try {
      return YAML.writeValueAsString(noeud).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
