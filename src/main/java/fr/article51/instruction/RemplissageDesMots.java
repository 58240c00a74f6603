package fr.article51.instruction;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Migration V7: writes the words of the screenings that were kept before, then their index. */
final class RemplissageDesMots implements JavaMigration {
  private static final int PAR_ENVOI = 500;
  private static final UUID DEBUT = new UUID(0, 0);

  private record Ligne(UUID id, String agence, Set<String> mots) {}

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("7");
  }

  @Override
  public String getDescription() {
    return "remplissage des mots";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context contexte) {
    // Flyway owns the connection, and closes it.
    Handle connexion = Jdbi.create(contexte.getConnection()).open();
    // H2 commits before it makes an index: this may have been begun already.
    connexion.execute("delete from mot");
    UUID derniere = DEBUT;
    List<Ligne> lignes;
    do {
      lignes = apres(connexion, derniere);
      if (!lignes.isEmpty()) {
        ecrire(connexion, lignes);
        derniere = lignes.get(lignes.size() - 1).id();
      }
    } while (lignes.size() == PAR_ENVOI);
    connexion.execute("create index mot_par_mot on mot (mot, instruction, agence, mots)");
  }

  private static List<Ligne> apres(Handle connexion, UUID derniere) {
    return connexion
        .createQuery(
            "select id, agence, titre, porteur from instruction where id > :derniere order by id"
                + " limit :nombre")
        .bind("derniere", derniere)
        .bind("nombre", PAR_ENVOI)
        .map(
            (ligne, c) ->
                new Ligne(
                    ligne.getObject("id", UUID.class),
                    ligne.getString("agence"),
                    Mots.de(ligne.getString("titre"), ligne.getString("porteur"))))
        .list();
  }

  private static void ecrire(Handle connexion, List<Ligne> lignes) {
    PreparedBatch instructions =
        connexion.prepareBatch("update instruction set mots = :mots where id = :id");
    IndexDesMots.Envoi envoi = new IndexDesMots(connexion).envoi();
    for (Ligne ligne : lignes) {
      instructions.bind("mots", Mots.ensemble(ligne.mots())).bind("id", ligne.id()).add();
      envoi.ajouter(ligne.id(), ligne.agence(), ligne.mots());
    }
    instructions.execute();
    envoi.envoyer();
  }
}
