package fr.article51.explication;

import fr.article51.explication.Trace.Arete;
import fr.article51.explication.Trace.Genre;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Places the nodes of a graph in layers from left to right, and its edges between them (ELK). */
final class MiseEnPage {
  private static final double ENTRE_COUCHES = 60;
  private static final double ENTRE_NOEUDS = 12;
  private static final double MARGE = 24;

  static {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
  }

  private MiseEnPage() {}

  /**
   * A rectangle.
   *
   * @param x left
   * @param y top
   */
  record Cadre(double x, double y, double largeur, double hauteur) {}

  /** A point of an edge. */
  record Point(double x, double y) {}

  /**
   * @param largeur of the whole
   * @param hauteur of the whole
   * @param cadres where each node is, by its id
   * @param lignes the points of each edge, in their order
   */
  record Placement(
      double largeur, double hauteur, Map<String, Cadre> cadres, List<List<Point>> lignes) {}

  /**
   * @param trace the graph
   * @param taille width and height that each node needs; its place is not read
   */
  static Placement placer(Trace trace, Function<Trace.Noeud, Cadre> taille) {
    ElkNode graphe = ElkGraphUtil.createGraph();
    graphe.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    graphe.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
    graphe.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
    graphe.setProperty(CoreOptions.SPACING_NODE_NODE, ENTRE_NOEUDS);
    graphe.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, ENTRE_COUCHES);
    graphe.setProperty(CoreOptions.PADDING, new ElkPadding(MARGE));
    Map<String, ElkNode> noeuds = new HashMap<>();
    for (Trace.Noeud noeud : trace.noeuds()) {
      ElkNode place = ElkGraphUtil.createNode(graphe);
      Cadre cadre = taille.apply(noeud);
      place.setDimensions(cadre.largeur(), cadre.hauteur());
      if (noeud.genre() == Genre.REPONSE || noeud.genre() == Genre.DROIT) {
        place.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST);
      }
      noeuds.put(noeud.id(), place);
    }
    List<ElkEdge> lignes = trace.aretes().stream().map(arete -> relier(noeuds, arete)).toList();
    new RecursiveGraphLayoutEngine().layout(graphe, new BasicProgressMonitor());
    Map<String, Cadre> cadres = new HashMap<>();
    noeuds.forEach(
        (id, n) -> cadres.put(id, new Cadre(n.getX(), n.getY(), n.getWidth(), n.getHeight())));
    return new Placement(
        graphe.getWidth(),
        graphe.getHeight(),
        cadres,
        lignes.stream().map(MiseEnPage::points).toList());
  }

  private static ElkEdge relier(Map<String, ElkNode> noeuds, Arete arete) {
    ElkConnectableShape source = noeuds.get(arete.source());
    ElkConnectableShape cible = noeuds.get(arete.cible());
    return ElkGraphUtil.createSimpleEdge(source, cible);
  }

  private static List<Point> points(ElkEdge ligne) {
    ElkEdgeSection section = ligne.getSections().get(0);
    List<Point> points = new ArrayList<>();
    points.add(new Point(section.getStartX(), section.getStartY()));
    section.getBendPoints().forEach(coude -> points.add(new Point(coude.getX(), coude.getY())));
    points.add(new Point(section.getEndX(), section.getEndY()));
    return List.copyOf(points);
  }
}
