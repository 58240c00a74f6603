package fr.article51.doublure;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Tokens. One that is not known has no right at all. */
public final class Jetons {
  /** What a token may do. */
  public enum Etat {
    ECRITURE,
    LECTURE_SEULE,
    EXPIRE,
    REVOQUE
  }

  /**
   * @param demarches numbers of the démarches that it opens; empty for all
   */
  record Jeton(Etat etat, Set<Long> demarches) {}

  private final Map<String, Jeton> jetons = new ConcurrentHashMap<>();

  /** Gives a token, or changes one. */
  public void donner(String jeton, Etat etat, Long... demarches) {
    jetons.put(jeton, new Jeton(etat, Set.of(demarches)));
  }

  /** 401 when it has expired, 403 when it opens nothing; 200 otherwise. */
  int statut(@Nullable Jeton jeton) {
    if (jeton == null || jeton.etat() == Etat.REVOQUE) {
      return 403;
    }
    return jeton.etat() == Etat.EXPIRE ? 401 : 200;
  }

  @Nullable Jeton lire(@Nullable String autorisation) {
    return autorisation == null || !autorisation.startsWith("Bearer ")
        ? null
        : jetons.get(autorisation.substring("Bearer ".length()));
  }

  static boolean ecrit(DataFetchingEnvironment demande) {
    Jeton jeton = demande.getGraphQlContext().get(Jeton.class);
    return jeton.etat() == Etat.ECRITURE;
  }

  static void verifier(DataFetchingEnvironment demande, long demarche) {
    Jeton jeton = demande.getGraphQlContext().get(Jeton.class);
    if (!jeton.demarches().isEmpty() && !jeton.demarches().contains(demarche)) {
      throw new ErreurDeRacine("unauthorized", "not of this token");
    }
  }
}
