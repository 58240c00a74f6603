package fr.article51.lot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.article51.droit.Droit;
import fr.article51.echange.Probleme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A project a row, under a header. A row becomes the JSON request that says the same, and is read
 * as such: an empty cell is a field left out.
 */
public final class SourceCsv implements Source {
  private static final JsonFactory JSON = new JsonFactory();

  /** Written as a number; anything else as a text, which the reader of requests refuses. */
  private static final Pattern NOMBRE = Pattern.compile("-?(0|[1-9]\\d{0,10})");

  private static final Pattern ESPACES = Pattern.compile(" +");

  private final TexteBorne texte;
  private final char separateur;
  private final CSVParser enregistrements;
  private final Iterator<CSVRecord> suite;
  private final Map<String, Integer> colonnes;
  private final int largeur;
  private final List<Map.Entry<String, Integer>> questions;

  /**
   * Reads the header.
   *
   * @param flux the file, closed by the caller
   * @param droit knows the codes of the questions
   * @throws EntreeRefuseeException when the header is missing or wrong
   * @throws IOException when the file cannot be read
   */
  public SourceCsv(InputStream flux, Droit droit) throws IOException {
    this.texte = new TexteBorne(flux);
    this.separateur = separateur(texte.debut());
    this.enregistrements = CSVParser.builder().setReader(texte).setFormat(format(separateur)).get();
    this.suite = enregistrements.iterator();
    CSVRecord entete = enregistrement();
    if (entete == null) {
      throw new EntreeRefuseeException("Le fichier est vide : il faut un en-tête.");
    }
    this.colonnes = ColonnesCsv.lire(entete.toList(), droit);
    this.largeur = entete.size();
    this.questions =
        colonnes.entrySet().stream()
            .filter(colonne -> droit.question(colonne.getKey()).isPresent())
            .toList();
  }

  /** RFC 4180, with the given separator: a blank line is a record too. */
  static CSVFormat format(char separateur) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(separateur)
        .setIgnoreEmptyLines(false)
        .setRecordSeparator("\n")
        .get();
  }

  /** Between cells: the one that the header uses most, outside quotes; a semicolon if none. */
  private static char separateur(String entete) {
    String horsGuillemets = entete.replaceAll("\"[^\"]*\"", "");
    long virgules = horsGuillemets.chars().filter(c -> c == ',').count();
    long pointsVirgules = horsGuillemets.chars().filter(c -> c == ';').count();
    return virgules > pointsVirgules ? ',' : ';';
  }

  /** Between cells. */
  public char separateur() {
    return separateur;
  }

  /** Whether the file begins with a byte order mark. */
  public boolean bom() {
    return texte.bom();
  }

  @Override
  public @Nullable Entree suivante(Attente attente) throws IOException {
    CSVRecord enregistrement = enregistrement();
    if (enregistrement == null) {
      return null;
    }
    long numero = enregistrement.getRecordNumber();
    if (enregistrement.size() != largeur) {
      return Entree.refusee(
          numero,
          cellule(enregistrement, ColonnesCsv.REFERENCE),
          Probleme.de(
              Probleme.Type.DEMANDE_INVALIDE,
              "Nombre de cellules : %d ; l'en-tête a %d colonnes."
                  .formatted(enregistrement.size(), largeur)));
    }
    return Entree.lue(
        numero, cellule(enregistrement, ColonnesCsv.REFERENCE), demande(enregistrement));
  }

  private @Nullable CSVRecord enregistrement() throws IOException {
    long ligne = enregistrements.getCurrentLineNumber() + 1;
    texte.nouvelEnregistrement(ligne);
    try {
      return suite.hasNext() ? suite.next() : null;
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CSVException) {
        throw new EntreeRefuseeException(
            "Ligne %d : guillemets mal placés ou jamais fermés dans l'enregistrement qui y commence."
                .formatted(ligne));
      }
      throw e.getCause();
    }
  }

  /** Empty when the column is not there. */
  private String cellule(CSVRecord enregistrement, String colonne) {
    Integer place = colonnes.get(colonne);
    return place == null || place >= enregistrement.size() ? "" : enregistrement.get(place);
  }

  private byte[] demande(CSVRecord enregistrement) throws IOException {
    ByteArrayOutputStream octets = new ByteArrayOutputStream(2_048);
    try (JsonGenerator json = JSON.createGenerator(octets)) {
      json.writeStartObject();
      champ(json, ColonnesCsv.DATE, cellule(enregistrement, ColonnesCsv.DATE));
      json.writeObjectFieldStart("projet");
      for (String colonne : ColonnesCsv.DU_PROJET) {
        champ(json, colonne, cellule(enregistrement, colonne));
      }
      champ(json, ColonnesCsv.DATE_RECEPTION, cellule(enregistrement, ColonnesCsv.DATE_RECEPTION));
      json.writeObjectFieldStart("porteur");
      for (String colonne : ColonnesCsv.DU_PORTEUR) {
        champ(json, colonne.substring("porteur.".length()), cellule(enregistrement, colonne));
      }
      json.writeEndObject();
      json.writeEndObject();
      json.writeObjectFieldStart("reponses");
      for (Map.Entry<String, Integer> question : questions) {
        champ(json, question.getKey(), enregistrement.get(question.getValue()));
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    return octets.toByteArray();
  }

  private static void champ(JsonGenerator json, String nom, String cellule) throws IOException {
    if (cellule.isEmpty()) {
      return;
    }
    if (nom.equals("regions")) {
      String[] regions = ESPACES.split(cellule.strip());
      json.writeArrayFieldStart(nom);
      for (String region : regions) {
        json.writeString(region);
      }
      json.writeEndArray();
    } else if (nom.equals("dureeMois") && NOMBRE.matcher(cellule).matches()) {
      json.writeFieldName(nom);
      json.writeNumber(cellule);
    } else {
      json.writeStringField(nom, cellule);
    }
  }
}
