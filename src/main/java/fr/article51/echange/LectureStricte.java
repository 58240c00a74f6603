package fr.article51.echange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import fr.article51.projet.Porteur;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Jackson module that reads the request records without coercion and without stopping at the first
 * fault: a value of the wrong type is noted in the {@link Anomalies} of the request (an attribute
 * of the reader) and read as unknown. {@code null} is read as left out.
 *
 * <p>Jackson's own coercion settings would stop at the first fault: that is why each scalar has its
 * reader here.
 */
final class LectureStricte extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Answers in one request: well above the number of questions that exist. */
  static final int REPONSES_MAXIMUM = 200;

  /** Elements of a list: well above the number of regions that exist. */
  static final int LISTE_MAXIMUM = 100;

  /** Attribute of the reader: a list that receives the codes of the answers, in reading order. */
  static final String CODES = "codes";

  /** Stands for an element that could not be read, so that the others keep their index. */
  static final String ILLISIBLE = "";

  /** What a record is worth when it is left out. */
  private static final Map<Class<?>, Object> INCONNUS =
      Map.of(Projet.class, Projet.INCONNU, Porteur.class, Porteur.INCONNU);

  LectureStricte() {
    super("lecture-stricte");
    addDeserializer(String.class, new Texte());
    addDeserializer(Integer.class, new Entier());
    addDeserializer(LocalDate.class, new Jour());
    addDeserializer(List.class, new Textes());
    addDeserializer(SortedMap.class, new Reponses());
    setDeserializerModifier(new ObjetsStricts());
  }

  /** The records of a request are read by {@link Objet}, the rest as Jackson does. */
  private static final class ObjetsStricts extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
        DeserializationConfig config, BeanDescription description, JsonDeserializer<?> lecteur) {
      Class<?> classe = description.getBeanClass();
      return classe.isRecord() ? new Objet(classe) : lecteur;
    }

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config,
        JavaType type,
        BeanDescription description,
        JsonDeserializer<?> lecteur) {
      return Enumeration.de(type.getRawClass());
    }
  }

  /**
   * Reads a record, field by field. Jackson's own reader keeps unknown fields for the end, when the
   * place where they stood is lost.
   */
  private static final class Objet extends StdDeserializer<Object>
      implements ResolvableDeserializer {
    private static final long serialVersionUID = 1L;

    private record Champ(int rang, JsonDeserializer<?> lecteur) {}

    private final transient Map<String, Champ> champs = new LinkedHashMap<>();
    private final transient @Nullable Object inconnu;
    private transient @Nullable Constructor<?> constructeur;

    Objet(Class<?> classe) {
      super(classe);
      this.inconnu = INCONNUS.get(classe);
    }

    @Override
    public void resolve(DeserializationContext contexte) throws JsonMappingException {
      RecordComponent[] composants = handledType().getRecordComponents();
      for (int rang = 0; rang < composants.length; rang++) {
        champs.put(
            composants[rang].getName(),
            new Champ(
                rang,
                contexte.findContextualValueDeserializer(
                    contexte.constructType(composants[rang].getGenericType()), null)));
      }
      try {
        constructeur =
            handledType()
                .getDeclaredConstructor(
                    Arrays.stream(composants)
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e); // every record has it
      }
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext contexte)
        throws IOException {
      Anomalies anomalies = anomalies(contexte);
      if (!parser.hasToken(JsonToken.START_OBJECT)) {
        anomalies.signalerEtSauter(parser, attendu("un objet JSON", parser), List.of());
        return inconnu;
      }
      @Nullable Object[] valeurs = new @Nullable Object[champs.size()];
      for (Champ champ : champs.values()) {
        valeurs[champ.rang()] = champ.lecteur().getNullValue(contexte);
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        Champ champ = champs.get(parser.currentName());
        boolean absent = parser.nextToken() == JsonToken.VALUE_NULL;
        if (champ == null) {
          signalerInconnu(parser, anomalies);
        } else if (!absent) {
          valeurs[champ.rang()] = champ.lecteur().deserialize(parser, contexte);
        }
      }
      return construire(valeurs);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext contexte) {
      return inconnu;
    }

    private void signalerInconnu(JsonParser parser, Anomalies anomalies) throws IOException {
      if (anomalies.pleines()) {
        anomalies.signalerEtSauter(parser, "", List.of()); // only counted
        return;
      }
      List<String> connus = List.copyOf(champs.keySet());
      anomalies.signalerEtSauter(
          parser,
          "champ inconnu : "
              + Anomalies.citer(parser.currentName())
              + " ; champs admis ici : "
              + String.join(", ", connus),
          connus);
    }

    private Object construire(@Nullable Object[] valeurs) {
      try {
        return requireNonNull(constructeur).newInstance(valeurs);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e); // every field has a value of its type
      }
    }
  }

  /** A scalar read from one kind of token; anything else is noted and unknown. */
  private abstract static class Scalaire<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final JsonToken jeton;
    private final String nom;
    private final List<String> admis;

    Scalaire(Class<T> classe, JsonToken jeton, String nom, List<String> admis) {
      super(classe);
      this.jeton = jeton;
      this.nom = nom;
      this.admis = List.copyOf(admis);
    }

    /** Reads the token; null when its text is not acceptable. */
    abstract @Nullable T lire(String texte);

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext contexte)
        throws IOException {
      if (!parser.hasToken(jeton)) {
        anomalies(contexte).signalerEtSauter(parser, attendu(nom, parser), admis);
        return null;
      }
      String texte = parser.getText();
      T valeur = lire(texte);
      if (valeur == null) {
        anomalies(contexte)
            .signaler(
                parser,
                "valeur refusée : " + Anomalies.citer(texte) + " ; attendu : " + nom,
                admis);
      }
      return valeur;
    }
  }

  /**
   * Text that any later stage can write: Unicode, without control characters but tab and line ends.
   */
  private static final class Texte extends Scalaire<String> {
    private static final long serialVersionUID = 1L;

    Texte() {
      super(
          String.class,
          JsonToken.VALUE_STRING,
          "un texte Unicode sans caractère de commande",
          List.of());
    }

    @Override
    @Nullable String lire(String texte) {
      boolean commande =
          texte.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
      return commande || !Anomalies.estUnicode(texte) ? null : texte;
    }
  }

  private static final class Entier extends Scalaire<Integer> {
    private static final long serialVersionUID = 1L;

    Entier() {
      super(
          Integer.class,
          JsonToken.VALUE_NUMBER_INT,
          "un nombre entier, sans guillemets ni décimales, de 1 à " + Integer.MAX_VALUE,
          List.of());
    }

    @Override
    @Nullable Integer lire(String texte) {
      // The length first: parsing a number of 200,000 digits only to refuse it would be costly.
      if (texte.length() > 11) {
        return null;
      }
      long nombre = Long.parseLong(texte);
      return nombre < Integer.MIN_VALUE || nombre > Integer.MAX_VALUE ? null : (int) nombre;
    }
  }

  private static final class Jour extends Scalaire<LocalDate> {
    private static final long serialVersionUID = 1L;

    Jour() {
      super(LocalDate.class, JsonToken.VALUE_STRING, Dates.ATTENDU, List.of());
    }

    @Override
    @Nullable LocalDate lire(String texte) {
      return Dates.lire(texte);
    }
  }

  private static final class Enumeration<E extends Enum<E>> extends Scalaire<E> {
    private static final long serialVersionUID = 1L;

    private final E[] valeurs;

    @SuppressWarnings({"unchecked", "rawtypes"}) // Jackson only gives enumerations here
    static Enumeration<?> de(Class<?> classe) {
      Class<? extends Enum> enumeration = classe.asSubclass(Enum.class);
      return new Enumeration(enumeration, enumeration.getEnumConstants());
    }

    Enumeration(Class<E> classe, E[] valeurs) {
      super(
          classe,
          JsonToken.VALUE_STRING,
          "une valeur parmi " + String.join(", ", noms(valeurs)),
          noms(valeurs));
      this.valeurs = valeurs;
    }

    @Override
    @Nullable E lire(String texte) {
      for (E valeur : valeurs) {
        if (valeur.name().equals(texte)) {
          return valeur;
        }
      }
      return null;
    }

    private static List<String> noms(Enum<?>[] valeurs) {
      return Arrays.stream(valeurs).map(Enum::name).toList();
    }
  }

  /** The only list of the request is one of texts. */
  @SuppressWarnings("rawtypes") // Jackson registers the reader of a generic class by its raw class
  private static final class Textes extends StdDeserializer<List> {
    private static final long serialVersionUID = 1L;

    private final Texte element = new Texte();

    Textes() {
      super(List.class);
    }

    @Override
    public List<String> deserialize(JsonParser parser, DeserializationContext contexte)
        throws IOException {
      Anomalies anomalies = anomalies(contexte);
      if (!parser.isExpectedStartArrayToken()) {
        anomalies.signalerEtSauter(parser, attendu("une liste de textes", parser), List.of());
        return List.of();
      }
      List<String> textes = new ArrayList<>();
      boolean trop = false;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (textes.size() == LISTE_MAXIMUM) {
          trop = true;
          parser.skipChildren();
          continue;
        }
        String texte = element.deserialize(parser, contexte);
        textes.add(texte == null ? ILLISIBLE : texte);
      }
      if (trop) {
        anomalies.signaler(
            parser, "liste trop longue : " + LISTE_MAXIMUM + " éléments au plus", List.of());
        return List.of();
      }
      return textes;
    }

    @Override
    public List<String> getNullValue(DeserializationContext contexte) {
      return List.of();
    }
  }

  /** Answers by code. An answer {@code null} is left out, as any other field. */
  @SuppressWarnings("rawtypes") // Jackson registers the reader of a generic class by its raw class
  private static final class Reponses extends StdDeserializer<SortedMap> {
    private static final long serialVersionUID = 1L;

    private final Enumeration<Valeur> valeur = new Enumeration<>(Valeur.class, Valeur.values());

    Reponses() {
      super(SortedMap.class);
    }

    @Override
    public SortedMap<String, Valeur> deserialize(JsonParser parser, DeserializationContext contexte)
        throws IOException {
      Anomalies anomalies = anomalies(contexte);
      if (!parser.hasToken(JsonToken.START_OBJECT)) {
        anomalies.signalerEtSauter(
            parser, attendu("un objet JSON {code de question: OUI ou NON}", parser), List.of());
        return Collections.emptySortedMap();
      }
      SortedMap<String, Valeur> reponses = new TreeMap<>();
      List<String> codes = codes(contexte);
      int nombre = 0;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String code = parser.currentName();
        parser.nextToken();
        nombre++;
        if (nombre > REPONSES_MAXIMUM) {
          parser.skipChildren();
          continue;
        }
        codes.add(code);
        if (!parser.hasToken(JsonToken.VALUE_NULL)) {
          Valeur lue = valeur.deserialize(parser, contexte);
          if (lue != null) {
            reponses.put(code, lue);
          }
        }
      }
      if (nombre > REPONSES_MAXIMUM) {
        codes.clear();
        anomalies.signaler(
            parser,
            "trop de réponses : " + nombre + " ; " + REPONSES_MAXIMUM + " au plus",
            List.of());
      }
      return reponses;
    }

    @Override
    public SortedMap<String, Valeur> getNullValue(DeserializationContext contexte) {
      return Collections.emptySortedMap();
    }
  }

  private static Anomalies anomalies(DeserializationContext contexte) {
    return (Anomalies) contexte.getAttribute(Anomalies.class);
  }

  @SuppressWarnings("unchecked") // set by LecteurDemande
  private static List<String> codes(DeserializationContext contexte) {
    return (List<String>) contexte.getAttribute(CODES);
  }

  /** What was found where the parser stands, and what is accepted. */
  static String attendu(String attendu, JsonParser parser) {
    String recu =
        switch (parser.currentToken()) {
          case START_OBJECT -> "un objet";
          case START_ARRAY -> "une liste";
          case VALUE_STRING -> "un texte";
          case VALUE_NUMBER_INT -> "un nombre entier";
          case VALUE_NUMBER_FLOAT -> "un nombre décimal";
          case VALUE_TRUE, VALUE_FALSE -> "un booléen";
          default -> "null";
        };
    return "type refusé : " + recu + " ; attendu : " + attendu;
  }
}
