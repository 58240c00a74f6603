package fr.article51.demarches.suivi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.demarches.plateforme.PlateformeException;
import fr.article51.instruction.BaseDeTest;
import java.time.Duration;
import java.util.List;
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
      chantier.maintenant = chantier.maintenant.plus(Messages.INCERTITUDE);
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
      chantier.maintenant =
          chantier.maintenant.plus(Messages.INCERTITUDE).minus(Duration.ofNanos(1000));
      assertThrows(EnvoiIncertain.class, chantier::traiter);
      assertEquals(0, chantier.plateforme.messages.size());
      chantier.maintenant = chantier.maintenant.plus(Duration.ofNanos(1000));
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
      assertEquals(Suivi.LECTURE_SEULE, chantier.suivi.etat(51).etat());
      assertEquals(Envoi.Etat.REFUSE, envoi(chantier).etat());
      assertEquals(0, chantier.boite.etat().profondeur());
      chantier.plateforme.avant = nom -> {};
      chantier.annoncer();
      chantier.traiter();
      assertEquals(0, chantier.plateforme.messages.size(), "a human must ask for it");
      chantier.suivi.reprendre(Chantier.DOSSIER);
      chantier.traiter();
      assertNull(chantier.suivi.etat(51).etat(), "the token writes");
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
              java.util.UUID.fromString(premier.cible()),
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
              chantier.maintenant = chantier.maintenant.plus(Messages.INCERTITUDE);
              chantier.traiter();
            }
          };
      chantier.traiter();
      assertEquals(1, chantier.plateforme.messages.size());
      assertEquals(Envoi.Etat.FAIT, envoi(chantier).etat());
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
