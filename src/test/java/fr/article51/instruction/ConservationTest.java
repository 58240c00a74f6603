package fr.article51.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.instruction.Conservation.Mode;
import fr.article51.instruction.Conservation.Terme;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConservationTest {
  private static final Acteur ADMINISTRATEUR =
      new Acteur("Administratrice", null, Role.ADMINISTRATEUR, true);
  private static final Instant CINQ_ANS_APRES = Greffe.MIDI.plusSeconds(5L * 366 * 86_400);
  private static final Terme ECHUES = new Terme(Greffe.MIDI.plusSeconds(3_600), false);

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void compter_n_ecrit_rien(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = close(greffe, "Secret");
      assertEquals(1, new Conservation(greffe.transactions).compter(ECHUES, Mode.EFFACER));
      assertEquals("Secret", greffe.instructions.lire(Greffe.CLAIRE, id).instruction().titre());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void anonymiser_efface_ce_qui_est_personnel_et_rien_d_autre(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = close(greffe, "Secret");
      Conservation conservation = new Conservation(greffe.transactions);
      assertEquals(
          1, conservation.appliquer(ECHUES, Mode.ANONYMISER, ADMINISTRATEUR, CINQ_ANS_APRES));
      Detail lu = greffe.instructions.lire(Greffe.CLAIRE, id);
      assertEquals("", lu.instruction().titre());
      assertNull(lu.courante().demande());
      assertEquals(
          Evenement.Genre.ANONYMISATION, lu.historique().get(lu.historique().size() - 1).genre());
      assertFalse(tout(greffe).contains("Secret"));
      assertFalse(tout(greffe).contains("CH Exemple"));
      assertTrue(new Chaine(greffe.transactions).verifier().ruptures().isEmpty());
      assertEquals(0, conservation.compter(new Terme(CINQ_ANS_APRES, true), Mode.ANONYMISER));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void effacer_ne_laisse_que_des_maillons_sans_contenu(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = close(greffe, "Secret");
      UUID gardee = greffe.creer(Greffe.CLAIRE, Greffe.projet("Ouverte")).instruction().id();
      assertEquals(
          1,
          new Conservation(greffe.transactions)
              .appliquer(ECHUES, Mode.EFFACER, ADMINISTRATEUR, CINQ_ANS_APRES));
      assertThrows(Refus.Introuvable.class, () -> greffe.instructions.lire(Greffe.CLAIRE, id));
      assertFalse(tout(greffe).contains("Secret"));
      Chaine.Rapport chaine = new Chaine(greffe.transactions).verifier();
      assertEquals(2, chaine.maillons());
      assertEquals(1, chaine.purges());
      assertTrue(chaine.ruptures().isEmpty());
      assertEquals(
          "Ouverte", greffe.instructions.lire(Greffe.CLAIRE, gardee).instruction().titre());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void le_jour_meme_du_terme_rien_n_est_echu(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = close(greffe, "Secret");
      Instant modifiee = greffe.instructions.lire(Greffe.CLAIRE, id).instruction().modifieLe();
      Conservation conservation = new Conservation(greffe.transactions);
      assertEquals(0, conservation.compter(new Terme(modifiee, false), Mode.EFFACER));
      assertEquals(
          1, conservation.compter(new Terme(modifiee.plusNanos(1_000), false), Mode.EFFACER));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void plus_d_instructions_qu_une_transaction_n_en_prend(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      for (int i = 0; i < 205; i++) {
        greffe.creer(Greffe.CLAIRE, Greffe.projet("Projet " + i));
      }
      Terme toutes = new Terme(CINQ_ANS_APRES, true);
      assertEquals(
          205,
          new Conservation(greffe.transactions)
              .appliquer(toutes, Mode.ANONYMISER, ADMINISTRATEUR, CINQ_ANS_APRES));
    }
  }

  private static UUID close(Greffe greffe, String titre) {
    UUID id = greffe.creer(Greffe.CLAIRE, Greffe.projet(titre)).instruction().id();
    greffe.instructions.annoter(Greffe.CLAIRE, id, 1, titre, Greffe.MIDI);
    greffe.instructions.clore(Greffe.CLAIRE, id, 2, Greffe.MIDI);
    return id;
  }

  private static String tout(Greffe greffe) {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    new Sauvegarde(greffe.base).ecrire(sortie);
    return sortie.toString(StandardCharsets.UTF_8);
  }
}
