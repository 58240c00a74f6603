package fr.article51.courrier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A document as Office Open XML. Styles and lists are those of {@code styles.xml} and {@code
 * numerotation.xml}, named as Word names them, so that an agency may restyle a letter at once.
 */
final class EcritureDocx {
  /** A4, in twentieths of a point. */
  private static final int LARGEUR = 11906;

  private static final int HAUTEUR = 16838;
  private static final int MARGE = 1134;

  private EcritureDocx() {}

  static byte[] ecrire(Document source, LocalDate jour) {
    try (XWPFDocument document = new XWPFDocument()) {
      document
          .createStyles()
          .setStyles(StylesDocument.Factory.parse(Ressources.texte("styles.xml")).getStyles());
      CTNumbering numeros =
          NumberingDocument.Factory.parse(Ressources.texte("numerotation.xml")).getNumbering();
      document.createNumbering().setNumbering(numeros);
      mettreEnPage(document, source);
      new CorpsDocx(document, numeros).ecrire(source.body());
      dater(document, source, jour);
      ByteArrayOutputStream octets = new ByteArrayOutputStream();
      document.write(octets);
      return sansHeures(octets.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlException | InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void mettreEnPage(XWPFDocument document, Document source) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz page = section.addNewPgSz();
    page.setW(BigInteger.valueOf(LARGEUR));
    page.setH(BigInteger.valueOf(HAUTEUR));
    CTPageMar marges = section.addNewPgMar();
    marges.setTop(BigInteger.valueOf(MARGE));
    marges.setBottom(BigInteger.valueOf(MARGE));
    marges.setLeft(BigInteger.valueOf(MARGE));
    marges.setRight(BigInteger.valueOf(MARGE));
    marges.setHeader(BigInteger.valueOf(MARGE / 2));
    marges.setFooter(BigInteger.valueOf(MARGE / 2));
    Element marque = source.selectFirst("p.marque");
    if (marque != null) {
      XWPFHeader entete = document.createHeader(HeaderFooterType.DEFAULT);
      paragraphe(entete.createParagraph(), "Entte").createRun().setText(marque.text());
    }
    XWPFFooter pied = document.createFooter(HeaderFooterType.DEFAULT);
    XWPFParagraph ligne = paragraphe(pied.createParagraph(), "Pieddepage");
    ligne.createRun().setText(source.select("p.pied").text());
    ligne.createRun().addTab();
    ligne.createRun().setText("Page\u00a0");
    ligne.getCTP().addNewFldSimple().setInstr("PAGE");
    ligne.createRun().setText(" sur ");
    ligne.getCTP().addNewFldSimple().setInstr("NUMPAGES");
  }

  private static XWPFParagraph paragraphe(XWPFParagraph paragraphe, String style) {
    paragraphe.setStyle(style);
    return paragraphe;
  }

  private static void dater(XWPFDocument document, Document source, LocalDate jour)
      throws InvalidFormatException {
    Optional<Date> instant = Optional.of(Date.from(jour.atStartOfDay().toInstant(ZoneOffset.UTC)));
    CoreProperties proprietes = document.getProperties().getCoreProperties();
    proprietes.setTitle(source.title());
    proprietes.setCreator(source.select("meta[name=author]").attr("content"));
    proprietes.setCreated(instant);
    proprietes.setModified(instant);
    proprietes.getUnderlyingProperties().setLanguageProperty("fr-FR");
    document
        .getProperties()
        .getExtendedProperties()
        .getUnderlyingProperties()
        .setApplication("Article 51");
  }

  /** The same archive, whose entries do not tell when they were written. */
  private static byte[] sansHeures(byte[] archive) throws IOException {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    try (ZipInputStream lue = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream ecrite = new ZipOutputStream(octets)) {
      for (ZipEntry entree = lue.getNextEntry(); entree != null; entree = lue.getNextEntry()) {
        ZipEntry sienne = new ZipEntry(entree.getName());
        sienne.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        ecrite.putNextEntry(sienne);
        lue.transferTo(ecrite);
      }
    }
    return octets.toByteArray();
  }
}
