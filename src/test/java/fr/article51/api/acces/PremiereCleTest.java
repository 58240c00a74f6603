package fr.article51.api.acces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.acces.Cles;
import fr.article51.api.JournalCapture;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Base;
import fr.article51.instruction.BaseDeTest;
import fr.article51.instruction.BaseIndisponible;
import fr.article51.instruction.Role;
import fr.article51.instruction.Transactions;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.http.HttpServerOptions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PremiereCleTest {
  private static final Clock HORLOGE =
      Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);
  private static final HttpServerStart DEMARRAGE = new HttpServerStart(new HttpServerOptions());
  private static final Acteur NATIONAL = new Acteur("Nora", null, Role.ADMINISTRATEUR, true);

  @Test
  void elle_est_affichee_au_premier_lancement_et_a_aucun_autre() {
    try (Base base = Base.ouvrir(BaseDeTest.H2.nouvelle())) {
      Cles cles = new Cles(new Transactions(() -> base));
      try (JournalCapture journal = JournalCapture.ouvrir()) {
        lancer(cles, true);
        journal.contient("valable jusqu'au 2027-02-25 : a51_premiere_");
        journal.contient("\"titulaire\"");
      }
      try (JournalCapture journal = JournalCapture.ouvrir()) {
        lancer(cles, true);
        journal.neContientPas("a51_");
      }
      assertEquals(1, cles.lister(NATIONAL).size());
    }
  }

  @Test
  void elle_n_est_pas_creee_quand_on_n_en_veut_pas() {
    try (Base base = Base.ouvrir(BaseDeTest.H2.nouvelle())) {
      Cles cles = new Cles(new Transactions(() -> base));
      lancer(cles, false);
      assertTrue(cles.lister(NATIONAL).isEmpty());
    }
  }

  @Test
  void une_base_muette_n_arrete_pas_le_service() {
    Cles cles =
        new Cles(
            new Transactions(
                () -> {
                  throw new BaseIndisponible(new SQLException("mot de passe refusé"));
                }));
    try (JournalCapture journal = JournalCapture.ouvrir()) {
      lancer(cles, true);
      journal.contient("La base ne répond pas (java.sql.SQLException)");
      journal.neContientPas("mot de passe refusé");
    }
  }

  private static void lancer(Cles cles, boolean voulue) {
    new PremiereCle(reglages(voulue), cles, HORLOGE).creer(DEMARRAGE);
  }

  private static ReglagesDAcces reglages(boolean premiereCle) {
    return new ReglagesDAcces() {
      @Override
      public boolean ouvert() {
        return true;
      }

      @Override
      public boolean premiereCle() {
        return premiereCle;
      }

      @Override
      public String revendicationNom() {
        return "email";
      }

      @Override
      public String revendicationAgence() {
        return "agence";
      }

      @Override
      public Map<String, String> personnes() {
        return Map.of();
      }
    };
  }
}
