package fr.article51.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.projet.Perimetre;
import fr.article51.projet.Porteur;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was said so far: nothing of it is lost, and "I do not know" is never an answer. */
class BrouillonTest {
  private static final LocalDate JOUR = LocalDate.of(2025, 6, 2);

  @Test
  void une_reponse_remplace_la_precedente() {
    Brouillon dit =
        Brouillon.VIDE.repondre(Map.of("a", Valeur.OUI)).repondre(Map.of("a", Valeur.NON));
    assertEquals(Map.of("a", Valeur.NON), dit.reponses());
    assertEquals(List.of(), dit.sansReponse());
  }

  @Test
  void ne_pas_savoir_retire_la_reponse_et_savoir_retire_l_ignorance() {
    Brouillon ignore = Brouillon.VIDE.repondre(Map.of("a", Valeur.OUI)).repondre(inconnue("a"));
    assertEquals(Map.of(), ignore.reponses());
    assertEquals(List.of("a"), ignore.sansReponse());
    assertEquals(Map.of(), ignore.demande(JOUR).reponses());
    Brouillon sait = ignore.repondre(Map.of("a", Valeur.NON));
    assertEquals(List.of(), sait.sansReponse());
  }

  @Test
  void ce_qui_manque_a_un_projet_decrit_a_ete_demande() {
    Projet regional = new Projet(null, Perimetre.REGIONAL, List.of(), null, Porteur.INCONNU, null);
    Brouillon decrit = Brouillon.VIDE.decrire(regional, null);
    assertEquals(List.of(Parcours.DUREE, Parcours.MEMBRE), decrit.sansReponse());
    Projet complet =
        new Projet(
            null, Perimetre.REGIONAL, List.of(), 12, new Porteur(null, null, Valeur.NON), null);
    assertEquals(List.of(), decrit.decrire(complet, null).sansReponse());
  }

  @Test
  void le_jour_est_celui_qui_fut_demande_sinon_celui_du_passage() {
    assertEquals(JOUR, Brouillon.VIDE.jour(JOUR));
    LocalDate autre = LocalDate.of(2019, 1, 1);
    assertEquals(autre, Brouillon.VIDE.decrire(Projet.INCONNU, autre).jour(JOUR));
    assertEquals(
        autre, Brouillon.VIDE.decrire(Projet.INCONNU, autre).demande(JOUR).dateAppreciation());
  }

  @Test
  void une_reponse_sans_question_est_nommee_et_laissee() {
    Brouillon dit = Brouillon.VIDE.repondre(Map.of("a", Valeur.OUI, "b", Valeur.NON));
    assertEquals(List.of("b"), dit.sansQuestion("a"::equals));
    assertEquals(Map.of("a", Valeur.OUI), dit.gardant("a"::equals).reponses());
    assertTrue(dit.reponses().containsKey("b"));
  }

  @Test
  void l_ordre_et_les_copies_ne_dependent_de_personne() {
    TreeMap<String, Valeur> reponses = new TreeMap<>(Map.of("a", Valeur.OUI));
    Brouillon dit = new Brouillon(null, Projet.INCONNU, reponses, List.of("z", "b", "z"));
    reponses.put("c", Valeur.NON);
    assertEquals(List.of("b", "z"), dit.sansReponse());
    assertEquals(Map.of("a", Valeur.OUI), dit.reponses());
    assertThrows(UnsupportedOperationException.class, () -> dit.reponses().put("c", Valeur.NON));
  }

  private static Map<String, @Nullable Valeur> inconnue(String code) {
    return new HashMap<>(Collections.singletonMap(code, null));
  }
}
