package fr.article51.api.recit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.droit.Alinea;
import fr.article51.droit.Droit;
import fr.article51.droit.Rang;
import fr.article51.droit.Regime;
import fr.article51.libelles.MotsDuCatalogue;
import fr.article51.reference.Production;
import fr.article51.regles.CatalogueRegles;
import fr.article51.regles.Regle;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule is told whole, in French, and on the days on which it speaks. */
class RecitsTest {
  private static final Droit DROIT = Production.evaluateur().droit();
  private static final CatalogueRegles CATALOGUE = Production.evaluateur().catalogue();
  private static final Recits RECITS =
      new Recits(
          DROIT,
          Production.evaluateur().libelles(),
          MotsDuCatalogue.charger(),
          Production.evaluateur().periodesDesRegles());

  /** What only a programmer reads: variables, codes, holes, identifiers with their dots. */
  private static final Pattern DRL =
      Pattern.compile(
          "[${}=\"\\u0001-\\u0003]|\\b[A-Z]+_[A-Z]+\\b|\\bnull\\b"
              + "|\\b(besoin|condition|finalite|financement|organisation|objet|pilote|caractere"
              + "|cahier|telesurveillance|projet)\\.[a-z]");

  @TestFactory
  Stream<DynamicTest> chaque_regle_dit_toutes_ses_conditions_et_sa_consequence() {
    return regles().map(regle -> DynamicTest.dynamicTest(regle.nom(), () -> verifier(regle)));
  }

  private static void verifier(Regle regle) {
    RegleRacontee recit = RECITS.de(regle);
    long motifs =
        regle
            .source()
            .lines()
            .filter(ligne -> ligne.matches("  (\\$\\w+ : )?[A-Z]\\w+\\(.*"))
            .count();
    assertEquals(motifs, recit.conditions().size());
    textes(recit)
        .forEach(
            texte -> {
              assertFalse(texte.isBlank());
              assertFalse(DRL.matcher(texte).find(), texte);
            });
    assertFalse(recit.periodes().isEmpty(), "never applies");
  }

  private static Stream<String> textes(RegleRacontee recit) {
    Stream<String> motif = recit.motif() == null ? Stream.of() : recit.motif().textes().stream();
    return Stream.of(
            recit.conditions().stream().map(Phrase::texte),
            recit.conditions().stream().flatMap(phrase -> phrase.precisions().stream()),
            Stream.of(recit.consequence().texte()),
            motif)
        .flatMap(textes -> textes);
  }

  @Test
  void un_motif_sans_mots_n_est_pas_passe_sous_silence() {
    Regle nouvelle = regle("  Reponse( code == \"besoin.competences\", ordre == 3 )\n");
    IllegalArgumentException refus =
        assertThrows(IllegalArgumentException.class, () -> RECITS.de(nouvelle));
    assertTrue(refus.getMessage().contains("ordre"), refus.getMessage());
  }

  @Test
  void une_ligne_que_l_on_ne_sait_pas_lire_est_refusee() {
    Regle nouvelle = regle("  not Reponse( code == \"besoin.competences\" )\n");
    assertThrows(IllegalStateException.class, () -> RECITS.de(nouvelle));
  }

  @Test
  void une_regle_se_lit_comme_une_phrase() {
    RegleRacontee recit =
        RECITS.de(CATALOGUE.parNom("L162-31-1 II 2° f : zone sous-dense, non remplie"));
    assertEquals(
        List.of(
            "Le projet demande la dérogation de L162-31-1\u00a0II\u00a02°\u00a0f\u00a0: "
                + objet("L162-31-1.II.2.f")
                + ".",
            "Le projet répond «\u00a0non\u00a0» à la question\u00a0: «\u00a0"
                + Production.evaluateur().libelles().question("condition.zone_sous_dense").libelle()
                + "\u00a0»"),
        recit.conditions().stream().map(Phrase::texte).toList());
    assertEquals(
        "Le projet rencontre un obstacle\u00a0: une condition non remplie.",
        recit.consequence().texte());
  }

  @Test
  void un_alinea_qui_a_change_d_objet_est_dit_jour_par_jour() {
    RegleRacontee recit =
        RECITS.de(CATALOGUE.parNom("R162-50-8 : avis de la HAS pour la lettre j"));
    List<String> objets = recit.conditions().get(1).precisions();
    assertEquals(2, objets.size());
    assertTrue(objets.get(0).endsWith("au 26 juillet 2019\u00a0: " + objetLe("2019-07-26") + "."));
    assertTrue(objets.get(1).startsWith("Depuis le 27 juillet 2019\u00a0: "), objets.get(1));
  }

  private static String objetLe(String jour) {
    Alinea lettre = DROIT.alineas("L162-31-1.II.2.j").get(0);
    return Intitules.enPhrase(lettre.objet(lettre.au(LocalDate.parse(jour)).orElseThrow()));
  }

  private static Stream<Regle> regles() {
    return CATALOGUE.regles().stream().filter(Recits::ecriteEnDrl);
  }

  private static String objet(String provision) {
    return Intitules.enPhrase(DROIT.alineas(provision).get(0).objet());
  }

  private static Regle regle(String conditions) {
    return new Regle(
        "essai",
        "Essai",
        "L162-31-1.I",
        Regime.ARTICLE_51,
        Rang.LOI,
        "essai.drl",
        "rule \"Essai\"\nwhen\n"
            + conditions
            + "then\n  insert( new SansCategorie( drools.getRule().getName(), List.of() ) );\nend");
  }
}
