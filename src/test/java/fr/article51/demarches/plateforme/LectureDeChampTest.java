package fr.article51.demarches.plateforme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.article51.demarches.plateforme.PlateformeException.Indisponible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that the double never gives. */
class LectureDeChampTest {
  private static JsonNode json(String texte) {
    try {
      return new ObjectMapper().readTree(texte);
    } catch (JsonProcessingException faute) {
      throw new IllegalArgumentException(faute);
    }
  }

  private static ValeurDeChamp lire(String type, String valeur) {
    return LectureDeChamp.lire(
            json(
                "{\"__typename\": \"%s\", \"id\": \"a\", \"champDescriptorId\": \"a\", %s}"
                    .formatted(type, valeur)))
        .valeur();
  }

  @ParameterizedTest
  @CsvSource({
    "IntegerNumberChamp, entier",
    "DecimalNumberChamp, decimal",
    "DateChamp, jour",
    "DatetimeChamp, moment"
  })
  void une_valeur_nulle_ou_vide_est_inconnue_une_valeur_absente_ou_insensee_ne_se_lit_pas(
      String type, String cle) {
    for (String vide : new String[] {"null", "\"\"", "\" \""}) {
      assertTrue(lire(type, "\"%s\": %s".formatted(cle, vide)).vide(), vide);
    }
    for (String reste : new String[] {"\"autre\": 1", "\"%s\": \"x\"".formatted(cle)}) {
      assertThrows(Indisponible.class, () -> lire(type, reste), reste);
    }
  }

  @Test
  void oui_non_sans_sa_valeur_ne_se_lit_pas() {
    assertThrows(Indisponible.class, () -> lire("YesNoChamp", "\"ouiNon\": \"false\""));
    assertThrows(Indisponible.class, () -> lire("YesNoChamp", "\"cochee\": false"));
  }

  @Test
  void une_organisation_sans_raison_sociale_a_le_titre_de_son_association() {
    String association = "\"association\": {\"titre\": \"Les Amis\"}";
    assertEquals(
        "Les Amis",
        LectureDeChamp.nom(
            json("{\"entreprise\": {\"raisonSociale\": \"\"}, %s}".formatted(association))));
    assertEquals("Les Amis", LectureDeChamp.nom(json("{%s}".formatted(association))));
    assertNull(LectureDeChamp.nom(json("{\"entreprise\": null}")));
  }
}
