package fr.article51.veille;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TexteOfficielTest {
  /** {@code printf "I.-L'article2°,«ici»." | sha256sum}. */
  private static final String EMPREINTE =
      "1f3573a66553d316ff0f741f20dd531b9137b52ad804f423577c0fae61e7f358";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I.-L'article 2°, « ici ».",
        "<p>I.-L'article</p>\n<p>2°, « ici ».</p>",
        "I.-L’article 2°, «\u00a0ici\u202f».",
        "I.-L&#39;article 2&deg;, &#xAB;&nbsp;ici &#187;.",
        "# Article L1\nI.-L'article 2°, « ici ».\nNOTA:\nRien de plus.",
        "I.-<a href=\"x\">L'article</a> 2°,<br/>« ici ».",
      })
  void l_empreinte_ne_tient_qu_aux_mots(String texte) {
    assertEquals(EMPREINTE, TexteOfficiel.de(texte).empreinte());
  }

  @Test
  void un_mot_change_change_l_empreinte() {
    assertNotEquals(EMPREINTE, TexteOfficiel.de("I.-L'article 3°, « ici ».").empreinte());
  }

  @Test
  void le_plan_suit_les_chiffres_romains_les_numeros_et_les_lettres() {
    String html =
        "<p>I. - Un.</p><p>Deux.</p><p>1° Trois :</p><p>a) Quatre ;</p><p>b) Cinq ;</p>"
            + "<p>2° Six.</p><p>Sept.</p><p>II.-Huit.</p><p>Neuf.</p>";
    assertEquals(
        List.of("I", "I.al2", "I.1", "I.1.a", "I.1.b", "I.2", "I.al7", "II", "II.al2"),
        TexteOfficiel.de(html).plan());
  }

  @Test
  void sans_chiffre_romain_les_alineas_se_comptent_dans_l_article() {
    assertEquals(
        List.of("al1", "1", "2", "al4"),
        TexteOfficiel.de("<p>Un :</p><p>1° Deux ;</p><p>2° Trois.</p><p>Quatre.</p>").plan());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>a) Une lettre de rien.</p>", "<p>I.-Un.</p><p>I.-Encore un.</p>"})
  void un_texte_numerote_autrement_n_a_pas_de_plan(String html) {
    assertEquals(List.of(), TexteOfficiel.de(html).plan());
  }
}
