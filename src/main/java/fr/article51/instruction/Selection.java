package fr.article51.instruction;

import java.sql.DatabaseMetaData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Recherche} as SQL: criteria, then the place where the page begins, then the order. A
 * text is looked for by its words: when few screenings have them, these are sorted; otherwise the
 * list is walked in its order.
 */
final class Selection {
  private final Recherche recherche;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> valeurs = new LinkedHashMap<>();

  /** Few enough to be sorted; null when the list is walked. */
  private final @Nullable Set<UUID> candidates;

  /** The best way to it, by the words of its text. */
  static Selection de(Recherche recherche, IndexDesMots mots) {
    if (recherche.texte() == null) {
      return new Selection(recherche, List.of(), null);
    }
    List<String> debuts = Mots.debuts(recherche.texte());
    return new Selection(
        recherche, debuts, mots.candidates(debuts, recherche.agence()).orElse(null));
  }

  private Selection(Recherche recherche, List<String> debuts, @Nullable Set<UUID> candidates) {
    this.recherche = recherche;
    this.candidates = candidates;
    critere("agence", recherche.agence());
    critere("etat", recherche.etat());
    critere("conclusion", recherche.conclusion());
    critere("perimetre", recherche.perimetre());
    mots(debuts);
    repere();
  }

  private void critere(String colonne, @Nullable Object valeur) {
    if (valeur != null) {
      condition(colonne + " = :" + colonne, colonne, valeur);
    }
  }

  private void condition(String condition, String nom, Object valeur) {
    conditions.add(condition);
    valeurs.put(nom, valeur);
  }

  /** On the row itself: much sooner read than its words in their index. */
  private void mots(List<String> debuts) {
    for (int i = 0; i < debuts.size(); i++) {
      condition("mots like :motif" + i, "motif" + i, Mots.motif(debuts.get(i)));
    }
    if (candidates != null) {
      conditions.add("id = any(:candidates)");
    }
  }

  private void repere() {
    Recherche.Repere repere = recherche.repere();
    if (repere != null) {
      Recherche.Tri tri = recherche.tri();
      String colonne = tri.colonne();
      String apres = tri.decroissant() ? "<" : ">";
      // One bound on the column itself, so that its index is entered at the right place.
      condition(
          "%s %s= :valeur and (%s %s :valeur or id %s :id)"
              .formatted(colonne, apres, colonne, apres, apres),
          "valeur",
          tri == Recherche.Tri.TITRE ? repere.valeur() : Instant.parse(repere.valeur()));
      valeurs.put("id", repere.id());
    }
  }

  /**
   * @param selection {@code select … from …}
   */
  Query preparer(Handle connexion, String selection) {
    String sens = recherche.tri().decroissant() ? " desc" : "";
    // Of a single value, but H2 only follows an index whose every column is in the order. When it
    // is better not to follow it, that is told so.
    boolean parcours = candidates == null;
    String agence = parcours && recherche.agence() != null ? "agence" + sens + ", " : "";
    String requete =
        selection
            + (parcours ? indice(connexion) : "")
            + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
            + " order by "
            + agence
            + recherche.tri().colonne()
            + sens
            + ", id"
            + sens
            + " limit :limite";
    Query preparee = connexion.createQuery(requete).bind("limite", recherche.taille() + 1);
    valeurs.forEach(preparee::bind);
    return candidates == null ? preparee : preparee.bindArray("candidates", UUID.class, candidates);
  }

  /**
   * The index of the order, for H2: among several that begin the same, it sometimes takes another,
   * and sorts everything. PostgreSQL chooses well, and has no such words.
   */
  private String indice(Handle connexion) {
    String base = connexion.queryMetadata(DatabaseMetaData::getDatabaseProductName);
    return base.equals("H2")
        ? " use index (%s_par_%s)"
            .formatted(
                recherche.agence() == null ? "toutes" : "instruction", recherche.tri().indice())
        : "";
  }
}
