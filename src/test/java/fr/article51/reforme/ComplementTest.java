package fr.article51.reforme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A complement says only what it changes. */
class ComplementTest {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String ARTICLE =
      """
      article: A1
      titre: Un article
      versions:
        - {id: V1, du: 2018-01-01, plan: [I, II]}
      alineas:
        - provision: A1.I
          regime: PILOTES
          versions: [{du: 2013-12-25, etat: EN_VIGUEUR}]
        - provision: A1.I
          regime: ARTICLE_51
          versions:
            - {du: 2018-01-01, etat: EN_VIGUEUR, vise: {L1: [besoin.a]}, cite: [L9]}
          parametres: [{nom: mois, valeur: 60, du: 2018-01-01}]
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "titre: Autre | /titre | Autre",
        "versions: [{id: V1, au: 2027-01-01}] | /versions/0/au | 2027-01-01",
        "versions: [{id: V1, au: 2027-01-01}] | /versions/0/du | 2018-01-01",
        "versions: [{id: V2, du: 2027-01-01}] | /versions/1/id | V2",
        "versions: [{id: V1, plan: [II, III]}] | /versions/0/plan/2 | III",
        "alineas: [{provision: A1.I, regime: ARTICLE_51, objet: x}] | /alineas/1/objet | x",
        "alineas: [{provision: A1.II, regime: ARTICLE_51}] | /alineas/2/provision | A1.II",
        "alineas: [{provision: A1.I, regime: ARTICLE_51, versions: [{du: 2018-01-01, vise: {L2: [besoin.b]}}]}] | /alineas/1/versions/0/vise/L1/0 | besoin.a",
        "alineas: [{provision: A1.I, regime: ARTICLE_51, versions: [{du: 2018-01-01, vise: {L2: [besoin.b]}}]}] | /alineas/1/versions/0/vise/L2/0 | besoin.b",
        "alineas: [{provision: A1.I, regime: ARTICLE_51, parametres: [{nom: mois, du: 2027-01-01, valeur: 72}]}] | /alineas/1/parametres/1/valeur | 72",
        "titre: null | /titre | null",
      })
  void un_complement_pose_ajoute_et_vide(String complement, String pointeur, String attendu)
      throws CandidatIllisibleException {
    assertEquals(attendu, completer(complement).at(pointeur).asText());
  }

  @Test
  void ce_qui_n_est_pas_nomme_ne_change_pas() throws CandidatIllisibleException {
    assertEquals(lire(ARTICLE), completer("versions: [{id: V1, du: 2018-01-01}]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "versions: [{du: 2027-01-01}] | `f.yaml, versions : une entrée sans id : on ne sait laquelle elle complète`",
        "alineas: [{provision: A1.I}] | `f.yaml, alineas : une entrée sans provision ou sans regime : on ne sait laquelle elle complète`",
        "versions: [{id: V2}, {id: V2}] | `f.yaml, versions : « V2 » en double`",
        "versions: {id: V2} | `f.yaml, versions : forme différente ; attendu : une liste`",
        "titre: [a] | `f.yaml, titre : forme différente ; attendu : une valeur`",
        "versions: [{id: V1, plan: [{a: b}]}] | `f.yaml, versions, V1, plan : une liste de textes est attendue`",
      })
  void ce_qui_ne_se_complete_pas_est_refuse_a_sa_place(String complement, String reproche) {
    CandidatIllisibleException refus =
        assertThrows(CandidatIllisibleException.class, () -> completer(complement));
    assertEquals(reproche, refus.getMessage());
  }

  @Test
  void les_differences_nomment_les_entrees_et_non_leur_rang() throws CandidatIllisibleException {
    JsonNode apres =
        completer(
            "alineas: [{provision: A1.I, regime: ARTICLE_51, versions: [{du: 2018-01-01, etat: ABROGE}]}]");
    assertEquals(
        List.of(
            new Changement.DeTexte(
                "f.yaml",
                "alineas, A1.I ARTICLE_51, versions, 2018-01-01, etat",
                "EN_VIGUEUR",
                "ABROGE")),
        Differences.entre("f.yaml", lire(ARTICLE), apres));
  }

  private static JsonNode completer(String complement) throws CandidatIllisibleException {
    return Complement.completer(lire(ARTICLE), lire(complement), "f.yaml");
  }

  private static JsonNode lire(String yaml) {
    try {
      return YAML.readTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
