package fr.article51.cas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.article51.projet.Demande;
import fr.article51.projet.Valeur;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The format of the cases: what is filled in, what stays unknown, what is refused. */
class LecteurDeCasTest {
  private static Demande demande(String cas) throws IOException {
    return LecteurDeCas.lireTexte(cas).get(0).demande();
  }

  @Test
  void sans_autres_tout_ce_qui_n_est_pas_dit_est_inconnu() throws IOException {
    Demande demande = demande("- {nom: a, date: 2022-03-01, reponses: {besoin.competences: OUI}}");
    assertEquals(1, demande.reponses().size());
    assertNull(demande.projet().porteur().membreComiteTechnique());
  }

  @Test
  void autres_non_laisse_les_conditions_et_repond_ce_qui_est_favorable() throws IOException {
    Demande demande =
        demande(
            "- {nom: a, date: 2022-03-01, autres: NON, reponses: {besoin.competences: INCONNU}}");
    assertEquals(Valeur.NON, demande.reponses().get("besoin.panier_soins"));
    assertEquals(Valeur.OUI, demande.reponses().get("caractere.diffusable"));
    assertEquals(Valeur.OUI, demande.reponses().get("objet.impact_parcours_precise"));
    assertFalse(demande.reponses().containsKey("besoin.competences"));
    assertFalse(demande.reponses().keySet().stream().anyMatch(c -> c.startsWith("condition.")));
    assertEquals(Valeur.NON, demande.projet().porteur().membreComiteTechnique());
  }

  @Test
  void les_questions_sont_celles_de_la_date() throws IOException {
    Demande avant = demande("- {nom: a, date: 2018-02-23, autres: NON, conditions: OUI}");
    assertFalse(avant.reponses().containsKey("financement.forfait"));
    assertEquals(Valeur.OUI, avant.reponses().get("condition.indispensable"));
    Demande pilote = demande("- {nom: a, date: 2016-05-01, autres: NON}");
    assertEquals(Valeur.NON, pilote.reponses().get("pilote.convention"));
    assertFalse(pilote.reponses().containsKey("finalite.sequence_soins"));
  }

  @Test
  void une_faute_de_frappe_est_refusee() {
    assertThrows(
        IllegalArgumentException.class, () -> demande("- {nom: a, date: 2022-03-01, autre: NON}"));
    assertThrows(
        IllegalArgumentException.class,
        () -> demande("- {nom: a, date: 2022-03-01, reponses: {besoin.competence: OUI}}"));
    assertThrows(
        IllegalArgumentException.class,
        () -> demande("- {nom: a, date: 2022-03-01, attendu: {conclusions: RECEVABLE}}"));
  }
}
