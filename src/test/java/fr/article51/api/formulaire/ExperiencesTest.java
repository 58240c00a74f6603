package fr.article51.api.formulaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.article51.cas.Cas;
import fr.article51.cas.LecteurDeCas;
import fr.article51.projet.Valeur;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The experiments named beside a need are those whose sheet had it. */
class ExperiencesTest {
  @Test
  void les_experiences_sont_celles_des_cas_de_l_atlas() throws IOException {
    Map<String, List<String>> attendues = new TreeMap<>();
    for (Cas cas : LecteurDeCas.lire("atlas-idf.yaml")) {
      cas.demande()
          .reponses()
          .forEach(
              (code, valeur) -> {
                if (code.startsWith("besoin.") && valeur == Valeur.OUI) {
                  attendues.computeIfAbsent(code, un -> new ArrayList<>()).add(cas.nom());
                }
              });
    }
    assertFalse(attendues.isEmpty());
    assertEquals(attendues, new TreeMap<>(Experiences.charger().parBesoin()));
  }

  @Test
  void un_besoin_que_nul_n_a_eu_n_a_pas_d_exemple() {
    assertEquals(List.of(), Experiences.charger().de("besoin.usld"));
  }
}
