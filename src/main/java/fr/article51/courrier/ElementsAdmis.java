package fr.article51.courrier;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The elements that the three formats know, checked in a template as it is written. */
final class ElementsAdmis {
  private static final Set<String> SANS_ATTRIBUT =
      Set.of(
          "h2",
          "h3",
          "p",
          "ul",
          "ol",
          "li",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "td",
          "dl",
          "dt",
          "dd",
          "strong",
          "em",
          "br",
          "blockquote");

  /** Element → attribute → what it must look like; a value that the template writes is free. */
  private static final Map<String, Map<String, Pattern>> AVEC_ATTRIBUT =
      Map.of(
          "a", Map.of("href", Pattern.compile("(https://|mailto:|\\{).*")),
          "th", Map.of("scope", Pattern.compile("row|col")),
          "div", Map.of("class", Pattern.compile("signature|mention|encadre")));

  private ElementsAdmis() {}

  /**
   * @throws ConfigurationInvalideException at the first element or attribute that is not one of
   *     them
   */
  static void controler(String fichier, String texte) {
    Document document = Parser.xmlParser().setTrackPosition(true).parseInput(texte, "");
    for (Element element : document.getAllElements()) {
      if (element != document) {
        controler(fichier, element);
      }
    }
  }

  private static void controler(String fichier, Element element) {
    String nom = element.tagName();
    Map<String, Pattern> attributs = AVEC_ATTRIBUT.getOrDefault(nom, Map.of());
    if (!SANS_ATTRIBUT.contains(nom) && attributs.isEmpty()) {
      throw faute(
          fichier,
          element,
          "élément <"
              + nom
              + "> refusé ; admis : "
              + SANS_ATTRIBUT.stream().sorted().collect(Collectors.joining(", "))
              + ", a, div, th");
    }
    for (Attribute attribut : element.attributes()) {
      Pattern forme = attributs.get(attribut.getKey());
      if (attribut.getKey().startsWith("jsoup.") || attribut.getKey().startsWith("/jsoup.")) {
        continue; // where the parser notes the position
      }
      if (forme == null || !forme.matcher(attribut.getValue()).matches()) {
        throw faute(fichier, element, "attribut refusé : <" + nom + " " + attribut.html() + ">");
      }
    }
  }

  private static ConfigurationInvalideException faute(
      String fichier, Element element, String detail) {
    return new ConfigurationInvalideException(
        fichier, element.sourceRange().start().lineNumber(), detail);
  }
}
