package fr.article51.courrier;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Element by element, from HTML to paragraphs, lists and tables of Word. Used once. */
final class CorpsDocx {
  private static final BigInteger PUCES = BigInteger.ONE;
  private static final BigInteger NUMEROS_ABSTRAITS = BigInteger.ONE;
  private static final BigInteger PLEINE_LARGEUR = BigInteger.valueOf(5000);
  private static final int HAUTEUR_DU_LOGO = 62;
  private static final int LARGEUR_MAXIMUM = 400;

  /** Of the lists of {@code numerotation.xml}; a deeper one stays at the last. */
  private static final int NIVEAUX = 4;

  private static final int RETRAIT = 425;
  private static final int LARGEUR_DU_TEXTE = 9638;

  /** Lengths beyond which a column is neither narrower nor wider. */
  private static final int TEXTE_COURT = 12;

  private static final int TEXTE_LONG = 45;

  /** Element or class → style. */
  private static final Map<String, String> STYLES =
      Map.ofEntries(
          Map.entry("h1", "Titre1"),
          Map.entry("h2", "Titre2"),
          Map.entry("h3", "Titre3"),
          Map.entry("caption", "Lgende"),
          Map.entry("blockquote", "Citation"),
          Map.entry("agence", "Agence"),
          Map.entry("ligne", "Coordonnees"),
          Map.entry("destinataire", "Destinataire"),
          Map.entry("date", "Lieuetdate"),
          Map.entry("reference", "Reference"),
          Map.entry("projet", "Projet"),
          Map.entry("avertissement", "Avertissement"),
          Map.entry("encadre", "Avertissement"),
          Map.entry("signature", "Signature"),
          Map.entry("mention", "Mention"));

  /** A list that is being written. */
  private record Liste(BigInteger numero, boolean numerotee, int niveau) {}

  private final XWPFDocument document;
  private final CTNumbering numeros;

  /**
   * @param document what is written
   * @param numeros its lists
   */
  CorpsDocx(XWPFDocument document, CTNumbering numeros) {
    this.document = document;
    this.numeros = numeros;
  }

  void ecrire(Element corps) throws IOException, InvalidFormatException {
    for (Element element : corps.children()) {
      if (!element.hasClass("marque") && !element.hasClass("pied")) {
        bloc(element, "Normal", null);
      }
    }
  }

  private void bloc(Element element, String style, @Nullable Liste liste)
      throws IOException, InvalidFormatException {
    switch (element.tagName()) {
      case "ul", "ol" -> liste(element, liste);
      case "table" -> tableau(element);
      case "header", "main", "div", "dl", "blockquote" -> {
        for (Element fils : element.children()) {
          bloc(fils, style(element, style), liste);
        }
        if (element.tagName().equals("header")) {
          paragraphe("Filet");
        }
        if (element.hasClass("avertissement") || element.hasClass("encadre")) {
          paragraphe("Filet").setStyle("Normal"); // two boxes side by side would be one
        }
      }
      default -> enLigne(paragraphe(style(element, style)), element);
    }
  }

  private static String style(Element element, String style) {
    String classe = STYLES.get(element.className());
    return classe == null ? STYLES.getOrDefault(element.tagName(), style) : classe;
  }

  private XWPFParagraph paragraphe(String style) {
    XWPFParagraph paragraphe = document.createParagraph();
    paragraphe.setStyle(style);
    return paragraphe;
  }

  private void liste(Element element, @Nullable Liste dessus)
      throws IOException, InvalidFormatException {
    boolean numerotee = element.tagName().equals("ol");
    Liste liste =
        new Liste(
            numerotee ? nouvelleNumerotation() : PUCES,
            numerotee,
            dessus == null ? 0 : Math.min(dessus.niveau() + 1, NIVEAUX - 1));
    for (Element article : element.children()) {
      article(article, liste);
    }
  }

  /** Each numbered list begins at 1. */
  private BigInteger nouvelleNumerotation() {
    CTNum liste = numeros.addNewNum();
    liste.setNumId(BigInteger.valueOf(numeros.sizeOfNumArray()));
    liste.addNewAbstractNumId().setVal(NUMEROS_ABSTRAITS);
    for (int niveau = 0; niveau < NIVEAUX; niveau++) {
      CTNumLvl reprise = liste.addNewLvlOverride();
      reprise.setIlvl(BigInteger.valueOf(niveau));
      reprise.addNewStartOverride().setVal(BigInteger.ONE);
    }
    return liste.getNumId();
  }

  /** Only the first paragraph of an item has its mark; the others stand under it. */
  private void article(Element article, Liste liste) throws IOException, InvalidFormatException {
    XWPFParagraph premier = paragraphe(liste.numerotee() ? "Listenumros" : "Listepuces");
    premier.setNumID(liste.numero());
    premier.setNumILvl(BigInteger.valueOf(liste.niveau()));
    XWPFParagraph courant = premier;
    for (Node noeud : article.childNodes()) {
      if (noeud instanceof Element fils && fils.isBlock()) {
        if (!fils.tagName().equals("p")) {
          bloc(fils, "Paragraphedeliste", liste);
          courant = null;
        } else if (courant != null && courant.getRuns().isEmpty()) {
          enLigne(courant, fils);
        } else {
          courant = retrait(liste);
          enLigne(courant, fils);
        }
      } else if (!(noeud instanceof TextNode texte) || !texte.isBlank()) {
        courant = courant == null ? retrait(liste) : courant;
        enLigne(courant, noeud, false, false);
      }
    }
  }

  private XWPFParagraph retrait(Liste liste) {
    XWPFParagraph paragraphe = paragraphe("Paragraphedeliste");
    paragraphe.setIndentationLeft(RETRAIT * (liste.niveau() + 1));
    return paragraphe;
  }

  private void tableau(Element element) {
    Element legende = element.selectFirst("caption");
    if (legende != null) {
      enLigne(paragraphe("Lgende"), legende);
    }
    XWPFTable tableau = document.createTable();
    tableau.removeRow(0);
    if (tableau.getCTTbl().getTblGrid() == null) {
      tableau.getCTTbl().addNewTblGrid();
    }
    CTTblPr proprietes = tableau.getCTTbl().getTblPr();
    proprietes.unsetTblBorders();
    proprietes.addNewTblStyle().setVal("Tableau");
    proprietes.getTblW().setType(STTblWidth.PCT);
    proprietes.getTblW().setW(PLEINE_LARGEUR);
    proprietes.addNewTblLook().setFirstRow(true);
    if (legende != null) {
      proprietes.addNewTblCaption().setVal(legende.text());
    }
    List<BigInteger> largeurs = largeurs(element);
    largeurs.forEach(largeur -> tableau.getCTTbl().getTblGrid().addNewGridCol().setW(largeur));
    for (Element rangee : element.select("tr")) {
      XWPFTableRow ligne = tableau.createRow();
      ligne.setRepeatHeader(rangee.parent() != null && rangee.parent().tagName().equals("thead"));
      ligne.setCantSplitRow(true);
      for (int rang = 0; rang < rangee.childrenSize(); rang++) {
        XWPFTableCell deja = ligne.getCell(rang);
        XWPFTableCell cellule = deja == null ? ligne.createCell() : deja;
        cellule.setWidth(String.valueOf(largeurs.get(rang)));
        enLigne(cellule.getParagraphs().get(0), rangee.child(rang));
      }
    }
    paragraphe("Normal").setSpacingAfter(0);
  }

  /** In twentieths of a point: each column after its longest text, short ones not crushed. */
  private static List<BigInteger> largeurs(Element tableau) {
    List<Double> poids = new ArrayList<>();
    for (Element rangee : tableau.select("tr")) {
      for (int rang = 0; rang < rangee.childrenSize(); rang++) {
        int longueur = rangee.child(rang).text().length();
        double voulu = Math.min(TEXTE_LONG, Math.max(TEXTE_COURT, longueur));
        if (rang == poids.size()) {
          poids.add(voulu);
        } else {
          poids.set(rang, Math.max(poids.get(rang), voulu));
        }
      }
    }
    double somme = poids.stream().mapToDouble(Double::doubleValue).sum();
    return poids.stream()
        .map(un -> BigInteger.valueOf(Math.round(LARGEUR_DU_TEXTE * un / somme)))
        .toList();
  }

  private static void enLigne(XWPFParagraph paragraphe, Element element) {
    for (Node noeud : element.childNodes()) {
      enLigne(paragraphe, noeud, false, false);
    }
  }

  private static void enLigne(
      XWPFParagraph paragraphe, Node noeud, boolean gras, boolean italique) {
    if (noeud instanceof TextNode texte) {
      ecrire(paragraphe, unis(texte.getWholeText()), gras, italique);
    } else if (noeud instanceof Element element) {
      switch (element.tagName()) {
        case "br" -> paragraphe.createRun().addBreak();
        case "img" -> image(paragraphe, element);
        case "a" -> lien(paragraphe, element);
        default -> {
          for (Node fils : element.childNodes()) {
            enLigne(
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

  private static void ecrire(
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
    byte[] octets = EcritureDocx.image(element.attr("src"));
    PictureType type =
        element.attr("src").startsWith("data:image/png") ? PictureType.PNG : PictureType.JPEG;
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(octets));
      double echelle = (double) HAUTEUR_DU_LOGO / image.getHeight();
      int largeur = Math.min(LARGEUR_MAXIMUM, (int) Math.round(image.getWidth() * echelle));
      XWPFRun passage = paragraphe.createRun();
      passage.addPicture(
          new ByteArrayInputStream(octets),
          type,
          "logo",
          Units.toEMU(largeur),
          Units.toEMU(HAUTEUR_DU_LOGO));
      CTInline dessin = passage.getCTR().getDrawingArray(0).getInlineArray(0);
      dessin.getDocPr().setDescr(element.attr("alt"));
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("logo illisible", e);
    }
  }
}
