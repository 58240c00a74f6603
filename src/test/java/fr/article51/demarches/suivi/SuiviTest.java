package fr.article51.demarches.suivi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.plateforme.Plateforme.Supprime;
import fr.article51.demarches.plateforme.PlateformeException;
import fr.article51.echange.Echange;
import fr.article51.instruction.BaseDeTest;
import fr.article51.instruction.Conservation;
import fr.article51.instruction.Detail;
import fr.article51.instruction.Recherche;
import fr.article51.projet.Demande;
import fr.article51.projet.Valeur;
import fr.article51.reference.Production;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One screening for each dossier, that matches its last champs, whatever happens in between. */
class SuiviTest {
  private static final Echange ECHANGE = Echange.horsServeur(Production.evaluateur().droit());

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_dossier_depose_ouvre_une_instruction_a_la_date_du_depot(BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      chantier.deposer("Parcours", "parcours", "oui");
      chantier.traiter();
      Detail detail = chantier.detail();
      assertEquals("Parcours", detail.instruction().titre());
      assertEquals("ARS-11", detail.instruction().agence());
      Demande demande = demande(detail);
      assertEquals(LocalDate.of(2025, 6, 1), demande.dateAppreciation());
      assertEquals(Map.of("finalite.parcours_coordination", Valeur.OUI), demande.reponses());
      assertEquals(0, chantier.boite.etat().profondeur());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void refait_sans_que_rien_ait_change_il_ne_donne_rien_de_nouveau(BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      chantier.deposer("Parcours", "parcours", "oui");
      chantier.traiter();
      Detail avant = chantier.detail();
      int appels = chantier.plateforme.appels.size();
      chantier.annoncer();
      chantier.traiter();
      assertEquals(avant, chantier.detail());
      assertEquals(
          "dossier", String.join(" ", chantier.plateforme.appels.subList(appels, appels + 1)));
      assertEquals(appels + 1, chantier.plateforme.appels.size());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_champ_change_et_l_instruction_est_evaluee_a_nouveau(BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      chantier.deposer("Parcours", "parcours", "oui");
      chantier.traiter();
      chantier.deposer("Parcours", "parcours", "oui", "panier", "non");
      chantier.traiter();
      Detail detail = chantier.detail();
      assertEquals(2, detail.evaluations().size());
      assertEquals(Valeur.NON, demande(detail).reponses().get("besoin.panier_soins"));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void ce_qu_un_agent_a_complete_survit_a_ce_que_le_porteur_change(BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      chantier.deposer("Parcours", "parcours", "oui");
      chantier.traiter();
      completer(chantier, "besoin.tarifs.infirmiers");
      chantier.annoncer();
      chantier.traiter();
      assertEquals(2, chantier.detail().evaluations().size(), "nothing changed on the platform");
      chantier.deposer("Nouveau titre", "parcours", "non");
      chantier.traiter();
      Demande demande = demande(chantier.detail());
      assertEquals("Nouveau titre", demande.projet().titre());
      assertEquals(
          Map.of(
              "besoin.tarifs.infirmiers", Valeur.OUI, "finalite.parcours_coordination", Valeur.NON),
          demande.reponses());
    }
  }

  private static void completer(Chantier chantier, String question) {
    Detail avant = chantier.detail();
    Demande demande = demande(avant);
    TreeMap<String, Valeur> reponses = new TreeMap<>(demande.reponses());
    reponses.put(question, Valeur.OUI);
    chantier.instructions.reevaluer(
        Chantier.CLAIRE,
        avant.instruction().id(),
        avant.instruction().version(),
        Demande.de(demande.dateAppreciation(), demande.projet(), reponses),
        chantier.maintenant);
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void coupe_apres_n_importe_quel_appel_il_se_refait_sans_rien_doubler(BaseDeTest genre) {
    for (String appel : new String[] {"dossier", "descripteur", "annoter", "etiqueter"}) {
      try (Chantier chantier = new Chantier(genre)) {
        chantier.deposer("Parcours", "parcours", "oui");
        chantier.plateforme.avant = couperA(appel);
        assertThrows(Coupure.class, chantier::traiter, appel);
        assertEquals(1, chantier.boite.etat().profondeur(), appel);
        chantier.plateforme.avant = nom -> {};
        chantier.deposer("Autre titre", "parcours", "oui");
        chantier.traiter();
        assertEquals("Autre titre", chantier.detail().instruction().titre(), appel);
        assertEquals(1, instructions(chantier), appel);
        assertEquals("e-suite", String.join(" ", chantier.plateforme.etiquettes), appel);
        assertEquals(0, chantier.boite.etat().profondeur(), appel);
      }
    }
  }

  private static PlateformeEnMemoire.Panne couperA(String appel) {
    return nom -> {
      if (nom.equals(appel)) {
        throw new Coupure();
      }
    };
  }

  /** As if the process had died there. */
  static final class Coupure extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static long instructions(Chantier chantier) {
    return chantier
        .instructions
        .chercher(
            Chantier.CLAIRE,
            new Recherche(null, null, null, null, null, Recherche.Tri.CREATION, 10, null))
        .instructions()
        .size();
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void ce_qui_arrive_pendant_le_traitement_reste_dans_la_boite(BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      chantier.deposer("Parcours", "parcours", "oui");
      chantier.plateforme.apres = nom -> chantier.annoncer();
      chantier.traiter();
      assertEquals(1, chantier.boite.etat().profondeur());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void introuvable_il_est_essaye_puis_abandonne_et_une_reprise_le_retrouve(BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      chantier.annoncer();
      RuntimeException cause =
          assertThrows(PlateformeException.Introuvable.class, chantier::traiter);
      int essais = 1;
      Optional<Instant> reprise = chantier.suivi.echec(Chantier.DOSSIER, cause);
      while (reprise.isPresent()) {
        assertTrue(reprise.get().isAfter(chantier.maintenant));
        chantier.maintenant = reprise.get();
        reprise = chantier.suivi.echec(Chantier.DOSSIER, cause);
        essais++;
      }
      assertEquals(6, essais);
      assertEquals(1, chantier.tableau.abandonnes(51L, 10).size());
      assertEquals("INTROUVABLE", chantier.tableau.abandonnes(null, 10).get(0).raison());
      assertEquals(0, chantier.boite.etat().profondeur());
      assertTrue(chantier.tableau.reprendre(Chantier.DOSSIER));
      chantier.deposer("Enfin là");
      chantier.traiter();
      assertEquals(0, chantier.tableau.abandonnes(51L, 10).size());
      assertEquals("Enfin là", chantier.detail().instruction().titre());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void le_releve_trouve_ce_que_rien_n_a_annonce_puis_se_tait(BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      chantier.plateforme.deposer(7, Map.of(), chantier.maintenant);
      chantier.plateforme.deposer(8, Map.of(), chantier.maintenant);
      assertEquals(chantier.maintenant.plus(Duration.ofHours(1)), chantier.suivi.releve(51));
      assertEquals(2, chantier.boite.etat().profondeur());
      traiterTout(chantier);
      chantier.maintenant = chantier.maintenant.plusSeconds(300);
      chantier.suivi.releve(51);
      assertEquals(2, chantier.boite.etat().profondeur(), "once more: seconds are whole");
      traiterTout(chantier);
      chantier.suivi.releve(51);
      assertEquals(0, chantier.boite.etat().profondeur());
      assertNotNull(chantier.tableau.etat(51).dernierLe());
    }
  }

  /** Dated before it shows: the platform dates a change, then ends its transaction. */
  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_changement_date_d_avant_le_dernier_vu_est_vu_aussi(BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      Instant change = chantier.maintenant;
      chantier.plateforme.deposer(7, Map.of(), change);
      for (int i = 0; i < 2; i++) {
        chantier.suivi.releve(51);
        chantier.traiter();
        chantier.maintenant = chantier.maintenant.plusSeconds(300);
      }
      assertEquals(0, chantier.boite.etat().profondeur());
      chantier.plateforme.deposer(8, Map.of(), change.minusSeconds(30));
      chantier.suivi.releve(51);
      assertEquals(1, chantier.boite.etat().profondeur());
      assertEquals(change, chantier.tableau.etat(51).depuis(), "it does not go back");
    }
  }

  private static void traiterTout(Chantier chantier) {
    chantier.traiter();
    chantier.suivi.dossier(new CleDeDossier(51, 8));
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_dossier_supprime_garde_son_instruction_et_ne_revient_pas(BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      chantier.deposer("Parcours", "parcours", "oui");
      chantier.traiter();
      chantier.plateforme.champs.clear();
      chantier.plateforme.modifies.clear();
      chantier.plateforme.supprimes.add(new Supprime(7, chantier.maintenant));
      chantier.plateforme.supprimes.add(new Supprime(99, null));
      chantier.suivi.releve(51);
      assertEquals(
          chantier.maintenant, chantier.tableau.lire(Chantier.DOSSIER).orElseThrow().supprimeLe());
      chantier.annoncer();
      chantier.traiter();
      assertEquals(0, chantier.boite.etat().profondeur());
      assertEquals(1, chantier.detail().evaluations().size());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void les_suppressions_se_relisent_depuis_la_derniere(BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      chantier.deposer("Parcours", "parcours", "oui");
      chantier.traiter();
      Instant suppression = chantier.maintenant.minus(Duration.ofDays(30));
      chantier.plateforme.supprimes.add(new Supprime(7, suppression));
      chantier.suivi.releve(51);
      assertEquals(suppression, chantier.tableau.lire(Chantier.DOSSIER).orElseThrow().supprimeLe());
      assertEquals(suppression, chantier.tableau.etat(51).supprimesDepuis());
      chantier.plateforme.supprimes.clear();
      chantier.suivi.releve(51);
      assertEquals(suppression, chantier.tableau.etat(51).supprimesDepuis(), "it does not go back");
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_curseur_garde_que_la_plateforme_ne_comprend_plus_est_oublie(BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      chantier.plateforme.deposer(7, Map.of(), chantier.maintenant);
      chantier.plateforme.suite = "suite";
      chantier.plateforme.avant =
          nom -> {
            if (nom.equals("dossiers suite")) {
              throw new PlateformeException.Indisponible("down", null);
            }
          };
      assertThrows(PlateformeException.Indisponible.class, () -> chantier.suivi.releve(51));
      assertEquals("suite", chantier.tableau.etat(51).curseur());
      chantier.plateforme.avant =
          nom -> {
            if (nom.equals("dossiers suite")) {
              throw new PlateformeException.RequeteIncomprise("bad_request");
            }
          };
      assertThrows(PlateformeException.RequeteIncomprise.class, () -> chantier.suivi.releve(51));
      assertNull(chantier.tableau.etat(51).curseur());
      chantier.tableau.commencerReleveComplet(51);
      assertTrue(chantier.suivi.releveComplet(51).isPresent());
      assertEquals(1, chantier.tableau.etat(51).completLus());
      assertThrows(
          PlateformeException.RequeteIncomprise.class, () -> chantier.suivi.releveComplet(51));
      assertNull(chantier.tableau.etat(51).completCurseur());
      assertEquals(0, chantier.tableau.etat(51).completLus());
      chantier.plateforme.suite = null;
      chantier.suivi.releve(51);
      assertNotNull(chantier.tableau.etat(51).dernierLe());
    }
  }

  /** Another replica may have its file already: a reading that ended here would be nobody's. */
  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_demarche_sans_fichier_ici_sera_relue_plus_tard(BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      Instant plusTard = chantier.maintenant.plus(Duration.ofMinutes(15));
      assertEquals(plusTard, chantier.suivi.releve(52));
      assertEquals(Optional.of(plusTard), chantier.suivi.releveComplet(52));
    }
  }

  /** Written, and the answer lost: the dossier shows it, and nothing is left to be written. */
  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void ce_que_le_dossier_montre_deja_ou_qui_a_change_depuis_n_est_plus_prevu(BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      chantier.deposer("Parcours", "parcours", "oui");
      chantier.plateforme.apres =
          nom -> {
            throw new PlateformeException.Indisponible("no answer", null);
          };
      assertThrows(PlateformeException.Indisponible.class, chantier::traiter);
      assertEquals(2, prevus(chantier));
      chantier.plateforme.apres = nom -> {};
      chantier.deposer("Parcours", "parcours", "oui", "panier", "non");
      chantier.traiter();
      assertEquals(0, prevus(chantier));
      assertTrue(
          chantier.envois.duDossier(Chantier.DOSSIER).stream()
              .filter(envoi -> envoi.etat() == Envoi.Etat.SANS_OBJET)
              .allMatch(envoi -> "DEPASSE".equals(envoi.raison())));
    }
  }

  private static long prevus(Chantier chantier) {
    return chantier.envois.duDossier(Chantier.DOSSIER).stream()
        .filter(envoi -> envoi.etat() == Envoi.Etat.PREVU)
        .count();
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_jeton_refuse_met_la_demarche_hors_service_et_un_autre_la_retablit(BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      chantier.plateforme.avant =
          nom -> {
            throw new PlateformeException.JetonRefuse("403");
          };
      assertEquals(chantier.maintenant.plus(Duration.ofMinutes(15)), chantier.suivi.releve(51));
      assertEquals(Suivi.JETON_REFUSE, chantier.tableau.etat(51).etat());
      chantier.plateforme.avant = nom -> {};
      chantier.suivi.releve(51);
      assertNull(chantier.tableau.etat(51).etat());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void le_jeton_remplace_ce_qui_l_attendait_n_attend_plus(BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      chantier.deposer("Parcours");
      chantier.plateforme.avant = refuser();
      RuntimeException cause =
          assertThrows(PlateformeException.JetonRefuse.class, chantier::traiter);
      assertTrue(chantier.suivi.echec(Chantier.DOSSIER, cause).isPresent());
      chantier.suivi.releve(51);
      assertEquals(List.of(), chantier.presses);
      chantier.plateforme.avant = nom -> {};
      chantier.suivi.releve(51);
      assertEquals(List.of(Chantier.DOSSIER), chantier.presses);
      chantier.suivi.releve(51);
      assertEquals(1, chantier.presses.size(), "once");
    }
  }

  private static PlateformeEnMemoire.Panne refuser() {
    return nom -> {
      throw new PlateformeException.JetonRefuse("403");
    };
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_autre_raison_a_ses_propres_essais_et_tous_se_comptent_ensemble(BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      chantier.annoncer();
      for (int i = 0; i < 8; i++) {
        chantier.maintenant =
            chantier
                .suivi
                .echec(Chantier.DOSSIER, new PlateformeException.Indisponible("down", null))
                .orElseThrow();
      }
      assertEquals(8, chantier.tableau.lire(Chantier.DOSSIER).orElseThrow().essais());
      assertTrue(
          chantier
              .suivi
              .echec(Chantier.DOSSIER, new PlateformeException.Introuvable())
              .isPresent());
      DossierSuivi suivi = chantier.tableau.lire(Chantier.DOSSIER).orElseThrow();
      assertEquals(1, suivi.essais());
      assertEquals(9, suivi.essaisEnTout());
      chantier.deposer("Enfin là");
      chantier.traiter();
      assertEquals(0, chantier.tableau.lire(Chantier.DOSSIER).orElseThrow().essaisEnTout());
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void ce_qu_un_agent_corrige_pendant_que_le_renvoi_echoue_reste(BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      chantier.deposer("Parcours", "parcours", "oui");
      chantier.traiter();
      chantier.deposer("Parcours", "parcours", "oui", "panier", "non");
      chantier.plateforme.avant = couperA("annoter");
      assertThrows(Coupure.class, chantier::traiter);
      completer(chantier, "besoin.panier_soins");
      chantier.plateforme.avant = nom -> {};
      chantier.traiter();
      assertEquals(Valeur.OUI, demande(chantier.detail()).reponses().get("besoin.panier_soins"));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void une_annotation_refusee_est_dite_et_les_autres_sont_ecrites(BaseDeTest genre) {
    try (Chantier chantier = new Chantier(genre)) {
      chantier.plateforme.annotationRefusee = "a-conclusion";
      chantier.deposer("Parcours", "parcours", "oui");
      chantier.traiter();
      assertFalse(chantier.plateforme.annotations.containsKey("a-conclusion"));
      assertTrue(chantier.plateforme.annotations.get("a-questions").startsWith("– "));
      Envoi refus =
          chantier.envois.duDossier(Chantier.DOSSIER).stream()
              .filter(envoi -> envoi.etat() == Envoi.Etat.REFUSE)
              .findFirst()
              .orElseThrow();
      assertEquals("valeur refusée", refus.raison());
      int appels = chantier.plateforme.appels.size();
      chantier.annoncer();
      chantier.traiter();
      assertEquals(appels + 1, chantier.plateforme.appels.size(), "not tried again");
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void ce_qui_fut_efface_a_son_terme_ne_revient_pas(BaseDeTest genre) {
    for (Conservation.Mode mode : Conservation.Mode.values()) {
      try (Chantier chantier = new Chantier(genre)) {
        chantier.deposer("Parcours", "parcours", "oui");
        chantier.traiter();
        chantier.alleger(mode);
        assertNull(chantier.tableau.lire(Chantier.DOSSIER).orElseThrow().traduction());
        chantier.deposer("Autre titre", "parcours", "non");
        chantier.traiter();
        assertNull(chantier.tableau.lire(Chantier.DOSSIER).orElseThrow().traduction());
        assertEquals(mode == Conservation.Mode.ANONYMISER ? 1 : 0, instructions(chantier));
        assertEquals(0, chantier.boite.etat().profondeur());
      }
    }
  }

  private static Demande demande(Detail detail) {
    return ECHANGE
        .lecteur()
        .lire(
            detail.courante().demande().getBytes(StandardCharsets.UTF_8),
            detail.courante().dateAppreciation());
  }
}
