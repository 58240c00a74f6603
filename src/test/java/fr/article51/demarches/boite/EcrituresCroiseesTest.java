package fr.article51.demarches.boite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.demarches.boite.Arrivee.Source;
import fr.article51.instruction.Base;
import fr.article51.instruction.BaseDeTest;
import fr.article51.instruction.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is in the inbox leaves it once it was dealt with, and not before. */
class EcrituresCroiseesTest {
  private static final Instant MIDI = Instant.parse("2026-11-28T12:00:00Z");
  private static final CleDeDossier CLE = new CleDeDossier(51, 7);

  /** Ranks are given before lines are seen: the lower one may well be seen after the higher one. */
  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_ligne_ecrite_avant_et_vue_apres_reste_dans_la_boite(BaseDeTest genre) {
    try (Base base = Base.ouvrir(genre.nouvelle())) {
      Transactions transactions = new Transactions(() -> base);
      Boite boite = new Boite(transactions);
      List<Long> vues =
          transactions.executer(
              lente -> {
                Boite.ecrire(lente, List.of(new Arrivee(CLE, Source.ENVOI, "lente")), MIDI);
                // Of another transaction: one thread has only one.
                return CompletableFuture.supplyAsync(
                        () -> {
                          boite.recevoir(List.of(new Arrivee(CLE, Source.CROCHET, "rapide")), MIDI);
                          return boite.rangs(CLE);
                        })
                    .join();
              });
      assertEquals(1, vues.size());
      transactions.executer(
          connexion -> {
            Boite.retirer(connexion, vues);
            return null;
          });
      assertEquals(1, boite.etat().profondeur());
      assertEquals(1, boite.rangs(CLE).size());
    }
  }
}
