package fr.article51.cas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.article51.projet.Valeur;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A neighbour is the case but for one thing; anything else is refused. */
class LecteurDeCasDeReglesTest {
  private static final String CAS =
      """
      - regle: une règle
        date: 2022-03-01
        projet: {perimetre: REGIONAL, dureeMois: 36}
        reponses: {besoin.competences: OUI, finalite.sequence_soins: OUI}
        attendu: {avisHas: OUI}
        voisin:
      """;

  @Test
  void le_voisin_garde_tout_le_reste() throws IOException {
    CasDeRegle cas = lire("{pourquoi: demain, date: 2022-03-02}");
    assertEquals(LocalDate.of(2022, 3, 2), cas.voisin().demande().dateAppreciation());
    assertEquals(cas.cas().demande().projet(), cas.voisin().demande().projet());
    assertEquals(cas.cas().demande().reponses(), cas.voisin().demande().reponses());
  }

  @Test
  void une_reponse_du_voisin_remplace_celle_du_cas() throws IOException {
    CasDeRegle cas = lire("{pourquoi: non, reponses: {besoin.competences: NON}}");
    assertEquals(Valeur.OUI, cas.cas().demande().reponses().get("besoin.competences"));
    assertEquals(Valeur.NON, cas.voisin().demande().reponses().get("besoin.competences"));
  }

  @Test
  void un_champ_inconnu_du_voisin_est_retire() throws IOException {
    assertNull(
        lire("{pourquoi: on l'ignore, projet: {dureeMois: INCONNU}}")
            .voisin()
            .demande()
            .projet()
            .dureeMois());
  }

  @Test
  void le_voisin_n_attend_rien_de_ce_que_le_cas_attend() throws IOException {
    assertTrue(lire("{pourquoi: demain, date: 2022-03-02}").voisin().attendu().isMissingNode());
  }

  @Test
  void un_voisin_trop_loin_ou_sans_raison_est_refuse() {
    refuse("{pourquoi: plus tard, date: 2022-03-03}", "un jour");
    refuse("{pourquoi: deux, date: 2022-03-02, projet: {dureeMois: 35}}", "une seule");
    refuse("{pourquoi: deux, projet: {dureeMois: 35, perimetre: LOCAL}}", "une seule");
    refuse("{pourquoi: rien}", "une seule");
    refuse("{pourquoi: pareil, projet: {dureeMois: 36}}", "ne change rien");
    refuse("{date: 2022-03-02}", "pourquoi");
    refuse("{pourquoi: faute, duree: 35}", "clé inconnue duree");
  }

  private static void refuse(String voisin, String raison) {
    IllegalArgumentException refus =
        assertThrows(IllegalArgumentException.class, () -> lire(voisin));
    assertTrue(String.valueOf(refus.getMessage()).contains(raison), refus.getMessage());
  }

  private static CasDeRegle lire(String voisin) throws IOException {
    return LecteurDeCasDeRegles.lire(new YAMLMapper().readTree(CAS + "    " + voisin)).get(0);
  }
}
