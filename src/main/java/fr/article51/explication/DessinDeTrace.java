package fr.article51.explication;

import fr.article51.explication.MiseEnPage.Cadre;
import fr.article51.explication.MiseEnPage.Placement;
import fr.article51.explication.MiseEnPage.Point;
import fr.article51.explication.Trace.Genre;
import fr.article51.explication.Trace.Noeud;
import fr.article51.libelles.Libelles;
import fr.article51.regles.ChampsDuProjet;
import fr.article51.verdict.CodeMotif;
import fr.article51.verdict.Sens;
import fr.article51.verdict.Verdict;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Draws the graph of a verdict as SVG. Legible in black and white: shapes and words, not colours,
 * tell what a node is. A screen reader gets a title, a description, and the text of each node.
 */
public final class DessinDeTrace {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String POLICE = "DejaVu Sans, Verdana, Arial, sans-serif";

  /** A line of text holds that many characters of that font at that size, at worst. */
  private static final int CARACTERES = 46;

  private static final double LARGEUR = 340;
  private static final double LIGNE = 16;
  private static final double CORPS = 12;
  private static final double MARGE = 10;
  private static final double ARRONDI = 14;

  private final Libelles libelles;

  public DessinDeTrace(Libelles libelles) {
    this.libelles = libelles;
  }

  /**
   * @param verdict the verdict
   * @param entiere its graph
   * @return an SVG document
   */
  public String dessiner(Verdict verdict, Trace entiere) {
    Trace trace = ReponsesGroupees.de(entiere, libelles);
    Placement placement =
        MiseEnPage.placer(
            trace, noeud -> new Cadre(0, 0, LARGEUR, lignes(noeud).size() * LIGNE + 2 * MARGE));
    StringWriter texte = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(texte);
      document(xml, verdict, trace, placement);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // writing to memory
    }
    return texte.toString();
  }

  private void document(XMLStreamWriter xml, Verdict verdict, Trace trace, Placement placement)
      throws XMLStreamException {
    long motifs = trace.noeuds().stream().filter(n -> n.genre() == Genre.MOTIF).count();
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace(SVG);
    xml.writeAttribute("viewBox", "0 0 " + n(placement.largeur()) + " " + n(placement.hauteur()));
    xml.writeAttribute("width", n(placement.largeur()));
    xml.writeAttribute("height", n(placement.hauteur()));
    xml.writeAttribute("xml:lang", "fr");
    xml.writeAttribute("role", "img");
    xml.writeAttribute("aria-labelledby", "titre description");
    xml.writeAttribute("font-family", POLICE);
    xml.writeAttribute("font-size", n(CORPS));
    element(
        xml,
        "title",
        "titre",
        phrase("titre", Map.of("jour", Libelles.date(verdict.dateAppreciation()))) + ".");
    element(
        xml,
        "desc",
        "description",
        phrase("description", Map.of("nombre", String.valueOf(motifs)))
            + ". "
            + libelles.conclusion(verdict.conclusion().name()));
    fleche(xml);
    xml.writeEmptyElement("rect");
    xml.writeAttribute("width", "100%");
    xml.writeAttribute("height", "100%");
    xml.writeAttribute("fill", "white");
    for (List<Point> ligne : placement.lignes()) {
      ligne(xml, ligne);
    }
    for (Noeud noeud : trace.noeuds()) {
      noeud(xml, noeud, placement.cadres().get(noeud.id()));
    }
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String nom, @Nullable String id, String texte)
      throws XMLStreamException {
    xml.writeStartElement(nom);
    if (id != null) {
      xml.writeAttribute("id", id);
    }
    xml.writeCharacters(texte);
    xml.writeEndElement();
  }

  private static void fleche(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("defs");
    xml.writeStartElement("marker");
    xml.writeAttribute("id", "fleche");
    xml.writeAttribute("viewBox", "0 0 8 8");
    xml.writeAttribute("refX", "8");
    xml.writeAttribute("refY", "4");
    xml.writeAttribute("markerWidth", "8");
    xml.writeAttribute("markerHeight", "8");
    xml.writeAttribute("orient", "auto");
    xml.writeEmptyElement("path");
    xml.writeAttribute("d", "M0 0 L8 4 L0 8 z");
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void ligne(XMLStreamWriter xml, List<Point> points) throws XMLStreamException {
    xml.writeEmptyElement("polyline");
    xml.writeAttribute(
        "points",
        points.stream().map(p -> n(p.x()) + "," + n(p.y())).collect(Collectors.joining(" ")));
    xml.writeAttribute("fill", "none");
    xml.writeAttribute("stroke", "#555");
    xml.writeAttribute("marker-end", "url(#fleche)");
  }

  private void noeud(XMLStreamWriter xml, Noeud noeud, Cadre cadre) throws XMLStreamException {
    xml.writeStartElement("g");
    xml.writeAttribute("id", "noeud-" + noeud.id());
    List<String> lignes = lignes(noeud);
    element(xml, "title", null, String.join(" ", lignes));
    xml.writeEmptyElement("rect");
    xml.writeAttribute("x", n(cadre.x()));
    xml.writeAttribute("y", n(cadre.y()));
    xml.writeAttribute("width", n(cadre.largeur()));
    xml.writeAttribute("height", n(cadre.hauteur()));
    xml.writeAttribute("fill", noeud.genre() == Genre.RESULTAT ? "#eee" : "white");
    xml.writeAttribute("stroke", "black");
    trait(xml, noeud);
    for (int i = 0; i < lignes.size(); i++) {
      xml.writeStartElement("text");
      xml.writeAttribute("x", n(cadre.x() + MARGE));
      xml.writeAttribute("y", n(cadre.y() + MARGE + LIGNE * i + CORPS));
      if (i == 0) {
        xml.writeAttribute("font-weight", "bold");
      }
      xml.writeCharacters(lignes.get(i));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** Answers are round, unfavourable grounds thick, reserves and informations dashed. */
  private static void trait(XMLStreamWriter xml, Noeud noeud) throws XMLStreamException {
    Sens sens = sens(noeud);
    if (noeud.genre() == Genre.REPONSE || noeud.genre() == Genre.DROIT) {
      xml.writeAttribute("rx", n(ARRONDI));
    }
    if (sens == Sens.DEFAVORABLE) {
      xml.writeAttribute("stroke-width", "4");
    } else if (sens == Sens.RESERVE || sens == Sens.INFORMATION) {
      xml.writeAttribute("stroke-dasharray", "5 3");
    }
  }

  private static @Nullable Sens sens(Noeud noeud) {
    return noeud.genre() == Genre.MOTIF ? CodeMotif.valueOf(noeud.valeur()).sens() : null;
  }

  /** The first line, in bold, tells the value; the others, the label. */
  private List<String> lignes(Noeud noeud) {
    List<String> lignes = new ArrayList<>();
    Sens sens = sens(noeud);
    if (sens != null) {
      lignes.add(phrase(sens.name(), Map.of()));
    } else if (noeud.genre() == Genre.REPONSE && noeud.valeur() != null) {
      lignes.add(
          noeud.id().equals(ChampsDuProjet.DUREE)
              ? phrase("MOIS", Map.of("nombre", noeud.valeur()))
              : phrase(noeud.valeur(), Map.of()));
    } else if (noeud.valeur() != null) {
      lignes.add(majuscule(noeud.libelle()));
      lignes.addAll(couper(valeur(noeud)));
      return lignes;
    }
    lignes.addAll(couper(majuscule(noeud.libelle())));
    return lignes;
  }

  private String valeur(Noeud noeud) {
    return noeud.id().equals("conclusion")
        ? libelles.conclusion(noeud.valeur())
        : libelles.requis(noeud.valeur());
  }

  private String phrase(String code, Map<String, String> parametres) {
    return majuscule(libelles.dessin(code, parametres));
  }

  private static String majuscule(String texte) {
    return texte.substring(0, 1).toUpperCase(Locale.FRENCH) + texte.substring(1);
  }

  /** Cut between words; a no-break space does not cut. */
  private static List<String> couper(String texte) {
    List<String> lignes = new ArrayList<>();
    StringBuilder ligne = new StringBuilder();
    for (String mot : texte.split(" ")) {
      if (ligne.length() > 0 && ligne.length() + 1 + mot.length() > CARACTERES) {
        lignes.add(ligne.toString());
        ligne.setLength(0);
      }
      ligne.append(ligne.length() > 0 ? " " : "").append(mot);
    }
    lignes.add(ligne.toString());
    return lignes;
  }

  /** A length in user units: whole, so that the same graph gives the same bytes everywhere. */
  private static String n(double longueur) {
    return String.valueOf(Math.round(longueur));
  }
}
