package fr.article51.courrier;

import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** What a template gives, in its frame: the one document from which each format is made. */
final class MiseEnPage {
  private final Modele cadre;
  private final String ecran = Ressources.texte("commun.css") + Ressources.texte("ecran.css");
  private final String papier = Ressources.texte("commun.css") + Ressources.texte("papier.css");

  MiseEnPage(Modele cadre) {
    this.cadre = cadre;
  }

  /** The document, without style. */
  Document document(Vue vue, Modele modele) {
    Document document = analyser(cadre.rendre(vue));
    Element corps = document.selectFirst("main");
    corps.append(modele.rendre(vue));
    return document;
  }

  /** A whole document, as every format reads it. */
  static Document analyser(String html) {
    Document document = Jsoup.parse(html);
    document
        .outputSettings()
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false)
        .syntax(Document.OutputSettings.Syntax.html);
    return document;
  }

  /** The same for a browser: one file, nothing asked of another server. */
  String html(Document document) {
    styler(document, ecran);
    return document.outerHtml();
  }

  /** The same for paper. */
  Document papier(Document document) {
    styler(document, papier);
    return document;
  }

  private static void styler(Document document, String css) {
    document.head().appendElement("style").appendChild(new DataNode(css));
  }
}
