package fr.article51.export;

import fr.article51.instruction.Instruction;
import fr.article51.lot.CelluleCsv;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A list of screenings for a spreadsheet. Memory holds a few rows, whatever their number. */
public final class Tableur {
  private static final char BOM = '\uFEFF';
  private static final int LIGNES_EN_MEMOIRE = 100;
  private static final int LARGEUR = 22 * 256; // in 256ths of a character
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private Tableur() {}

  /**
   * CSV in UTF-8 with its mark, semicolons, instants in ISO 8601: what French spreadsheets open at
   * once.
   *
   * @param instructions read once
   * @param sortie flushed, not closed
   */
  public static void csv(Iterator<Instruction> instructions, OutputStream sortie)
      throws IOException {
    Writer texte = new BufferedWriter(new OutputStreamWriter(sortie, StandardCharsets.UTF_8));
    texte.write(BOM);
    CSVPrinter csv =
        new CSVPrinter(
            texte,
            CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader(Arrays.stream(Colonne.values()).map(Colonne::nom).toArray(String[]::new))
                .get());
    while (instructions.hasNext()) {
      Instruction instruction = instructions.next();
      csv.printRecord(
          Arrays.stream(Colonne.values())
              .map(colonne -> CelluleCsv.de(colonne.valeur(instruction)))
              .toList());
    }
    csv.flush();
  }

  /**
   * A workbook (Office Open XML) of one sheet: header frozen and filtered, instants as dates of
   * Paris.
   *
   * @param instructions read once
   * @param sortie flushed, not closed
   */
  public static void xlsx(Iterator<Instruction> instructions, OutputStream sortie)
      throws IOException {
    try (SXSSFWorkbook classeur = new SXSSFWorkbook(LIGNES_EN_MEMOIRE)) {
      SXSSFSheet feuille = classeur.createSheet("Instructions");
      CellStyle date = classeur.createCellStyle();
      date.setDataFormat(classeur.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
      entete(classeur, feuille);
      int rang = 1;
      while (instructions.hasNext()) {
        Instruction instruction = instructions.next();
        Row ligne = feuille.createRow(rang++);
        for (Colonne colonne : Colonne.values()) {
          remplir(ligne.createCell(colonne.ordinal()), colonne.valeur(instruction), date);
        }
      }
      feuille.setAutoFilter(
          new CellRangeAddress(0, Math.max(0, rang - 1), 0, Colonne.values().length - 1));
      classeur.write(sortie);
    }
    sortie.flush();
  }

  private static void entete(SXSSFWorkbook classeur, SXSSFSheet feuille) {
    CellStyle gras = classeur.createCellStyle();
    Font police = classeur.createFont();
    police.setBold(true);
    gras.setFont(police);
    Row ligne = feuille.createRow(0);
    for (Colonne colonne : Colonne.values()) {
      Cell cellule = ligne.createCell(colonne.ordinal());
      cellule.setCellValue(colonne.nom());
      cellule.setCellStyle(gras);
      feuille.setColumnWidth(colonne.ordinal(), LARGEUR);
    }
    feuille.createFreezePane(0, 1);
  }

  /** A text cell is never run as a formula: no apostrophe is needed here. */
  private static void remplir(Cell cellule, @Nullable Object valeur, CellStyle date) {
    if (valeur instanceof Instant instant) {
      cellule.setCellValue(ZonedDateTime.ofInstant(instant, PARIS).toLocalDateTime());
      cellule.setCellStyle(date);
    } else if (valeur instanceof Number nombre) {
      cellule.setCellValue(nombre.doubleValue());
    } else if (valeur != null) {
      cellule.setCellValue(valeur.toString());
    }
  }
}
