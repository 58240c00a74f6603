package fr.article51.echange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.article51.echange.Probleme.Anomalie;
import fr.article51.projet.DateAdmise;
import fr.article51.projet.Demande;
import fr.article51.projet.DemandeDeComparaison;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes → a request that means something, or a {@link ProblemeException} with every fault of it:
 * first what is well-formed JSON (else 400), then fields and types, constraints of the records,
 * question codes at the date (all three together: 422).
 */
public class LecteurDemande {
  /** Objects and lists one in another. A request needs three. */
  static final int PROFONDEUR_MAXIMUM = 20;

  /** Years between the days of a comparison. */
  public static final int ANNEES_MAXIMUM = 100;

  private static final JsonMapper ARBRES = new JsonMapper();

  private static final char BOM = '\uFEFF';

  private final JsonFactory fabrique;
  private final ObjectReader lecteur;
  private final Validator validateur;
  private final CodesDeQuestions codesDeQuestions;

  /**
   * @param validateur checks the constraints of the records
   * @param codesDeQuestions checks the codes of the answers
   */
  public LecteurDemande(Validator validateur, CodesDeQuestions codesDeQuestions) {
    this.validateur = validateur;
    this.codesDeQuestions = codesDeQuestions;
    this.fabrique =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // Names of one request must leave nothing behind for the next: no shared symbol table.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            // Long names and numbers are well-formed: they are refused where they mean something.
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(PROFONDEUR_MAXIMUM)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();
    this.lecteur =
        JsonMapper.builder(fabrique)
            .addModule(new LectureStricte())
            .disable(DeserializationFeature.WRAP_EXCEPTIONS)
            .build()
            .reader();
  }

  /**
   * Reads a request.
   *
   * @param aujourdHui the day of a request that gives none
   * @throws ProblemeException when it is refused
   */
  public Demande lire(byte[] corps, LocalDate aujourdHui) {
    return lire(corps, aujourdHui, true);
  }

  /**
   * Reads a request whose answers need only be to questions of some date.
   *
   * @param aujourdHui the day of a request that gives none
   * @throws ProblemeException when it is refused
   */
  public Demande lireSansDate(byte[] corps, LocalDate aujourdHui) {
    return lire(corps, aujourdHui, false);
  }

  private Demande lire(byte[] corps, LocalDate aujourdHui, boolean codesDuJour) {
    Anomalies anomalies = new Anomalies();
    List<String> codes = new ArrayList<>();
    Demande lue = lireJson(corps, Demande.class, anomalies, codes);
    LocalDate jour = lue.dateAppreciation();
    if (jour == null && !anomalies.touchent("/dateAppreciation")) {
      jour = aujourdHui;
    }
    controlerContraintes(lue, anomalies);
    codesDeQuestions.controler(codes, codesDuJour ? jour : null, anomalies);
    if (jour == null || !anomalies.vides()) {
      throw new ProblemeException(anomalies.probleme());
    }
    return lue.dateAppreciation() == null ? new Demande(jour, lue.projet(), lue.reponses()) : lue;
  }

  /**
   * Reads a request for a comparison.
   *
   * @throws ProblemeException when it is refused
   */
  public DemandeDeComparaison lireComparaison(byte[] corps) {
    Anomalies anomalies = new Anomalies();
    List<String> codes = new ArrayList<>();
    DemandeDeComparaison lue = lireJson(corps, DemandeDeComparaison.class, anomalies, codes);
    controlerContraintes(lue, anomalies);
    codesDeQuestions.controler(codes, null, anomalies);
    if (lue.du() != null && lue.au() != null && anomalies.vides()) {
      controlerPeriode(lue.du(), lue.au(), anomalies);
    }
    if (!anomalies.vides()) {
      throw new ProblemeException(anomalies.probleme());
    }
    return lue;
  }

  /**
   * The comparison of a request that was read, between two days given as texts.
   *
   * @throws ProblemeException when one is not a day, or the period is refused
   */
  public DemandeDeComparaison lireComparaison(Demande demande, String du, String au) {
    Anomalies anomalies = new Anomalies();
    LocalDate premier = lireJour("/du", du, anomalies);
    LocalDate dernier = lireJour("/au", au, anomalies);
    if (premier != null && dernier != null) {
      controlerPeriode(premier, dernier, anomalies);
    }
    if (!anomalies.vides()) {
      throw new ProblemeException(anomalies.probleme());
    }
    return new DemandeDeComparaison(premier, dernier, demande.projet(), demande.reponses());
  }

  private static @Nullable LocalDate lireJour(String pointeur, String texte, Anomalies anomalies) {
    LocalDate jour = Dates.lire(texte);
    if (jour == null || !DateAdmise.Controle.admet(jour)) {
      anomalies.signaler(
          pointeur,
          "valeur refusée : " + Anomalies.citer(texte) + " ; attendu : " + Dates.ATTENDU,
          List.of());
      return null;
    }
    return jour;
  }

  /**
   * Reads another record, as strictly: its fields and their constraints.
   *
   * @param type a record of texts, whole numbers, days, enumerations or other records
   * @throws ProblemeException when it is refused
   */
  public <T extends Record> T lire(byte[] corps, Class<T> type) {
    Anomalies anomalies = new Anomalies();
    T lue = lireJson(corps, type, anomalies, new ArrayList<>());
    controlerContraintes(lue, anomalies);
    if (!anomalies.vides()) {
      throw new ProblemeException(anomalies.probleme());
    }
    return lue;
  }

  /**
   * Applies a merge patch (RFC 7396) to a request: a field of the patch replaces that of the
   * request, {@code null} takes it away. The outcome is then read as any request.
   *
   * @param demande the request as it was written
   * @param retouche the patch
   * @throws ProblemeException when the patch is not well-formed, or the outcome is refused
   */
  public Demande retoucher(byte[] demande, byte[] retouche, LocalDate aujourdHui) {
    Anomalies anomalies = new Anomalies();
    JsonNode patch = lireJson(retouche, JsonNode.class, anomalies, new ArrayList<>());
    try {
      JsonNode fusion = FusionJson.appliquer(ARBRES.readTree(demande), patch);
      return lire(ARBRES.writeValueAsBytes(fusion), aujourdHui);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Carries a change over to a request that went its own way: what differs between two requests is
   * changed in a third one, and the rest of it stays.
   *
   * @param avant the request before, as it was written
   * @param apres the request after
   * @param courante the request to change
   * @throws ProblemeException when the outcome is refused
   */
  public Demande reporter(byte[] avant, byte[] apres, byte[] courante, LocalDate aujourdHui) {
    try {
      JsonNode retouche = FusionJson.difference(ARBRES.readTree(avant), ARBRES.readTree(apres));
      return retoucher(courante, ARBRES.writeValueAsBytes(retouche), aujourdHui);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void controlerPeriode(LocalDate du, LocalDate au, Anomalies anomalies) {
    if (au.isBefore(du)) {
      anomalies.signaler(
          "/au", "jour avant « du » : " + au + " ; attendu : " + du + " ou après", List.of());
    } else if (au.isAfter(du.plusYears(ANNEES_MAXIMUM))) {
      anomalies.signaler(
          "/au",
          "période trop longue ; attendu : "
              + ANNEES_MAXIMUM
              + " ans au plus, soit le "
              + du.plusYears(ANNEES_MAXIMUM)
              + " au plus tard",
          List.of());
    }
  }

  /** The document as a record; null never: a fault that leaves nothing to read ends the reading. */
  private <T> T lireJson(byte[] corps, Class<T> type, Anomalies anomalies, List<String> codes) {
    CharBuffer texte = decoder(corps);
    int debut = texte.length() > 0 && texte.charAt(0) == BOM ? 1 : 0;
    try (JsonParser parser = fabrique.createParser(texte.array(), debut, texte.length() - debut)) {
      T lue = lireDocument(parser, type, anomalies, codes);
      if (lue == null) {
        throw new ProblemeException(anomalies.probleme());
      }
      return lue;
    } catch (IOException e) {
      // Reading from memory: nothing else can fail.
      throw new UncheckedIOException(e);
    }
  }

  private <T> @Nullable T lireDocument(
      JsonParser parser, Class<T> type, Anomalies anomalies, List<String> codes)
      throws IOException {
    try {
      if (parser.nextToken() == null) {
        throw malforme(
            "Le corps est vide ; attendu : un objet JSON, « {} » au moins.", "", "corps vide");
      }
      T lue = null;
      if (parser.hasToken(JsonToken.START_OBJECT)) {
        lue =
            lecteur
                .forType(type)
                .withAttribute(Anomalies.class, anomalies)
                .withAttribute(LectureStricte.CODES, codes)
                .readValue(parser);
      } else {
        anomalies.signalerEtSauter(
            parser, LectureStricte.attendu("un objet JSON", parser), List.of());
      }
      if (parser.nextToken() != null) {
        throw malforme(
            "Un seul document JSON est admis par requête.",
            "",
            "contenu en trop après la fin du document" + position(parser));
      }
      return lue;
    } catch (StreamConstraintsException e) {
      throw malforme(
          "Le document JSON est trop profond.",
          Anomalies.pointeur(parser),
          "objets et listes imbriqués : " + PROFONDEUR_MAXIMUM + " niveaux au plus");
    } catch (JsonEOFException e) {
      throw malforme(
          "Le document JSON est incomplet.",
          Anomalies.pointeur(parser),
          "fin du corps atteinte" + position(parser) + " avant la fin du document");
    } catch (StreamReadException e) {
      if (String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")) {
        throw malforme(
            "Un objet JSON porte deux fois le même champ.",
            Anomalies.pointeur(parser),
            "champ en double" + position(parser) + " ; un champ n'est admis qu'une fois");
      }
      throw malforme(
          "Le corps n'est pas du JSON (RFC 8259).",
          Anomalies.pointeur(parser),
          "erreur de syntaxe" + position(parser));
    }
  }

  /** Strictly: Jackson's own decoder lets overlong forms and UTF-16 through. */
  private static CharBuffer decoder(byte[] corps) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(corps));
    } catch (CharacterCodingException e) {
      throw malforme(
          "Le corps n'est pas de l'UTF-8.", "", "octets invalides ; encodage attendu : UTF-8");
    }
  }

  private void controlerContraintes(Object lue, Anomalies anomalies) {
    validateur.validate(lue).stream()
        .map(LecteurDemande::anomalie)
        .sorted(
            Comparator.<Anomalie, String>comparing(a -> String.valueOf(a.pointer()))
                .thenComparing(Anomalie::detail))
        .forEach(
            anomalie -> {
              String pointeur = String.valueOf(anomalie.pointer());
              if (!anomalies.touchent(pointeur)) {
                anomalies.signaler(pointeur, anomalie.detail(), anomalie.accepted());
              }
            });
  }

  private static Anomalie anomalie(ConstraintViolation<Object> violation) {
    JsonPointer pointeur = JsonPointer.empty();
    for (Path.Node noeud : violation.getPropertyPath()) {
      if (noeud.getIndex() != null) {
        pointeur = pointeur.appendIndex(noeud.getIndex());
      }
      if (noeud.getKind() == ElementKind.PROPERTY) {
        pointeur = pointeur.appendProperty(noeud.getName());
      }
    }
    return Anomalie.en(pointeur.toString(), violation.getMessage(), List.of());
  }

  private static String position(JsonParser parser) {
    var lieu = parser.currentLocation();
    return " à la ligne " + lieu.getLineNr() + ", colonne " + lieu.getColumnNr();
  }

  private static ProblemeException malforme(String detail, String pointeur, String anomalie) {
    return new ProblemeException(
        Probleme.de(
            Probleme.Type.CORPS_MALFORME, detail, Anomalie.en(pointeur, anomalie, List.of())));
  }
}
