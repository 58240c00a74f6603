package fr.article51.droit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an alinéa holds during a period. The same identifier may carry several contents over time:
 * {@code sujets} tells them apart.
 *
 * @param du first day
 * @param au first day after; null when it is the next content's first day, or the end of the regime
 * @param etat whether it can be used
 * @param objet what it is about when that differs from {@link Alinea#objet()}; null otherwise
 * @param traitement who deals with it when that differs from {@link Alinea#traitement()}; null
 *     otherwise
 * @param sujets markers of the content, for rules to join on
 * @param vise article set aside → needs that call for it, sorted by article
 * @param cite articles merely cited
 * @param droitCommun needs that common law has covered since
 * @param cooperation needs that a cooperation allows beside a derogation (L162-31-1 IV, 2018-2019)
 * @param renvois provisions this alinéa points to
 */
public record Contenu(
    LocalDate du,
    @Nullable LocalDate au,
    EtatAlinea etat,
    @Nullable String objet,
    @Nullable Traitement traitement,
    List<String> sujets,
    Map<String, List<String>> vise,
    List<String> cite,
    List<String> droitCommun,
    List<String> cooperation,
    List<String> renvois)
    implements Intervalle {
  /** Copies what can change. */
  public Contenu {
    requireNonNull(du, "du");
    requireNonNull(etat, "etat");
    sujets = List.copyOf(sujets);
    TreeMap<String, List<String>> triees = new TreeMap<>();
    vise.forEach((article, besoins) -> triees.put(article, List.copyOf(besoins)));
    vise = Collections.unmodifiableMap(triees);
    cite = List.copyOf(cite);
    droitCommun = List.copyOf(droitCommun);
    cooperation = List.copyOf(cooperation);
    renvois = List.copyOf(renvois);
  }
}
