package fr.article51.lot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.droit.Droit;
import fr.article51.reference.Production;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceCsvTest {
  private static final Droit DROIT = Production.evaluateur().droit();

  @Test
  void une_ligne_devient_la_demande_qui_dit_la_meme_chose() throws IOException {
    SourceCsv source =
        source(
            "reference;dateAppreciation;titre;perimetre;regions;dureeMois;porteur.nom;porteur.type;"
                + "porteur.membreComiteTechnique;dateReception;besoin.competences;financement.forfait\n"
                + "A-1;2025-06-01;Un « titre »;INTERREGIONAL;11  24;48;CH;EPS;NON;2025-05-15;OUI;\n");
    Entree entree = source.suivante(Attente.RIEN);
    assertEquals(2, entree.numero());
    assertEquals("A-1", entree.reference());
    assertEquals(
        "{\"dateAppreciation\":\"2025-06-01\",\"projet\":{\"titre\":\"Un « titre »\","
            + "\"perimetre\":\"INTERREGIONAL\",\"regions\":[\"11\",\"24\"],\"dureeMois\":48,"
            + "\"dateReception\":\"2025-05-15\",\"porteur\":{\"nom\":\"CH\",\"type\":\"EPS\","
            + "\"membreComiteTechnique\":\"NON\"}},\"reponses\":{\"besoin.competences\":\"OUI\"}}",
        corps(entree));
    assertNull(source.suivante(Attente.RIEN));
  }

  @ParameterizedTest
  @CsvSource({"48,48", "-3,-3", "0,0", "048,\"048\"", "4 ans,\"4 ans\"", "4.5,\"4.5\""})
  void seul_un_nombre_s_ecrit_en_nombre(String cellule, String json) throws IOException {
    assertTrue(
        corps(source("dureeMois\n" + cellule + "\n").suivante(Attente.RIEN))
            .contains("\"dureeMois\":" + json.replace("'", "")));
  }

  @Test
  void le_separateur_est_celui_de_l_en_tete_et_le_bom_est_vu() throws IOException {
    SourceCsv virgules = source("\uFEFFreference,titre\n\"a,b\",\"c;\"\"d\"\"\ne\"\n");
    assertEquals(',', virgules.separateur());
    assertTrue(virgules.bom());
    Entree entree = virgules.suivante(Attente.RIEN);
    assertEquals("a,b", entree.reference());
    assertTrue(corps(entree).contains("\"titre\":\"c;\\\"d\\\"\\ne\""), corps(entree));
    SourceCsv seule = source("reference\r\na\r\n");
    assertEquals(';', seule.separateur());
    assertFalse(seule.bom());
    assertEquals("a", seule.suivante(Attente.RIEN).reference());
  }

  @Test
  void les_colonnes_inconnues_ou_repetees_sont_toutes_nommees_avec_les_plus_proches() {
    EntreeRefuseeException refus =
        refus("reference;besoin.competence;titre;duree;titre\nx;OUI;t;1;u\n");
    assertTrue(refus.getMessage().startsWith("Ligne 1, l'en-tête :"), refus.getMessage());
    assertTrue(
        refus
            .getMessage()
            .contains(
                "colonne inconnue : « besoin.competence » ; les plus proches : besoin.competences,"),
        refus.getMessage());
    assertTrue(refus.getMessage().contains("« duree »"), refus.getMessage());
    assertTrue(
        refus.getMessage().contains("colonne donnée plusieurs fois : « titre »"),
        refus.getMessage());
  }

  @Test
  void sans_en_tete_rien_de_la_premiere_ligne_n_est_repete() {
    EntreeRefuseeException refus = refus("P-1;Un projet de Mme Dupont;11\n");
    assertTrue(refus.getMessage().contains("pas un en-tête"), refus.getMessage());
    assertFalse(refus.getMessage().contains("Dupont"), refus.getMessage());
    assertTrue(refus("").getMessage().contains("vide"));
  }

  @Test
  void une_ligne_qui_n_a_pas_ses_cellules_est_refusee_seule() throws IOException {
    SourceCsv source = source("reference;titre\na;b;c\n\nd\ne;f\n");
    Entree longue = source.suivante(Attente.RIEN);
    assertEquals("Nombre de cellules : 3 ; l'en-tête a 2 colonnes.", longue.refus().detail());
    assertEquals("a", longue.reference());
    assertEquals(3, source.suivante(Attente.RIEN).numero());
    assertEquals("d", source.suivante(Attente.RIEN).reference());
    Entree bonne = source.suivante(Attente.RIEN);
    assertEquals("e", bonne.reference());
    assertNull(bonne.refus());
    assertEquals(5, bonne.numero());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"jamais fermé;\na;b\n", "\"a\"b;c\n"})
  void des_guillemets_mal_places_sont_refuses_a_leur_ligne(String suite) throws IOException {
    SourceCsv source = source("reference;titre\nbonne;ligne\n" + suite);
    source.suivante(Attente.RIEN);
    EntreeRefuseeException refus =
        assertThrows(EntreeRefuseeException.class, () -> source.suivante(Attente.RIEN));
    assertTrue(refus.getMessage().startsWith("Ligne 3 : guillemets"), refus.getMessage());
  }

  @Test
  void un_enregistrement_sans_fin_est_refuse_sans_etre_garde() throws IOException {
    SourceCsv source =
        source("reference;titre\na;\"" + "une ligne\n".repeat(TexteBorne.MAXIMUM / 10 + 1_000));
    EntreeRefuseeException refus =
        assertThrows(EntreeRefuseeException.class, () -> source.suivante(Attente.RIEN));
    assertTrue(refus.getMessage().startsWith("Ligne 2 : l'enregistrement"), refus.getMessage());
    String long256 = "reference;titre\na;" + "x".repeat(TexteBorne.MAXIMUM) + "\n";
    SourceCsv ligne = source(long256);
    assertTrue(
        assertThrows(EntreeRefuseeException.class, () -> ligne.suivante(Attente.RIEN))
            .getMessage()
            .startsWith("Ligne 2 : elle dépasse 256 Kio"));
  }

  @Test
  void un_enregistrement_long_mais_admis_passe_et_ne_compte_pas_pour_les_suivants()
      throws IOException {
    String cellule = "\"" + "une ligne\n".repeat(TexteBorne.MAXIMUM / 10 - 100) + "\"";
    SourceCsv source = source("reference;titre\n" + ("a;" + cellule + "\n").repeat(4));
    for (int i = 2; i <= 5; i++) {
      assertEquals(i, source.suivante(Attente.RIEN).numero());
    }
    assertNull(source.suivante(Attente.RIEN));
  }

  @Test
  void ce_qui_n_est_pas_de_l_utf8_est_refuse_a_sa_ligne() throws IOException {
    SourceCsv source =
        new SourceCsv(
            new ByteArrayInputStream("titre\nété\n".getBytes(StandardCharsets.ISO_8859_1)), DROIT);
    EntreeRefuseeException refus =
        assertThrows(EntreeRefuseeException.class, () -> source.suivante(Attente.RIEN));
    assertTrue(refus.getMessage().startsWith("Ligne 2 : ce n'est pas de l'UTF-8"));
  }

  private static EntreeRefuseeException refus(String texte) {
    return assertThrows(EntreeRefuseeException.class, () -> source(texte));
  }

  private static SourceCsv source(String texte) throws IOException {
    return new SourceCsv(new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8)), DROIT);
  }

  private static String corps(Entree entree) {
    return new String(entree.corps(), StandardCharsets.UTF_8);
  }
}
