package fr.article51.doublure;

import graphql.schema.DataFetchingEnvironment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pages after a cursor, which holds the keys of the last one: its time, and its number. Times are
 * compared whole, though they are shown in seconds.
 */
final class Pagination {
  private static final int TAILLE = 100;

  private record Cle(Instant le, long numero) {
    static final Comparator<Cle> ORDRE = Comparator.comparing(Cle::le).thenComparing(Cle::numero);

    static Cle lire(String curseur) {
      String[] cles =
          new String(Base64.getDecoder().decode(curseur), StandardCharsets.UTF_8).split(";");
      return new Cle(Instant.parse(cles[0]), Long.parseLong(cles[1]));
    }

    String curseur() {
      return Question.base64(le + ";" + numero);
    }
  }

  private Pagination() {}

  /**
   * @param quand key of the order
   * @param depuis argument that keeps only what is not before it
   */
  static Map<String, Object> page(
      DataFetchingEnvironment demande,
      List<DossierFictif> dossiers,
      Function<DossierFictif, Instant> quand,
      String depuis,
      Function<DossierFictif, Map<String, Object>> vue) {
    if (demande.getArgument("first") != null && demande.getArgument("last") != null) {
      throw new ErreurDeRacine("bad_request", "first and last cannot both be given");
    }
    Instant debut = instant(demande.getArgument(depuis));
    Cle apres = apres(demande.getArgument("after"));
    Function<DossierFictif, Cle> cle = un -> new Cle(quand.apply(un), un.numero);
    List<DossierFictif> restants =
        dossiers.stream()
            .filter(un -> debut == null || !quand.apply(un).isBefore(debut))
            .filter(un -> apres == null || Cle.ORDRE.compare(cle.apply(un), apres) > 0)
            .sorted(Comparator.comparing(cle, Cle.ORDRE))
            .toList();
    int taille = Math.min(demande.getArgumentOrDefault("first", TAILLE), TAILLE);
    List<DossierFictif> page = restants.stream().limit(taille).toList();
    Map<String, Object> info = new HashMap<>();
    info.put("hasNextPage", restants.size() > page.size());
    info.put("endCursor", page.isEmpty() ? null : cle.apply(page.get(page.size() - 1)).curseur());
    return Map.of("pageInfo", info, "nodes", page.stream().map(vue).toList());
  }

  private static @Nullable Cle apres(@Nullable String curseur) {
    try {
      return curseur == null ? null : Cle.lire(curseur);
    } catch (IllegalArgumentException faute) {
      throw new ErreurDeRacine("bad_request", "invalid cursor");
    }
  }

  private static @Nullable Instant instant(@Nullable Object valeur) {
    return valeur == null ? null : OffsetDateTime.parse(valeur.toString()).toInstant();
  }
}
