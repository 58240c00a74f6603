package fr.article51.courrier;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * What a PDF cannot show by itself: the marks that join or colour the pictures of a text have no
 * shape in a font, and would come out as a sign for what is missing.
 */
final class Visible {
  private static final int LIANT = 0x200D;

  private Visible() {}

  static void rendre(Document document) {
    NodeTraversor.traverse(
        (noeud, profondeur) -> {
          if (noeud instanceof TextNode texte) {
            texte.text(sansMarques(texte.getWholeText()));
          }
        },
        document.body());
  }

  private static String sansMarques(String texte) {
    return texte
        .codePoints()
        .filter(c -> c != LIANT && !variante(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean variante(int c) {
    return c >= 0xFE00 && c <= 0xFE0F || c >= 0x1F3FB && c <= 0x1F3FF;
  }
}
