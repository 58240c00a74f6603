package fr.article51.couverture;

import fr.article51.couverture.Dependances.FichierDeCas;
import fr.article51.droit.Alinea;
import fr.article51.droit.Article;
import fr.article51.droit.Droit;
import fr.article51.droit.Question;
import fr.article51.droit.Regime;
import fr.article51.regles.CatalogueRegles;
import fr.article51.regles.Regle;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what must be read again when an article changes. */
public final class RechercheDeDependances {
  /** Nothing depends on what is not encoded. */
  public static final Dependances AUCUNE =
      new Dependances(List.of(), List.of(), List.of(), List.of());

  private final Droit droit;
  private final CatalogueRegles catalogue;
  private final Map<String, Integer> cas;

  /**
   * @param droit the law
   * @param catalogue the rules
   * @param cas name of a rule → number of its cases, see {@link CasDesRegles#lire}
   */
  public RechercheDeDependances(Droit droit, CatalogueRegles catalogue, Map<String, Integer> cas) {
    this.droit = droit;
    this.catalogue = catalogue;
    this.cas = cas;
  }

  /**
   * @param id identifier of an article of ours
   * @param jour a day of the change: what is known of the law of that day depends on it
   */
  public Dependances de(String id, LocalDate jour) {
    Article article = droit.article(id).orElseThrow();
    Regime regime = droit.au(jour).regime();
    List<String> provisions =
        article.alineas().stream()
            .filter(alinea -> alinea.regime() == regime && alinea.au(jour).isPresent())
            .map(Alinea::provision)
            .toList();
    List<Regle> regles =
        catalogue.regles().stream()
            .filter(regle -> depend(regle, id, Set.copyOf(provisions), regime))
            .toList();
    return new Dependances(
        provisions,
        regles.stream().map(Regle::id).toList(),
        droit.au(jour).questions().stream()
            .filter(question -> !Collections.disjoint(question.provisions(), provisions))
            .map(Question::code)
            .toList(),
        cas(regles));
  }

  /** A rule depends on what it applies, on what its text names, and on an article as a whole. */
  private static boolean depend(
      Regle regle, String article, Set<String> provisions, @Nullable Regime regime) {
    if (regle.regime() != regime) {
      return false;
    }
    return regle.provision().equals(article)
        || provisions.contains(regle.provision())
        || provisions.stream().anyMatch(nom -> regle.source().contains("\"" + nom + "\""));
  }

  private List<FichierDeCas> cas(List<Regle> regles) {
    Map<String, Integer> parFichier =
        regles.stream()
            .filter(regle -> cas.containsKey(regle.nom()))
            .collect(
                Collectors.toMap(
                    regle -> regle.fichier().replaceFirst("\\.drl$", ".yaml"),
                    regle -> cas.getOrDefault(regle.nom(), 0),
                    Integer::sum,
                    TreeMap::new));
    return parFichier.entrySet().stream()
        .map(fichier -> new FichierDeCas(fichier.getKey(), fichier.getValue()))
        .toList();
  }
}
