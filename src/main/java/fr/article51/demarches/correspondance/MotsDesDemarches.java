package fr.article51.demarches.correspondance;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.article51.demarches.correspondance.Renvoi.Ecrit;
import fr.article51.projet.Perimetre;
import fr.article51.verdict.Conclusion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code libelles/demarches.yaml}.
 *
 * @param titre title of the ready-made form
 * @param projet heading of its first section
 * @param reponses OUI, NON, INCONNU → option
 * @param perimetres scope → option
 * @param champs field of the project, by its name → its words
 * @param annotations key of what is written → label of the annotation
 * @param etiquettes conclusion → name of its label, and option of a list that holds it
 */
public record MotsDesDemarches(
    String titre,
    String projet,
    Map<String, String> reponses,
    Map<Perimetre, String> perimetres,
    Map<String, MotsDUnChamp> champs,
    Map<String, String> annotations,
    Map<Conclusion, String> etiquettes) {

  private static final String FICHIER = "/libelles/demarches.yaml";

  /**
   * Words of a field.
   *
   * @param libelle label of the form
   * @param aide what to write
   * @param synonymes how others call it
   */
  public record MotsDUnChamp(String libelle, String aide, List<String> synonymes) {}

  /**
   * Reads them; a few milliseconds, to be done once.
   *
   * @throws IllegalStateException when the file is absent or not as expected
   */
  public static MotsDesDemarches lire() {
    try (InputStream flux = MotsDesDemarches.class.getResourceAsStream(FICHIER)) {
      if (flux == null) {
        throw new IllegalStateException("wordings not found on the class path: " + FICHIER);
      }
      return YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readValue(flux, MotsDesDemarches.class);
    } catch (IOException e) {
      throw new IllegalStateException("wordings not readable: " + FICHIER, e);
    }
  }

  /** Name of the label of a conclusion, and the option of a list that holds it. */
  public String etiquette(Conclusion conclusion) {
    return exiger(etiquettes.get(conclusion), conclusion.name());
  }

  /** Label of an annotation. */
  public String annotation(Ecrit ecrit) {
    return exiger(annotations.get(ecrit.cle()), ecrit.cle());
  }

  /** Words of a field of the project. */
  public MotsDUnChamp champ(ChampDuProjet champ) {
    return exiger(champs.get(champ.nom()), champ.nom());
  }

  private static <T> T exiger(@Nullable T mots, String cle) {
    if (mots == null) {
      throw new IllegalStateException("no words for " + cle);
    }
    return mots;
  }
}
