package fr.article51.courrier;

import java.math.BigInteger;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/** Element by element, from HTML to paragraphs, lists and tables of Word. Used once. */
final class CorpsDocx {
  private static final BigInteger PUCES = BigInteger.ONE;
  private static final BigInteger NUMEROS_ABSTRAITS = BigInteger.ONE;

  /** Of the lists of {@code numerotation.xml}; a deeper one stays at the last. */
  private static final int NIVEAUX = 4;

  private static final int RETRAIT = 425;

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

  void ecrire(Element corps) {
    for (Element element : corps.children()) {
      if (!element.hasClass("marque") && !element.hasClass("pied")) {
        bloc(element, "Normal", null);
      }
    }
  }

  private void bloc(Element element, String style, @Nullable Liste liste) {
    switch (element.tagName()) {
      case "ul", "ol" -> liste(element, liste);
      case "table" -> TableauDocx.ecrire(document, element);
      case "header", "main", "div", "dl", "blockquote" -> {
        contenu(element, style(element, style), liste);
        if (element.tagName().equals("header")) {
          paragraphe("Filet");
        }
        if (element.hasClass("avertissement") || element.hasClass("encadre")) {
          paragraphe("Normal"); // two boxes side by side would be one
        }
      }
      default -> PassagesDocx.ecrire(paragraphe(style(element, style)), element);
    }
  }

  /** Words that stand in no paragraph get one. */
  private void contenu(Element element, String style, @Nullable Liste liste) {
    XWPFParagraph courant = null;
    for (Node noeud : element.childNodes()) {
      if (noeud instanceof Element fils && fils.isBlock()) {
        bloc(fils, style, liste);
        courant = null;
      } else if (PassagesDocx.ecrit(noeud)) {
        courant = courant == null ? paragraphe(style) : courant;
        PassagesDocx.ecrire(courant, noeud);
      }
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

  private void liste(Element element, @Nullable Liste dessus) {
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
  private void article(Element article, Liste liste) {
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
          PassagesDocx.ecrire(courant, fils);
        } else {
          courant = retrait(liste);
          PassagesDocx.ecrire(courant, fils);
        }
      } else if (PassagesDocx.ecrit(noeud)) {
        courant = courant == null ? retrait(liste) : courant;
        PassagesDocx.ecrire(courant, noeud);
      }
    }
  }

  private XWPFParagraph retrait(Liste liste) {
    XWPFParagraph paragraphe = paragraphe("Paragraphedeliste");
    paragraphe.setIndentationLeft(RETRAIT * (liste.niveau() + 1));
    return paragraphe;
  }
}
