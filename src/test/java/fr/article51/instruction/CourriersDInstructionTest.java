package fr.article51.instruction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.Article51;
import fr.article51.courrier.CourrierImpossibleException;
import fr.article51.courrier.Courriers;
import fr.article51.courrier.GenreDeCourrier;
import fr.article51.courrier.Transparence;
import fr.article51.instruction.Conservation.Mode;
import fr.article51.instruction.Conservation.Terme;
import fr.article51.instruction.Courrier.Format;
import fr.article51.projet.Valeur;
import fr.article51.reference.Generateur;
import fr.article51.reference.Production;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters about screenings: what is kept of them, and when there is none. */
class CourriersDInstructionTest {
  private static final Instant PLUS_TARD = Greffe.MIDI.plusSeconds(86_400);
  private static final String FONCTION = "responsable de l’innovation";
  private static final String LIBRE = "Un mot de plus.";

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_courrier_prepare_est_un_projet_et_une_version_de_l_instruction(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = instruction(greffe);
      CourriersDInstruction.Lu prepare = accuse(greffe, id, 1);
      assertEquals(2, prepare.version());
      assertTrue(prepare.courrier().projet());
      assertEquals(prepare, greffe.courriers.lire(Greffe.CLAIRE, id, prepare.courrier().id()));
      assertEquals(1, greffe.courriers.lister(Greffe.CLAIRE, id).courriers().size());
      assertEquals(Evenement.Genre.COURRIER, dernier(greffe, id).genre());
      String html = html(greffe.courriers, id, prepare.courrier());
      assertTrue(html.contains("PROJET — non validé"));
      assertTrue(html.contains(LIBRE));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void la_validation_nomme_une_personne_et_le_courrier_ne_change_plus(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = instruction(greffe);
      UUID courrier = accuse(greffe, id, 1).courrier().id();
      CourriersDInstruction.Lu valide = valider(greffe, id, 2, courrier);
      assertEquals(3, valide.version());
      assertEquals("Claire", valide.courrier().validePar());
      assertEquals(FONCTION, valide.courrier().fonction());
      assertEquals(valide, greffe.courriers.lire(Greffe.CLAIRE, id, courrier));
      assertEquals(
          new Evenement(
              3, Evenement.Genre.VALIDATION, Instructions.precis(PLUS_TARD), Greffe.CLAIRE.nom()),
          dernier(greffe, id));
      String html = html(greffe.courriers, id, valide.courrier());
      assertFalse(html.contains("non validé"));
      assertTrue(html.contains("Validé par Claire, " + FONCTION + ", le 28 novembre 2026"));
      assertThrows(Refus.DejaValide.class, () -> valider(greffe, id, 3, courrier));
      assertThrows(
          Refus.DejaValide.class, () -> valider(greffe, id, 2, courrier), "asked for twice");
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void valide_il_est_rendu_octet_pour_octet_quoi_qui_ait_change(
      BaseDeTest genre, @TempDir Path dossier) throws IOException {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = instruction(greffe);
      UUID courrier = accuse(greffe, id, 1).courrier().id();
      valider(greffe, id, 2, courrier);
      Map<Format, byte[]> valides = formats(greffe.courriers, id, courrier);
      greffe.instructions.reevaluer(Greffe.CLAIRE, id, 3, autreProjet(), PLUS_TARD);
      greffe.instructions.clore(Greffe.CLAIRE, id, 4, PLUS_TARD);
      CourriersDInstruction plusTard = greffe.courriers(enPanne(), autresModeles(dossier));
      formats(plusTard, id, courrier)
          .forEach((format, octets) -> assertArrayEquals(valides.get(format), octets));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_evaluation_remplacee_n_a_plus_de_courrier_et_le_refus_nomme_la_courante(
      BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = instruction(greffe);
      UUID courrier = accuse(greffe, id, 1).courrier().id();
      greffe.instructions.reevaluer(Greffe.CLAIRE, id, 2, autreProjet(), PLUS_TARD);
      Refus.EvaluationRemplacee demande =
          assertThrows(Refus.EvaluationRemplacee.class, () -> preparer(greffe, id, 3, 1));
      assertEquals(1, demande.demandee());
      assertEquals(2, demande.courante());
      assertThrows(Refus.EvaluationRemplacee.class, () -> valider(greffe, id, 3, courrier));
      assertThrows(
          Refus.EvaluationRemplacee.class,
          () -> greffe.courriers.octets(Greffe.CLAIRE, id, courrier, Format.PDF));
      assertThrows(Refus.Introuvable.class, () -> preparer(greffe, id, 3, 3));
      assertEquals(2, preparer(greffe, id, 3, 2).courrier().evaluation());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void rien_ne_se_prepare_ni_ne_se_valide_sur_une_instruction_close_ou_changee(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = instruction(greffe);
      UUID courrier = accuse(greffe, id, 1).courrier().id();
      assertThrows(Refus.VersionDepassee.class, () -> accuse(greffe, id, 1));
      assertThrows(Refus.VersionDepassee.class, () -> valider(greffe, id, 1, courrier));
      greffe.instructions.clore(Greffe.CLAIRE, id, 2, PLUS_TARD);
      assertThrows(Refus.Close.class, () -> accuse(greffe, id, 3));
      assertThrows(Refus.Close.class, () -> valider(greffe, id, 3, courrier));
      assertEquals(1, greffe.courriers.lister(Greffe.CLAIRE, id).courriers().size());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_autre_agence_n_en_voit_rien(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = instruction(greffe);
      UUID courrier = accuse(greffe, id, 1).courrier().id();
      UUID sienne = greffe.creer(Greffe.BRICE, Greffe.projet("Autre")).instruction().id();
      CourriersDInstruction courriers = greffe.courriers;
      assertThrows(Refus.Introuvable.class, () -> courriers.lister(Greffe.BRICE, id));
      assertThrows(Refus.Introuvable.class, () -> courriers.lire(Greffe.BRICE, id, courrier));
      assertThrows(Refus.Introuvable.class, () -> courriers.lire(Greffe.BRICE, sienne, courrier));
      assertThrows(
          Refus.Introuvable.class,
          () -> courriers.octets(Greffe.BRICE, sienne, courrier, Format.HTML));
      assertThrows(
          Refus.Introuvable.class,
          () -> courriers.valider(Greffe.BRICE, sienne, 1, courrier, FONCTION, PLUS_TARD));
      assertThrows(
          Refus.Introuvable.class, () -> courriers.transparence(Greffe.BRICE, id, null, PLUS_TARD));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_machine_prepare_un_courrier_et_ne_le_valide_pas(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = instruction(greffe);
      CourriersDInstruction courriers = greffe.courriers;
      UUID courrier =
          courriers
              .preparer(
                  Greffe.MACHINE, id, 1, GenreDeCourrier.ACCUSE_RECEPTION, LIBRE, null, Greffe.MIDI)
              .courrier()
              .id();
      assertThrows(
          Refus.PersonneRequise.class,
          () -> courriers.valider(Greffe.MACHINE, id, 2, courrier, FONCTION, PLUS_TARD));
      assertTrue(courriers.lire(Greffe.CLAIRE, id, courrier).courrier().projet());
      assertEquals("Claire", valider(greffe, id, 2, courrier).courrier().validePar());
    }
  }

  @Test
  void un_genre_sans_rapport_avec_le_verdict_est_refuse_en_nommant_les_autres() {
    try (Greffe greffe = new Greffe(BaseDeTest.H2)) {
      UUID id = instruction(greffe);
      CourrierImpossibleException refus =
          assertThrows(
              CourrierImpossibleException.class,
              () ->
                  greffe.courriers.preparer(
                      Greffe.CLAIRE, id, 1, GenreDeCourrier.REORIENTATION, null, null, PLUS_TARD));
      assertTrue(refus.getMessage().contains("ACCUSE_RECEPTION"));
      assertEquals(1, greffe.instructions.lire(Greffe.CLAIRE, id).instruction().version());
    }
  }

  @Test
  void un_verdict_qui_ne_serait_plus_le_meme_n_a_pas_de_courrier_avant_d_etre_reevalue() {
    try (Greffe greffe = new Greffe(BaseDeTest.H2)) {
      UUID id = instruction(greffe);
      Article51 reforme = demande -> Production.evaluateur().evaluer(autreProjet());
      CourriersDInstruction courriers = greffe.courriers(reforme, Greffe.COURRIERS);
      assertThrows(
          Refus.VerdictChange.class,
          () ->
              courriers.preparer(
                  Greffe.CLAIRE, id, 1, GenreDeCourrier.FICHE_INTERNE, null, null, PLUS_TARD));
    }
  }

  @Test
  void le_compte_rendu_de_ce_qui_fut_fait_survit_aux_regles() {
    try (Greffe greffe = new Greffe(BaseDeTest.H2)) {
      UUID id = instruction(greffe);
      Transparence alors = transparence(greffe, id, 1);
      Article51 reforme = demande -> Production.evaluateur().evaluer(autreProjet());
      CourriersDInstruction ensuite = greffe.courriers(reforme, Greffe.COURRIERS);
      assertEquals(alors, ensuite.transparence(Greffe.CLAIRE, id, 1, PLUS_TARD));
      ensuite.preparer(Greffe.CLAIRE, id, 1, GenreDeCourrier.TRANSPARENCE, null, null, PLUS_TARD);
    }
  }

  @Test
  void tout_verdict_garde_se_relit_a_l_octet() {
    try (Greffe greffe = new Greffe(BaseDeTest.H2)) {
      Generateur generateur = new Generateur(51);
      LongStream.range(0, 200)
          .mapToObj(generateur::demande)
          .map(demande -> greffe.creer(Greffe.CLAIRE, demande))
          .forEach(
              detail ->
                  greffe.courriers.transparence(
                      Greffe.CLAIRE, detail.instruction().id(), null, PLUS_TARD));
    }
  }

  @Test
  void de_deux_appreciations_sur_un_point_la_derniere_compte() {
    try (Greffe greffe = new Greffe(BaseDeTest.H2)) {
      UUID id = instruction(greffe);
      apprecier(greffe, id, 1, AppreciationHumaine.Avis.DEFAVORABLE, "équipe incomplète");
      apprecier(greffe, id, 2, AppreciationHumaine.Avis.FAVORABLE, "équipe complétée");
      Courrier fiche =
          greffe
              .courriers
              .preparer(Greffe.CLAIRE, id, 3, GenreDeCourrier.FICHE_INTERNE, null, null, PLUS_TARD)
              .courrier();
      String html = html(greffe.courriers, id, fiche);
      assertTrue(html.contains("équipe complétée"));
      assertFalse(html.contains("équipe incomplète"));
    }
  }

  @Test
  void la_transparence_est_celle_de_l_evaluation_demandee() {
    try (Greffe greffe = new Greffe(BaseDeTest.H2)) {
      UUID id = instruction(greffe);
      Transparence premiere = transparence(greffe, id, 1);
      greffe.instructions.reevaluer(Greffe.CLAIRE, id, 1, autreProjet(), PLUS_TARD);
      assertEquals(premiere, transparence(greffe, id, 1));
      assertFalse(premiere.operations().isEmpty());
      assertFalse(premiere.donnees().equals(transparence(greffe, id, 2).donnees()));
      assertEquals(
          transparence(greffe, id, 2),
          greffe.courriers.transparence(Greffe.CLAIRE, id, null, PLUS_TARD));
    }
  }

  @ParameterizedTest
  @CsvSource({"H2, H2", "H2, POSTGRESQL", "POSTGRESQL, H2", "POSTGRESQL, POSTGRESQL"})
  void une_sauvegarde_rend_les_memes_octets(BaseDeTest de, BaseDeTest vers) {
    try (Greffe source = new Greffe(de);
        Greffe cible = new Greffe(vers)) {
      UUID id = instruction(source);
      UUID courrier = accuse(source, id, 1).courrier().id();
      valider(source, id, 2, courrier);
      accuse(source, id, 3);
      ByteArrayOutputStream sauvegarde = new ByteArrayOutputStream();
      new Sauvegarde(source.base).ecrire(sauvegarde);
      new Sauvegarde(cible.base).lire(new ByteArrayInputStream(sauvegarde.toByteArray()));
      assertEquals(
          source.courriers.lister(Greffe.CLAIRE, id), cible.courriers.lister(Greffe.CLAIRE, id));
      formats(source.courriers, id, courrier)
          .forEach(
              (format, octets) ->
                  assertArrayEquals(
                      octets, cible.courriers.octets(Greffe.CLAIRE, id, courrier, format)));
    }
  }

  /** A letterhead with a big picture: more than a column of H2 takes. */
  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_courrier_de_plusieurs_mega_octets_est_garde_entier(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = instruction(greffe);
      Courrier courrier = accuse(greffe, id, 1).courrier();
      byte[] octets = new byte[3 * 1024 * 1024 + 1];
      new Random(51).nextBytes(octets);
      greffe.transactions.faire(
          registre -> {
            registre.valider(courrier, Map.of(Format.PDF, octets));
            return courrier;
          });
      assertArrayEquals(
          octets,
          greffe.transactions.faire(registre -> registre.octets(courrier.id(), Format.PDF)));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void anonymiser_efface_les_mots_et_garde_qui_a_valide(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = instruction(greffe);
      UUID valide = accuse(greffe, id, 1).courrier().id();
      valider(greffe, id, 2, valide);
      UUID projet = accuse(greffe, id, 3).courrier().id();
      purger(greffe, Mode.ANONYMISER);
      Courrier lu = greffe.courriers.lire(Greffe.CLAIRE, id, valide).courrier();
      assertNull(lu.texteLibre());
      assertEquals("Claire", lu.validePar());
      for (UUID courrier : new UUID[] {valide, projet}) {
        assertThrows(
            Refus.Purgee.class,
            () -> greffe.courriers.octets(Greffe.CLAIRE, id, courrier, Format.HTML));
      }
      ByteArrayOutputStream tout = new ByteArrayOutputStream();
      new Sauvegarde(greffe.base).ecrire(tout);
      assertFalse(tout.toString(StandardCharsets.UTF_8).contains(LIBRE));
      assertFalse(tout.toString(StandardCharsets.UTF_8).contains("feuillet"));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void effacer_une_instruction_efface_ses_courriers(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = instruction(greffe);
      UUID courrier = accuse(greffe, id, 1).courrier().id();
      valider(greffe, id, 2, courrier);
      purger(greffe, Mode.EFFACER);
      assertThrows(
          Refus.Introuvable.class, () -> greffe.courriers.lire(Greffe.CLAIRE, id, courrier));
    }
  }

  private static UUID instruction(Greffe greffe) {
    return greffe.creer(Greffe.CLAIRE, Greffe.projet("Parcours")).instruction().id();
  }

  private static fr.article51.projet.Demande autreProjet() {
    return Greffe.projet("Autre", Map.of("besoin.autre_disposition", Valeur.OUI));
  }

  private static CourriersDInstruction.Lu accuse(Greffe greffe, UUID id, long version) {
    return greffe.courriers.preparer(
        Greffe.CLAIRE, id, version, GenreDeCourrier.ACCUSE_RECEPTION, LIBRE, null, Greffe.MIDI);
  }

  private static CourriersDInstruction.Lu preparer(
      Greffe greffe, UUID id, long version, int evaluation) {
    return greffe.courriers.preparer(
        Greffe.CLAIRE, id, version, GenreDeCourrier.FICHE_INTERNE, null, evaluation, Greffe.MIDI);
  }

  private static CourriersDInstruction.Lu valider(
      Greffe greffe, UUID id, long version, UUID courrier) {
    return greffe.courriers.valider(Greffe.CLAIRE, id, version, courrier, FONCTION, PLUS_TARD);
  }

  private static void apprecier(
      Greffe greffe, UUID id, long version, AppreciationHumaine.Avis avis, String motif) {
    greffe.instructions.apprecier(
        Greffe.CLAIRE,
        id,
        version,
        AppreciationHumaine.Objet.FAISABILITE,
        avis,
        motif,
        Greffe.MIDI);
  }

  private static Transparence transparence(Greffe greffe, UUID id, int evaluation) {
    return greffe.courriers.transparence(Greffe.CLAIRE, id, evaluation, PLUS_TARD);
  }

  private static void purger(Greffe greffe, Mode mode) {
    new Conservation(greffe.transactions)
        .appliquer(new Terme(PLUS_TARD.plusSeconds(1), true), mode, Greffe.RAPPORTEUR, PLUS_TARD);
  }

  private static Evenement dernier(Greffe greffe, UUID id) {
    var historique = greffe.instructions.lire(Greffe.CLAIRE, id).historique();
    return historique.get(historique.size() - 1);
  }

  private static String html(CourriersDInstruction courriers, UUID id, Courrier courrier) {
    return new String(
        courriers.octets(Greffe.CLAIRE, id, courrier.id(), Format.HTML), StandardCharsets.UTF_8);
  }

  private static Map<Format, byte[]> formats(
      CourriersDInstruction courriers, UUID id, UUID courrier) {
    return Map.of(
        Format.HTML, courriers.octets(Greffe.CLAIRE, id, courrier, Format.HTML),
        Format.PDF, courriers.octets(Greffe.CLAIRE, id, courrier, Format.PDF),
        Format.DOCX, courriers.octets(Greffe.CLAIRE, id, courrier, Format.DOCX));
  }

  private static Article51 enPanne() {
    return demande -> {
      throw new IllegalStateException("no rules any more");
    };
  }

  private static Courriers autresModeles(Path dossier) throws IOException {
    Path agence = Files.createDirectories(dossier.resolve("ARS-11"));
    Files.writeString(
        agence.resolve("entete.yaml"),
        "nom: 'Autre'\nsignataire: {fonction: 'Autre'}\ntransparence: {service: 'Autre'}\n");
    return Courriers.charger(
        Production.evaluateur().libelles(), Production.evaluateur().droit(), dossier);
  }
}
