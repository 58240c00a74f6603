package fr.article51.instruction;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The table of words, within one transaction. */
final class IndexDesMots {
  /** Beyond, to walk the list in its order finds a page sooner than to sort them all. */
  static final int CANDIDATES = 1_000;

  private static final int COMPTES = 3;
  private static final int COMPTE_MAXIMUM = 5_000;

  private final Handle connexion;

  IndexDesMots(Handle connexion) {
    this.connexion = connexion;
  }

  /** The words of screenings, sent together. */
  Envoi envoi() {
    return new Envoi(
        connexion.prepareBatch(
            "insert into mot (mot, instruction, agence, mots) values (:mot, :instruction, :agence,"
                + " :mots)"));
  }

  /** See {@link #envoi}. */
  static final class Envoi {
    private final PreparedBatch lignes;

    private Envoi(PreparedBatch lignes) {
      this.lignes = lignes;
    }

    Envoi ajouter(UUID instruction, String agence, Set<String> mots) {
      String ensemble = Mots.ensemble(mots);
      for (String mot : Mots.indexes(mots)) {
        lignes
            .bind("mot", mot)
            .bind("instruction", instruction)
            .bind("agence", agence)
            .bind("mots", ensemble)
            .add();
      }
      return this;
    }

    void envoyer() {
      if (lignes.size() > 0) {
        lignes.execute();
      }
    }
  }

  /** Forgets the words that the row of a screening tells; the row itself does not change. */
  void oter(UUID instruction) {
    String ensemble =
        connexion
            .createQuery("select mots from instruction where id = :id")
            .bind("id", instruction)
            .mapTo(String.class)
            .findOne()
            .orElse("");
    if (ensemble.isEmpty()) {
      return;
    }
    PreparedBatch lignes =
        connexion.prepareBatch("delete from mot where mot = :mot and instruction = :instruction");
    for (String mot : ensemble.trim().split(" ")) {
      lignes.bind("mot", mot).bind("instruction", instruction).add();
    }
    lignes.execute();
  }

  /**
   * The screenings whose words begin so.
   *
   * @param debuts at least one, the longest first
   * @param agence only those of this agency
   * @return empty when there are too many, or none of these words is in the index
   */
  Optional<Set<UUID>> candidates(List<String> debuts, @Nullable String agence) {
    List<String> indexes = debuts.stream().filter(Mots::indexe).toList();
    return indexes.isEmpty() ? Optional.empty() : candidates(meneur(indexes), debuts, agence);
  }

  private Optional<Set<UUID>> candidates(
      String meneur, List<String> debuts, @Nullable String agence) {
    StringBuilder conditions = new StringBuilder();
    for (int i = 0; i < debuts.size(); i++) {
      conditions.append(" and mots like :motif").append(i);
    }
    if (agence != null) {
      conditions.append(" and agence = :agence");
    }
    // In the order of the index: PostgreSQL would otherwise read all words when it expects many.
    Query requete =
        bornee(
            "select instruction from mot where mot >= :de and mot < :a"
                + conditions
                + " order by mot, instruction limit :limite",
            meneur,
            CANDIDATES + 1);
    for (int i = 0; i < debuts.size(); i++) {
      requete.bind("motif" + i, Mots.motif(debuts.get(i)));
    }
    if (agence != null) {
      requete.bind("agence", agence);
    }
    List<UUID> trouvees = requete.mapTo(UUID.class).list();
    return trouvees.size() > CANDIDATES ? Optional.empty() : Optional.of(new HashSet<>(trouvees));
  }

  /** The rarest, among the longest. */
  private String meneur(List<String> debuts) {
    return debuts.size() == 1
        ? debuts.get(0)
        : debuts.stream().limit(COMPTES).min(Comparator.comparingLong(this::compter)).orElseThrow();
  }

  private long compter(String debut) {
    return bornee(
            "select count(*) from (select mot from mot where mot >= :de and mot < :a order by mot"
                + " limit :limite) as vus",
            debut,
            COMPTE_MAXIMUM)
        .mapTo(long.class)
        .one();
  }

  private Query bornee(String requete, String debut, int limite) {
    return connexion
        .createQuery(requete)
        .bind("de", debut)
        .bind("a", Mots.apres(debut))
        .bind("limite", limite);
  }
}
