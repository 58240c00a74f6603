package fr.article51.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MotsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Santé et mobilité | sante et mobilite",
        "L’hôpital d'Évry-Courcouronnes | l hopital d evry courcouronnes",
        "CŒUR, æsculape | coeur aesculape",
        "Parcours n° 51 : 100 % | parcours n 51 100",
        "soins SOINS Soins | soins",
        "ÉTÉ e\u0301te\u0301 | ete",
        "Ελλάδα Київ | ελλαδα киів",
        "한국 의료 | 한국 의료",
        "a_b%c!d | a b c d",
      })
  void un_texte_donne_ses_mots(String texte, String mots) {
    assertEquals(mots, String.join(" ", Mots.de(texte)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "% – « »", "\u0301", "\ud800", "\u0000"})
  void sans_lettre_ni_chiffre_il_n_y_a_pas_de_mot(String texte) {
    assertTrue(Mots.de(texte).isEmpty());
    assertFalse(Recherche.aDesMots(texte));
  }

  @Test
  void un_mot_trop_long_est_coupe_entre_deux_caracteres() {
    String lettre = "\ud801\udc28"; // one character, two Java chars
    assertEquals(Set.of("a" + lettre.repeat(19)), Mots.de("a" + lettre.repeat(30)));
    assertEquals(Set.of("b".repeat(40)), Mots.de("b".repeat(41)));
  }

  @Test
  void tous_ensemble_ils_tiennent_dans_un_index() {
    // A letter of three bytes that becomes one of four.
    String long1 =
        IntStream.range(0, 400)
            .mapToObj(i -> "\ufa6c" + (char) (0x4e00 + i))
            .collect(Collectors.joining(" "));
    String ensemble = Mots.ensemble(Mots.de(long1));
    assertTrue(ensemble.getBytes(StandardCharsets.UTF_8).length <= 2_400);
    assertTrue(long1.getBytes(StandardCharsets.UTF_8).length > 2_400);
  }

  @Test
  void on_ne_cherche_que_les_debuts_que_rien_n_implique_les_plus_longs_d_abord() {
    assertEquals(List.of("mobilite", "sante"), Mots.debuts("san mobilité santé mob"));
  }

  @Test
  void les_mots_de_presque_tous_les_titres_ne_sont_pas_dans_l_index() {
    assertEquals(
        List.of("parcours", "soins"), Mots.indexes(Mots.de("Parcours de soins pour la, le et l’")));
    assertFalse(Mots.indexe("pou"), "begins « pour »");
    assertTrue(Mots.indexe("poum"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "az", "z", "9", "é", "한", "\ud801\udc4f", "\ud7a3"})
  void ce_qui_commence_par_un_debut_est_entre_lui_et_le_suivant(String debut) {
    String apres = Mots.apres(debut);
    for (String suite : List.of("", "a", "\uff5a", "\ud801\udc28")) {
      assertTrue(octets(debut).compareTo(octets(debut + suite)) <= 0);
      assertTrue(octets(debut + suite).compareTo(octets(apres)) < 0);
      assertTrue((debut + suite).compareTo(apres) < 0, "as H2 compares");
    }
  }

  /** Compares as bytes do: what PostgreSQL compares. */
  private static String octets(String texte) {
    return new String(texte.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
