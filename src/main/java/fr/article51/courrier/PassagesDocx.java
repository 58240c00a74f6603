package fr.article51.courrier;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** What stands in a paragraph of Word: words, emphasis, links and pictures. */
final class PassagesDocx {
  /** In points. */
  private static final int HAUTEUR_DU_LOGO = 62;

  private static final int LARGEUR_MAXIMUM = 400;

  /** Elements that begin a line where a paragraph cannot hold another: in a cell of a table. */
  private static final Set<String> BLOCS = Set.of("p", "li", "dt", "dd");

  private PassagesDocx() {}

  /** Whether a node gives something to be read. */
  static boolean ecrit(Node noeud) {
    return noeud instanceof Element || noeud instanceof TextNode texte && !texte.isBlank();
  }

  /** The content of an element. */
  static void ecrire(XWPFParagraph paragraphe, Element element) {
    element.childNodes().forEach(noeud -> ecrire(paragraphe, noeud));
  }

  /** A node with what is in it. */
  static void ecrire(XWPFParagraph paragraphe, Node noeud) {
    ecrire(paragraphe, noeud, false, false);
  }

  private static void ecrire(XWPFParagraph paragraphe, Node noeud, boolean gras, boolean italique) {
    if (noeud instanceof TextNode texte) {
      texte(paragraphe, unis(texte.getWholeText()), gras, italique);
    } else if (noeud instanceof Element element) {
      switch (element.tagName()) {
        case "br" -> paragraphe.createRun().addBreak();
        case "img" -> image(paragraphe, element);
        case "a" -> lien(paragraphe, element);
        default -> {
          if (BLOCS.contains(element.tagName()) && !paragraphe.getRuns().isEmpty()) {
            paragraphe.createRun().addBreak();
          }
          for (Node fils : element.childNodes()) {
            ecrire(
                paragraphe,
                fils,
                gras || element.tagName().equals("strong"),
                italique || element.tagName().equals("em"));
          }
        }
      }
    }
  }

  /** Ordinary spaces as one; those that do not break stay. */
  private static String unis(String texte) {
    return texte.replaceAll("[ \\t\\r\\n]+", " ");
  }

  private static void texte(
      XWPFParagraph paragraphe, String texte, boolean gras, boolean italique) {
    boolean debut = paragraphe.getRuns().isEmpty();
    String utile = debut ? texte.stripLeading() : texte;
    if (utile.isEmpty()) {
      return;
    }
    for (Direction.Morceau morceau : Direction.morceaux(utile)) {
      XWPFRun passage = paragraphe.createRun();
      passage.setText(morceau.texte());
      if (gras) {
        passage.setStyle("lev");
      } else if (italique) {
        passage.setStyle("Accentuation");
      }
      if (morceau.deDroiteAGauche()) {
        CTRPr proprietes =
            passage.getCTR().isSetRPr() ? passage.getCTR().getRPr() : passage.getCTR().addNewRPr();
        proprietes.addNewRtl();
      }
    }
  }

  private static void lien(XWPFParagraph paragraphe, Element element) {
    XWPFRun passage = paragraphe.createHyperlinkRun(element.attr("href"));
    passage.setStyle("Lienhypertexte");
    passage.setText(unis(element.wholeText()));
  }

  private static void image(XWPFParagraph paragraphe, Element element) {
    byte[] octets = octets(element.attr("src"));
    PictureType type =
        element.attr("src").startsWith("data:image/png") ? PictureType.PNG : PictureType.JPEG;
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(octets));
      double echelle =
          Math.min(
              (double) HAUTEUR_DU_LOGO / image.getHeight(),
              (double) LARGEUR_MAXIMUM / image.getWidth());
      XWPFRun passage = paragraphe.createRun();
      passage.addPicture(
          new ByteArrayInputStream(octets),
          type,
          "logo",
          Units.toEMU(image.getWidth() * echelle),
          Units.toEMU(image.getHeight() * echelle));
      CTInline dessin = passage.getCTR().getDrawingArray(0).getInlineArray(0);
      dessin.getDocPr().setDescr(element.attr("alt"));
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("logo illisible", e);
    }
  }

  /** Bytes of a picture written as a data address. */
  private static byte[] octets(String adresse) {
    return Base64.getDecoder().decode(adresse.substring(adresse.indexOf(',') + 1));
  }
}
