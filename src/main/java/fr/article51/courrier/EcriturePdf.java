package fr.article51.courrier;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/**
 * A document as PDF/A-3a and PDF/UA-1. The dates and the identifier inside come from the day of the
 * letter and from its text, so that the same letter gives the same bytes.
 */
final class EcriturePdf {
  private static final String LIBERATION = "/liberation/LiberationSans-";
  private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
  private static final String EMOJI = "/courriers/polices/NotoEmoji-Regular";
  private static final int NORMAL = 400;
  private static final int GRAS = 700;
  private static final byte[] COULEURS =
      ((ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_sRGB)).getProfile().getData();
  private static final String METADONNEES = Ressources.texte("metadonnees.xml");

  static {
    // It would write pieces of the letter to the log.
    XRLog.setLoggingEnabled(false);
  }

  private EcriturePdf() {}

  static byte[] ecrire(Document document, LocalDate jour) {
    boolean deDroiteAGauche = Direction.deDroiteAGauche(document.text());
    Visible.rendre(document);
    PdfRendererBuilder constructeur = new PdfRendererBuilder();
    constructeur
        .withW3cDocument(new W3CDom().fromJsoup(document), "")
        .useUnicodeLineBreaker(new CoupesDeLigne())
        .usePdfUaAccessibility(true)
        .usePdfAConformance(PdfAConformance.PDFA_3_A)
        .useColorProfile(COULEURS)
        .useExternalResourceAccessControl(
            (adresse, genre) -> adresse != null && adresse.startsWith("data:"),
            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
        .toStream(new ByteArrayOutputStream()); // asked for, and not used: we save ourselves
    if (deDroiteAGauche) { // a library of 12 MB, which few letters need
      constructeur
          .useUnicodeBidiSplitter(PassagesDuPdf::new)
          .useUnicodeBidiReorderer(new OrdreDuPdf());
    }
    try (PDDocument pdf = new PDDocument()) {
      constructeur.usePDDocument(pdf);
      police(
          constructeur, pdf, LIBERATION + "Regular", "Liberation Sans", NORMAL, FontStyle.NORMAL);
      police(constructeur, pdf, LIBERATION + "Bold", "Liberation Sans", GRAS, FontStyle.NORMAL);
      police(constructeur, pdf, LIBERATION + "Italic", "Liberation Sans", NORMAL, FontStyle.ITALIC);
      police(
          constructeur, pdf, LIBERATION + "BoldItalic", "Liberation Sans", GRAS, FontStyle.ITALIC);
      police(constructeur, pdf, DEJAVU, "DejaVu Sans", NORMAL, FontStyle.NORMAL);
      police(constructeur, pdf, DEJAVU + "-Bold", "DejaVu Sans", GRAS, FontStyle.NORMAL);
      police(constructeur, pdf, EMOJI, "Noto Emoji", NORMAL, FontStyle.NORMAL);
      try (PdfBoxRenderer rendu = constructeur.buildPdfRenderer()) {
        rendu.createPDFKeepOpen();
        dater(pdf, document, jour);
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        pdf.save(octets);
        return octets.toByteArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void police(
      PdfRendererBuilder constructeur,
      PDDocument pdf,
      String fichier,
      String famille,
      int graisse,
      FontStyle style) {
    constructeur.useFont(new PoliceDuPdf(pdf, fichier + ".ttf"), famille, graisse, style, true);
  }

  private static void dater(PDDocument pdf, Document document, LocalDate jour) throws IOException {
    String titre = document.title();
    String auteur = document.select("meta[name=author]").attr("content");
    Calendar instant =
        new GregorianCalendar.Builder()
            .setTimeZone(TimeZone.getTimeZone("UTC"))
            .setInstant(jour.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli())
            .build();
    PDDocumentInformation informations = new PDDocumentInformation();
    informations.setTitle(titre);
    informations.setAuthor(auteur);
    informations.setProducer("Article 51");
    informations.setCreationDate(instant);
    informations.setModificationDate(instant);
    pdf.setDocumentInformation(informations);
    PDMetadata metadonnees = new PDMetadata(pdf);
    metadonnees.importXMPMetadata(
        METADONNEES
            .replace("@jour@", jour + "T00:00:00Z")
            .replace("@auteur@", Entities.escape(auteur))
            .replace("@titre@", Entities.escape(titre)) // last: it may hold anything
            .getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(metadonnees);
    pdf.getDocumentCatalog().setLanguage("fr-FR");
    pdf.setDocumentId((long) document.text().hashCode());
  }
}
