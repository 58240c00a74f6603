package fr.article51.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.instruction.Recherche.Tri;
import fr.article51.reference.Production;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationsTest {
  /** More than the migration reads at a time. */
  private static final int AVANT = 1_203;

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void ce_qui_etait_garde_avant_la_table_des_mots_se_trouve_par_eux(BaseDeTest genre)
      throws SQLException {
    Base.Acces acces = genre.nouvelle();
    try (Connection connexion =
        DriverManager.getConnection(acces.url(), acces.utilisateur(), acces.motDePasse())) {
      Migrations.flyway(acces.postgresql())
          .dataSource(acces.url(), acces.utilisateur(), acces.motDePasse())
          .target("3")
          .load()
          .migrate();
      ecrireAvant(connexion);
      try (Base base = Base.ouvrir(acces)) {
        Instructions instructions = instructions(base);
        assertEquals(AVANT, trouvees(instructions, "SANTE parcours ch").size());
        assertEquals(List.of("Parcours santé 1202"), trouvees(instructions, "1202"));
      }
    }
  }

  private static Instructions instructions(Base base) {
    return new Instructions(
        new Transactions(() -> base), Production.evaluateur(), Greffe.ECHANGE.ecriture());
  }

  private static List<String> trouvees(Instructions instructions, String texte) {
    List<String> titres = new ArrayList<>();
    instructions
        .parcourir(
            Greffe.CLAIRE, new Recherche(null, null, null, null, texte, Tri.TITRE, 500, null))
        .forEachRemaining(instruction -> titres.add(instruction.titre()));
    return titres;
  }

  /** As the service wrote then. */
  private static void ecrireAvant(Connection connexion) throws SQLException {
    try (PreparedStatement lignes =
        connexion.prepareStatement(
            "insert into instruction (id, agence, version, etat, titre, porteur, recherche,"
                + " perimetre, conclusion, evaluation, cree_le, cree_par, modifie_le, modifie_par)"
                + " values (?, 'ARS-11', 1, 'OUVERTE', ?, 'CH Exemple', ?, 'REGIONAL', 'RECEVABLE',"
                + " 1, timestamp with time zone '2026-01-01 00:00:00+00', 'a',"
                + " timestamp with time zone '2026-01-01 00:00:00+00', 'a')")) {
      for (int i = 0; i < AVANT; i++) {
        lignes.setObject(1, UUID.randomUUID());
        lignes.setString(2, "Parcours santé " + i);
        lignes.setString(3, "parcours santé " + i + "\nch exemple");
        lignes.addBatch();
      }
      lignes.executeBatch();
    }
  }
}
