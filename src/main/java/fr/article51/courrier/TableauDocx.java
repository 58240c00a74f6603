package fr.article51.courrier;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of HTML as a table of Word, whose head is repeated on each page. */
final class TableauDocx {
  private static final BigInteger PLEINE_LARGEUR = BigInteger.valueOf(5000);
  private static final int LARGEUR_DU_TEXTE = 9638;

  /** Lengths beyond which a column is neither narrower nor wider. */
  private static final int TEXTE_COURT = 12;

  private static final int TEXTE_LONG = 45;

  private TableauDocx() {}

  static void ecrire(XWPFDocument document, Element element) {
    Element legende = element.selectFirst("caption");
    if (legende != null) {
      PassagesDocx.ecrire(paragraphe(document, "Lgende"), legende);
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
        PassagesDocx.ecrire(cellule.getParagraphs().get(0), rangee.child(rang));
      }
    }
    paragraphe(document, "Normal").setSpacingAfter(0);
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

  private static XWPFParagraph paragraphe(XWPFDocument document, String style) {
    XWPFParagraph paragraphe = document.createParagraph();
    paragraphe.setStyle(style);
    return paragraphe;
  }
}
