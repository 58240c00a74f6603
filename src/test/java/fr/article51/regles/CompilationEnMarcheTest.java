package fr.article51.regles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.regles.ReglesIllisiblesException.Faute;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules compiled while the program runs say what the build's say, or why they cannot. */
class CompilationEnMarcheTest {
  private static final String DUREE = "L162-31-1/duree.drl";

  @Test
  void la_base_compilee_en_marche_trouve_exactement_ce_que_trouve_celle_de_la_construction()
      throws ReglesIllisiblesException {
    Droit droit = Droit.charger();
    MoteurDeRegles construction = new MoteurDeRegles(droit, BaseDeRegles.charger());
    MoteurDeRegles marche = new MoteurDeRegles(droit, BaseDeRegles.compiler(BaseDeRegles.textes()));
    int constats = 0;
    for (EtatDuDroit etat : droit.etats()) {
      if (etat.regime() != null) {
        Map<Constat, Long> attendus = compter(construction.constats(etat));
        assertEquals(attendus, compter(marche.constats(etat)), () -> "au " + etat.du());
        constats += attendus.size();
      }
    }
    assertTrue(constats > 2000, "trop peu de constats : " + constats);
  }

  @Test
  void le_catalogue_est_le_meme() throws ReglesIllisiblesException {
    CatalogueRegles marche = BaseDeRegles.compiler(BaseDeRegles.textes()).catalogue();
    assertEquals(CatalogueRegles.charger().regles(), marche.regles());
    assertEquals(CatalogueRegles.charger().version(), marche.version());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Duree( mois > | Duree( moi > | 19 | 0 | moi",
        "new Obstacle( | new Obstacl( | 14 | 0 | Obstacl cannot be resolved",
        "import fr.article51.regles.Duree | import fr.article51.regles.Dure | 6 | 0 | fr.article51.regles.Dure",
        "Parametre( nom == \"dureeMaximaleMois\", | Parametre( nom === \"dureeMaximaleMois\", | 18 | 20 | no viable alternative",
        "package rules.l162_31_1 | n'importe quoi {{ | 1 | 1 | mismatched",
      })
  void une_erreur_de_compilation_dit_le_fichier_et_la_ligne(
      String avant, String apres, int ligne, int colonne, String mots) {
    Faute faute = refus(avant, apres).get(0);
    assertEquals(DUREE, faute.fichier());
    assertEquals(ligne, faute.ligne(), faute.enMots());
    assertEquals(colonne, faute.colonne(), faute.enMots());
    assertTrue(faute.message().contains(mots), faute.enMots());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "  $duree : Duree( mois > | `not Duree( mois > ` | 19 | 3 | « not » est écarté",
        "rule \"L162-31-1 I : durée excessive\" | `rule \"L162-31-1 I : durée excessive\" ` | 14 | 1 | catalogue",
        "@rang(\"LOI\") | @rang(\"LOIS\") | 14 | 1 | @rang attendu, parmi \"LOI\"",
        "@rang(\"LOI\") | `@rang(\"LOI\") @rang(\"LOI\")` | 14 | 1 | @rang en double",
        "@rang(\"LOI\") | `@rang(\"LOI\") @regime(\"PILOTE\")` | 14 | 1 | @regime attendu",
      })
  void une_forme_qui_fausserait_les_verdicts_est_refusee_a_sa_ligne(
      String avant, String apres, int ligne, int colonne, String mots) {
    Faute faute = refus(avant, apres).get(0);
    assertEquals(new Faute(DUREE, ligne, colonne, faute.message()), faute);
    assertTrue(faute.message().contains(mots), faute.enMots());
  }

  @Test
  void toutes_les_fautes_sont_dites_par_ligne() {
    List<Faute> fautes = refus("List.of( $duree", "List.of( $dure");
    assertEquals(List.of(14, 24), fautes.stream().map(Faute::ligne).toList());
    assertTrue(
        fautes.get(0).enMots().startsWith("rules/L162-31-1/duree.drl, ligne 14 : "),
        fautes.get(0).enMots());
  }

  @Test
  void deux_regles_d_un_meme_nom_sont_refusees() {
    Map<String, String> textes = new LinkedHashMap<>(BaseDeRegles.textes());
    textes.put("L162-31-1/encore.drl", textes.get(DUREE));
    ReglesIllisiblesException refus =
        assertThrows(ReglesIllisiblesException.class, () -> BaseDeRegles.compiler(textes));
    assertTrue(refus.getMessage().contains("L162-31-1 I : durée excessive"), refus.getMessage());
    textes.put(
        "L162-31-1/encore.drl", textes.get(DUREE).replace("package rules.l162_31_1", "package x"));
    refus = assertThrows(ReglesIllisiblesException.class, () -> BaseDeRegles.compiler(textes));
    assertTrue(refus.getMessage().contains("L162-31-1 I : durée excessive"), refus.getMessage());
  }

  private static List<Faute> refus(String avant, String apres) {
    Map<String, String> textes = new LinkedHashMap<>(BaseDeRegles.textes());
    String texte = textes.get(DUREE);
    assertTrue(texte.contains(avant), avant);
    textes.put(DUREE, texte.replace(avant, apres));
    return assertThrows(ReglesIllisiblesException.class, () -> BaseDeRegles.compiler(textes))
        .fautes();
  }

  private static Map<Constat, Long> compter(List<Constat> constats) {
    Map<Constat, Long> nombres = new HashMap<>();
    constats.forEach(constat -> nombres.merge(constat, 1L, Long::sum));
    return nombres;
  }
}
