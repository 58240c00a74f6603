package fr.article51.demarches.plateforme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.article51.demarches.plateforme.PlateformeException.Introuvable;
import fr.article51.doublure.LettreDIntention;
import fr.article51.doublure.Valeurs;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DossierLuTest extends Etabli {
  private static final Instant DEPOT = DEBUT.truncatedTo(ChronoUnit.SECONDS);

  @Test
  void un_dossier_depose_se_lit_en_entier() {
    long numero = deposer();
    doublure.ecrire(numero, "Une question");
    Dossier dossier = plateforme.dossier(numero);
    assertEquals(numero, dossier.numero());
    assertEquals(DEMARCHE, dossier.demarche());
    assertEquals("en_construction", dossier.etat());
    assertEquals(DEPOT, dossier.deposeLe());
    assertEquals(DEPOT, dossier.enConstructionLe());
    assertNull(dossier.enInstructionLe());
    assertNull(dossier.demandeur());
    assertEquals(
        List.of(LettreDIntention.INSTRUCTEUR),
        dossier.instructeurs().stream().map(Dossier.Instructeur::id).toList());
    assertEquals(
        List.of("Une question"), dossier.messages().stream().map(Dossier.Message::texte).toList());
    assertEquals(7, dossier.annotations().size());
  }

  @Test
  void les_dates_d_un_dossier_disent_ce_qui_a_change() {
    long numero = deposer();
    avancer(Duration.ofMinutes(1));
    doublure.ecrire(numero, "Bonjour");
    Dossier ecrit = plateforme.dossier(numero);
    avancer(Duration.ofMinutes(1));
    doublure.modifier(numero, Map.of(LettreDIntention.DUREE, 12));
    doublure.passer(numero, "en_instruction");
    Dossier modifie = plateforme.dossier(numero);
    assertEquals(DEPOT.plusSeconds(60), ecrit.modifieLe());
    assertEquals(DEPOT, ecrit.champsModifiesLe());
    assertEquals(DEPOT.plusSeconds(120), modifie.champsModifiesLe());
    assertEquals(DEPOT.plusSeconds(120), modifie.enInstructionLe());
    assertEquals(DEPOT, modifie.enConstructionLe());
  }

  @Test
  void une_organisation_a_son_nom_quand_le_registre_le_sait() {
    long connue = deposer();
    doublure.demandeur(connue, new Valeurs.Siret("13002526500013", "DINUM"));
    long degradee = deposer();
    doublure.demandeur(degradee, new Valeurs.Siret("13002526500013", null));
    assertEquals("DINUM", plateforme.dossier(connue).demandeur());
    assertNull(plateforme.dossier(degradee).demandeur());
  }

  @Test
  void un_brouillon_un_supprime_un_inconnu_et_celui_d_une_autre_demarche_sont_introuvables() {
    long brouillon = doublure.commencer(DEMARCHE, Map.of());
    long supprime = deposer();
    doublure.supprimer(supprime);
    long ailleurs = doublure.deposer(7, Map.of());
    for (long numero : new long[] {brouillon, supprime, ailleurs, 999_999, 99_999_999_999L}) {
      assertThrows(Introuvable.class, () -> plateforme.dossier(numero));
    }
  }

  @Test
  void un_dossier_annonce_trop_tot_se_lit_plus_tard() {
    doublure.annoncerTropTot(2);
    long numero = deposer();
    assertThrows(Introuvable.class, () -> plateforme.dossier(numero));
    assertThrows(Introuvable.class, () -> plateforme.dossier(numero));
    assertEquals(numero, plateforme.dossier(numero).numero());
  }

  @Test
  void un_dossier_ne_dit_rien_de_son_contenu_quand_on_l_ecrit() {
    String texte = plateforme.dossier(deposer()).toString();
    assertFalse(texte.contains("insuffisance") || texte.contains("exemple.fr"), texte);
  }
}
