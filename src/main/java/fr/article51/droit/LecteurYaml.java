package fr.article51.droit;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of legal-refs/, strictly: an unknown or repeated key is refused. At build time
 * only; the service reads {@link DroitCompile}.
 */
final class LecteurYaml {
  private static final int CHIFFRES_EMPREINTE = 12;

  private final Source source;
  private final ObjectMapper yaml;
  private final MessageDigest empreinte;

  /** Gives the bytes of a file of legal-refs/. */
  @FunctionalInterface
  interface Source {
    byte[] lire(String fichier) throws IOException;
  }

  LecteurYaml(Source source) {
    this.source = source;
    this.yaml = yamlStrict();
    try {
      this.empreinte = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 manque à cette machine virtuelle", e);
    }
  }

  private static ObjectMapper yamlStrict() {
    return strict(
        new ObjectMapper(
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()));
  }

  /** Days as dates, nothing left over, nothing implied but emptiness. */
  static ObjectMapper strict(ObjectMapper mapper) {
    mapper.registerModule(new JavaTimeModule());
    mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    // A list or map left out is empty.
    JsonSetter.Value vide = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    mapper.configOverride(List.class).setSetterInfo(vide);
    mapper.configOverride(Map.class).setSetterInfo(vide);
    return mapper;
  }

  DonneesDuDroit lire() {
    Sommaire sommaire = lire(Sommaire.FICHIER, new TypeReference<>() {});
    List<Article> articles = new ArrayList<>();
    for (String fichier : sommaire.articles()) {
      articles.add(lire(fichier, new TypeReference<Article>() {}));
    }
    List<ArticleVise> vises = lire(sommaire.articlesVises(), new TypeReference<>() {});
    List<QuestionLue> lues = lire(sommaire.questions(), new TypeReference<>() {});
    List<Question> questions = new ArrayList<>();
    for (QuestionLue lue : lues) {
      questions.add(lue.numerotee(questions.size()));
    }
    String empreinteCourte =
        HexFormat.of().formatHex(empreinte.digest()).substring(0, CHIFFRES_EMPREINTE);
    return new DonneesDuDroit(
        sommaire, List.copyOf(articles), List.copyOf(vises), questions, empreinteCourte);
  }

  private <T> T lire(String fichier, TypeReference<T> type) {
    try {
      byte[] contenu = source.lire(fichier);
      empreinte.update(contenu);
      return yaml.readValue(contenu, type);
    } catch (JsonMappingException e) {
      throw new DroitInvalideException(
          "legal-refs/" + fichier + chemin(e.getPath()) + " : " + e.getOriginalMessage(), e);
    } catch (JacksonException e) {
      throw new DroitInvalideException("legal-refs/" + fichier + " : " + e.getMessage(), e);
    } catch (IOException e) {
      throw new DroitInvalideException("legal-refs/" + fichier + " ne peut être lu", e);
    }
  }

  /** Where in the file, such as {@code , alineas[3].versions[0].etat}. */
  private static String chemin(List<JsonMappingException.Reference> references) {
    StringBuilder chemin = new StringBuilder();
    for (JsonMappingException.Reference reference : references) {
      String nom = reference.getFieldName();
      chemin.append(nom == null ? "[" + reference.getIndex() + "]" : "." + nom);
    }
    return chemin.isEmpty() ? "" : ", " + chemin.substring(chemin.charAt(0) == '.' ? 1 : 0);
  }

  /** A question as written: its rank is its place in the file. */
  private record QuestionLue(
      String code,
      Theme theme,
      List<String> provisions,
      @Nullable String sujet,
      List<Periode> periodes) {
    Question numerotee(int ordre) {
      return new Question(code, theme, provisions, sujet, ordre, periodes);
    }
  }
}
