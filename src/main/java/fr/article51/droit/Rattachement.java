package fr.article51.droit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which provision answers for each alinéa of a text on a day: its own entry, else the one of the
 * division that it lies in.
 */
public final class Rattachement {
  private static final String PREMIER = "al1";

  private final String article;
  private final Map<String, Alinea> enVigueur = new LinkedHashMap<>();

  /**
   * @param article the article
   * @param regime regime of the day; without one, nothing answers
   * @param jour the day
   */
  public Rattachement(Article article, @Nullable Regime regime, LocalDate jour) {
    this.article = article.article();
    for (Alinea alinea : article.alineas()) {
      if (alinea.regime() == regime && alinea.au(jour).isPresent()) {
        enVigueur.put(alinea.provision(), alinea);
      }
    }
  }

  /**
   * @param alinea as the plan of the version names it
   * @return the provision that answers for it; empty when nothing does
   */
  public Optional<Alinea> de(String alinea) {
    String id = provision(alinea);
    while (!enVigueur.containsKey(id)) {
      int point = id.lastIndexOf('.');
      if (point < 0) {
        return Optional.empty();
      }
      id = id.substring(0, point);
    }
    return Optional.of(enVigueur.get(id));
  }

  /** Identifier that an entry for this alinéa alone would have. */
  String provision(String alinea) {
    return alinea.equals(PREMIER) ? article : article + "." + alinea;
  }

  /** Provisions of the day, in the order of the file. */
  Set<String> provisions() {
    return enVigueur.keySet();
  }

  /**
   * An entry of the same kind (numbered or not) in the same division, when the alinéa has none of
   * its own: a new letter must not pass for one of the division's other words.
   */
  Optional<String> voisineDe(String alinea) {
    String id = provision(alinea);
    if (enVigueur.containsKey(id) || alinea.equals(PREMIER)) {
      return Optional.empty();
    }
    return enVigueur.keySet().stream()
        .filter(autre -> !autre.equals(article))
        .filter(autre -> division(autre).equals(division(id)) && numerote(autre) == numerote(id))
        .findFirst();
  }

  private static String division(String provision) {
    return provision.substring(0, provision.lastIndexOf('.'));
  }

  private static boolean numerote(String provision) {
    return !provision.substring(provision.lastIndexOf('.') + 1).startsWith("al");
  }
}
