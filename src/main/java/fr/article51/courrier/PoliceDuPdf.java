package fr.article51.courrier;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font of a document, read when a letter needs it. Without its ligatures: looking for them takes
 * half of the time of a letter, and Liberation has hardly any.
 */
final class PoliceDuPdf extends PDFontSupplier {
  private final PDDocument pdf;
  private final String chemin;

  PoliceDuPdf(PDDocument pdf, String chemin) {
    super(null);
    this.pdf = pdf;
    this.chemin = chemin;
  }

  @Override
  public PDFont supply() {
    try (InputStream flux = Ressources.flux(chemin)) {
      TrueTypeFont police = new TTFParser().parse(new RandomAccessReadBuffer(flux));
      police.setEnableGsub(false);
      return PDType0Font.load(pdf, police, true); // the document closes it
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
