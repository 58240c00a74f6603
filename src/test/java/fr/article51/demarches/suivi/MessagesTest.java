package fr.article51.demarches.suivi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.courrier.GenreDeCourrier;
import fr.article51.demarches.plateforme.Plateforme.Correction;
import fr.article51.demarches.plateforme.Plateforme.Supprime;
import fr.article51.demarches.plateforme.PlateformeException;
import fr.article51.instruction.BaseDeTest;
import fr.article51.instruction.Conservation;
import fr.article51.instruction.Instruction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A message leaves once, or not at all: the platform deduplicates nothing. */
class MessagesTest {

  private static Chantier ouvert(BaseDeTest genre) {
    Chantier chantier = new Chantier(genre);
    chantier.deposer("Parcours", "parcours", "oui");
    chantier.traiter();
    return chantier;
  }

  private static Envoi envoi(Chantier chantier) {
    List<Envoi> envois =
        chantier.envois.duDossier(Chantier.DOSSIER).stream()
            .filter(un -> un.genre() == Envoi.Genre.MESSAGE)
            .toList();
    assertEquals(1, envois.size());
    return envois.get(0);
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_courrier_valide_part_une_fois_avec_sa_reference(BaseDeTest genre) {
    try (Chantier chantier = ouvert(genre)) {
      Envoi demande = chantier.demanderUnEnvoi();
      chantier.traiter();
      chantier.annoncer();
      chantier.traiter();
      assertEquals(1, chantier.plateforme.messages.size());
      assertTrue(chantier.plateforme.messages.get(0).texte().contains(demande.reference()));
      assertEquals(Envoi.Etat.FAIT, envoi(chantier).etat());
      assertEquals("M0", envoi(chantier).distant());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void parti_sans_reponse_il_est_reconnu_et_ne_repart_pas(BaseDeTest genre) {
    try (Chantier chantier = ouvert(genre)) {
      chantier.demanderUnEnvoi();
      chantier.plateforme.apres =
          nom -> {
            if (nom.equals("envoyer")) {
              throw new PlateformeException.Indisponible("no answer", null);
            }
          };
      assertThrows(EnvoiIncertain.class, chantier::traiter);
      chantier.plateforme.apres = nom -> {};
      assertThrows(EnvoiIncertain.class, chantier::traiter, "too early to know");
      assertEquals(Envoi.Etat.EN_COURS, envoi(chantier).etat());
      chantier.passerLeDoute();
      chantier.traiter();
      assertEquals(1, chantier.plateforme.messages.size());
      assertEquals(Envoi.Etat.FAIT, envoi(chantier).etat());
      assertEquals("M0", envoi(chantier).distant());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void pas_parti_il_part_apres_le_delai(BaseDeTest genre) {
    try (Chantier chantier = ouvert(genre)) {
      chantier.demanderUnEnvoi();
      chantier.plateforme.avant = tomberA("envoyer");
      assertThrows(EnvoiIncertain.class, chantier::traiter);
      chantier.plateforme.avant = nom -> {};
      chantier.vieillirLesEnvois(Duration.ofMinutes(1));
      assertThrows(EnvoiIncertain.class, chantier::traiter);
      assertEquals(0, chantier.plateforme.messages.size());
      chantier.passerLeDoute();
      chantier.traiter();
      assertEquals(1, chantier.plateforme.messages.size());
      assertEquals(Envoi.Etat.FAIT, envoi(chantier).etat());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_piece_qui_ne_part_pas_n_est_pas_un_message(BaseDeTest genre) {
    try (Chantier chantier = ouvert(genre)) {
      chantier.demanderUnEnvoi();
      chantier.plateforme.avant = tomberA("televerser");
      assertThrows(PlateformeException.Indisponible.class, chantier::traiter);
      assertEquals(Envoi.Etat.PREVU, envoi(chantier).etat());
      chantier.plateforme.avant = nom -> {};
      chantier.traiter();
      assertEquals(1, chantier.plateforme.messages.size());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_jeton_en_lecture_seule_est_un_etat_et_pas_une_boucle(BaseDeTest genre) {
    try (Chantier chantier = ouvert(genre)) {
      chantier.demanderUnEnvoi();
      chantier.plateforme.avant =
          nom -> {
            if (nom.equals("televerser")) {
              throw new PlateformeException.LectureSeule();
            }
          };
      chantier.traiter();
      assertEquals(Suivi.LECTURE_SEULE, chantier.tableau.etat(51).etat());
      assertEquals(Envoi.Etat.REFUSE, envoi(chantier).etat());
      assertEquals(0, chantier.boite.etat().profondeur());
      chantier.plateforme.avant = nom -> {};
      chantier.annoncer();
      chantier.traiter();
      assertEquals(0, chantier.plateforme.messages.size(), "a human must ask for it");
      chantier.tableau.reprendre(Chantier.DOSSIER);
      chantier.traiter();
      assertNull(chantier.tableau.etat(51).etat(), "the token writes");
      assertEquals(1, chantier.plateforme.messages.size());
      assertNull(envoi(chantier).raison());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void demande_deux_fois_il_n_est_demande_qu_une_fois(BaseDeTest genre) {
    try (Chantier chantier = ouvert(genre)) {
      Envoi premier = chantier.demanderUnEnvoi();
      Envoi second =
          chantier.envois.demander(
              Chantier.CLAIRE,
              chantier.detail().instruction().id(),
              UUID.fromString(premier.cible()),
              "Autre texte",
              null,
              chantier.maintenant);
      assertEquals(premier, second);
      chantier.traiter();
      assertEquals(1, chantier.plateforme.messages.size());
    }
  }

  /** Held up while it uploads, and taken for dead: another one sends the message meanwhile. */
  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_replique_retardee_avant_l_envoi_n_envoie_pas_a_son_tour(BaseDeTest genre) {
    try (Chantier chantier = ouvert(genre)) {
      chantier.demanderUnEnvoi();
      chantier.plateforme.avant =
          nom -> {
            if (nom.equals("televerser")) {
              chantier.plateforme.avant = autre -> {};
              chantier.traiter();
            }
          };
      chantier.traiter();
      assertEquals(1, chantier.plateforme.messages.size());
      assertEquals(Envoi.Etat.FAIT, envoi(chantier).etat());
    }
  }

  /** Clocks of two replicas may be minutes apart: theirs do not count. */
  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_replique_dont_l_horloge_avance_ne_leve_pas_le_doute_d_une_autre(BaseDeTest genre) {
    try (Chantier chantier = ouvert(genre)) {
      chantier.demanderUnEnvoi();
      chantier.plateforme.avant = tomberA("envoyer");
      assertThrows(EnvoiIncertain.class, chantier::traiter);
      chantier.plateforme.avant = nom -> {};
      chantier.maintenant = chantier.maintenant.plus(Duration.ofHours(1));
      EnvoiIncertain doute = assertThrows(EnvoiIncertain.class, chantier::traiter);
      assertEquals(0, chantier.plateforme.messages.size());
      Instant reprise = chantier.suivi.echec(Chantier.DOSSIER, doute).orElseThrow();
      assertTrue(reprise.isAfter(chantier.maintenant), "by the clock of whoever comes back");
      assertFalse(reprise.isAfter(chantier.maintenant.plus(Messages.INCERTITUDE)));
    }
  }

  /** A root error may come with data: the message may have left. */
  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void parti_malgre_une_erreur_il_ne_repart_pas(BaseDeTest genre) {
    for (PlateformeException erreur :
        List.of(
            new PlateformeException.RequeteIncomprise("invalid_null"),
            new PlateformeException.JetonRefuse("unauthorized"),
            new PlateformeException.Introuvable())) {
      try (Chantier chantier = ouvert(genre)) {
        chantier.demanderUnEnvoi();
        chantier.plateforme.apres =
            nom -> {
              if (nom.equals("envoyer")) {
                throw erreur;
              }
            };
        assertThrows(erreur.getClass(), chantier::traiter);
        chantier.plateforme.apres = nom -> {};
        assertThrows(EnvoiIncertain.class, chantier::traiter);
        chantier.passerLeDoute();
        chantier.traiter();
        assertEquals(1, chantier.plateforme.messages.size());
        assertEquals("M0", envoi(chantier).distant());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void refuse_avant_d_etre_fait_il_repart_sans_attendre(BaseDeTest genre) {
    try (Chantier chantier = ouvert(genre)) {
      chantier.demanderUnEnvoi();
      chantier.plateforme.avant =
          nom -> {
            if (nom.equals("envoyer")) {
              throw new PlateformeException.TropDAppels(chantier.maintenant.plusSeconds(60));
            }
          };
      assertThrows(PlateformeException.TropDAppels.class, chantier::traiter);
      assertEquals(Envoi.Etat.PREVU, envoi(chantier).etat());
      chantier.plateforme.avant = nom -> {};
      chantier.traiter();
      assertEquals(1, chantier.plateforme.messages.size());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void parti_depuis_la_sauvegarde_il_ne_repart_pas_de_la_base_restauree(BaseDeTest genre) {
    try (Chantier chantier = ouvert(genre)) {
      chantier.demanderUnEnvoi();
      chantier.traiter();
      chantier.executer(
          "update envoi set etat = 'PREVU', commence_le = null, fini_le = null, distant = null"
              + " where genre = 'MESSAGE'");
      chantier.annoncer();
      chantier.traiter();
      assertEquals(1, chantier.plateforme.messages.size());
      assertEquals(Envoi.Etat.FAIT, envoi(chantier).etat());
      assertEquals("M0", envoi(chantier).distant());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void d_un_dossier_supprime_rien_ne_reste_a_envoyer(BaseDeTest genre) {
    for (String appel : new String[] {"televerser", "envoyer"}) {
      try (Chantier chantier = ouvert(genre)) {
        chantier.demanderUnEnvoi();
        chantier.plateforme.avant = tomberA(appel);
        assertThrows(RuntimeException.class, chantier::traiter);
        chantier.plateforme.avant = nom -> {};
        chantier.plateforme.supprimes.add(new Supprime(7, chantier.maintenant));
        chantier.suivi.releve(51);
        assertEquals(Envoi.Etat.SANS_OBJET, envoi(chantier).etat(), appel);
        assertEquals("DOSSIER_SUPPRIME", envoi(chantier).raison());
        assertEquals(chantier.maintenant, envoi(chantier).finiLe());
        assertEquals(0, chantier.tableau.comptes().messagesOuverts());
      }
    }
  }

  /** Asked for at the very moment when the deletion was noted. */
  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void demande_en_meme_temps_que_la_suppression_il_est_sans_objet_aussi(BaseDeTest genre) {
    try (Chantier chantier = ouvert(genre)) {
      chantier.suivi.releve(51);
      chantier.demanderUnEnvoi();
      chantier.executer("update dossier set supprime_le = lu_le, raison = 'INTROUVABLE'");
      chantier.plateforme.champs.clear();
      chantier.traiter();
      assertEquals(Envoi.Etat.SANS_OBJET, envoi(chantier).etat());
      assertNull(chantier.tableau.lire(Chantier.DOSSIER).orElseThrow().raison());
      assertEquals(0, chantier.boite.etat().profondeur());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void d_une_instruction_effacee_rien_ne_reste_a_envoyer(BaseDeTest genre) {
    try (Chantier chantier = ouvert(genre)) {
      chantier.demanderUnEnvoi();
      chantier.alleger(Conservation.Mode.EFFACER);
      chantier.traiter();
      assertEquals(0, chantier.plateforme.messages.size());
      assertEquals("INSTRUCTION_EFFACEE", envoi(chantier).raison());
    }
  }

  /** It had left before its dossier was deleted, and nobody knew; then the dossier came back. */
  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void d_un_dossier_restaure_un_message_parti_ne_repart_pas(BaseDeTest genre) {
    try (Chantier chantier = ouvert(genre)) {
      chantier.demanderUnEnvoi();
      chantier.plateforme.apres =
          nom -> {
            if (nom.equals("envoyer")) {
              throw new PlateformeException.Indisponible("no answer", null);
            }
          };
      assertThrows(EnvoiIncertain.class, chantier::traiter);
      chantier.plateforme.apres = nom -> {};
      chantier.plateforme.supprimes.add(new Supprime(7, chantier.maintenant));
      chantier.suivi.releve(51);
      chantier.traiter();
      assertEquals(Envoi.Etat.SANS_OBJET, envoi(chantier).etat(), "not by itself");
      chantier.tableau.reprendre(Chantier.DOSSIER);
      chantier.passerLeDoute();
      chantier.traiter();
      assertEquals(1, chantier.plateforme.messages.size());
      assertEquals(Envoi.Etat.FAIT, envoi(chantier).etat());
      assertNull(envoi(chantier).raison());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_dossier_decide_recoit_un_message_et_pas_de_demande_de_correction(BaseDeTest genre) {
    for (String etat : new String[] {"accepte", "refuse", "sans_suite"}) {
      try (Chantier chantier = ouvert(genre)) {
        chantier.demanderUnEnvoi(Correction.INCOMPLET);
        chantier.plateforme.etat = etat;
        chantier.traiter();
        assertEquals(0, chantier.plateforme.messages.size(), "decided on since it was asked for");
        assertEquals("DOSSIER_DECIDE", envoi(chantier).raison());
        assertEquals(etat, chantier.tableau.lire(Chantier.DOSSIER).orElseThrow().etat());
        assertEquals(
            Envois.Impossible.Cause.DOSSIER_DECIDE,
            assertThrows(
                    Envois.Impossible.class, () -> chantier.demanderUnEnvoi(Correction.INCORRECT))
                .raison());
        chantier.demanderUnEnvoi();
        chantier.traiter();
        assertEquals(1, chantier.plateforme.messages.size());
        assertEquals(
            Instruction.Etat.OUVERTE, chantier.detail().instruction().etat(), "a human closes it");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_fiche_interne_ne_part_pas_meme_validee(BaseDeTest genre) {
    try (Chantier chantier = ouvert(genre)) {
      assertEquals(
          Envois.Impossible.Cause.COURRIER_INTERNE,
          assertThrows(
                  Envois.Impossible.class,
                  () -> chantier.demanderUnEnvoi(GenreDeCourrier.FICHE_INTERNE, null))
              .raison());
      chantier.traiter();
      assertEquals(0, chantier.plateforme.messages.size());
    }
  }

  private static PlateformeEnMemoire.Panne tomberA(String appel) {
    return nom -> {
      if (nom.equals(appel)) {
        throw new PlateformeException.Indisponible("down", null);
      }
    };
  }
}
