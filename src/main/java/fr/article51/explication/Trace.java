package fr.article51.explication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The graph of a verdict, from the answers through the grounds to what they lead to. Every ground
 * of the verdict is a node, in the same order.
 *
 * @param noeuds the law of the day, answers, grounds, results
 * @param aretes from what is read to what follows
 */
public record Trace(List<Noeud> noeuds, List<Arete> aretes) {

  /**
   * A node.
   *
   * @param id unique in the graph: {@code droit}, a question code, {@code motif-1} for the first
   *     ground, or the field of the verdict that it leads to
   * @param genre what it is
   * @param libelle in words
   * @param valeur answer, code of the ground, or value of the result; null when there is none
   */
  public record Noeud(String id, Genre genre, String libelle, @Nullable String valeur) {}

  /** What a node is. */
  public enum Genre {
    DROIT,
    REPONSE,
    MOTIF,
    RESULTAT
  }

  /**
   * An edge.
   *
   * @param source id of what is read
   * @param cible id of what follows
   */
  public record Arete(String source, String cible) {}
}
