package fr.article51.couverture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.couverture.Couverture.ArticleCouvert;
import fr.article51.couverture.Couverture.Decompte;
import fr.article51.couverture.Couverture.LigneDeCouverture;
import fr.article51.couverture.Couverture.RegleDAlinea;
import fr.article51.droit.Droit;
import fr.article51.droit.Traitement;
import fr.article51.regles.CatalogueRegles;
import fr.article51.regles.Regle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CarteDuDroitTest {
  private static final Droit DROIT = Droit.charger();
  private static final CatalogueRegles REGLES = CatalogueRegles.charger();
  private static final Couverture CARTE = CarteDuDroit.dessiner(DROIT, REGLES, CasDesRegles.lire());

  @Test
  void la_carte_n_a_pas_de_lacune() {
    assertEquals(List.of(), CarteDuDroit.lacunes(CARTE, REGLES));
  }

  @Test
  void un_alinea_dit_par_des_regles_qui_manquent_est_une_lacune() {
    CatalogueRegles sansAppel =
        new CatalogueRegles(
            fichiers().stream().filter(f -> !f.equals("R162-50-10/appel-a-projets.drl")).toList());
    assertEquals(
        List.of("R162-50-10 (ARTICLE_51), depuis le 2018-02-24 : aucune règle ne l'applique"),
        CarteDuDroit.lacunes(CarteDuDroit.dessiner(DROIT, sansAppel, Map.of()), sansAppel));
  }

  @Test
  void une_regle_dont_le_sujet_n_est_plus_a_l_alinea_laisse_une_lacune() {
    Couverture sansLettreJ =
        new Couverture(
            CARTE.totaux(),
            CARTE.articles().stream()
                .map(article -> sansLigne(article, "L162-31-1.II.2.j"))
                .toList(),
            CARTE.reglesSansAlinea());
    assertEquals(
        List.of(
            "règle « L162-31-1 II 2° j : pharmacien correspondant » : aucun alinéa ne dit l'être"
                + " par elle",
            "règle « L162-31-1 II 2° j : règles de compétences » : aucun alinéa ne dit l'être par"
                + " elle",
            "règle « L162-31-1 II 2° j : pharmacien correspondant passé au droit commun » : aucun"
                + " alinéa ne dit l'être par elle"),
        CarteDuDroit.lacunes(sansLettreJ, REGLES));
  }

  @Test
  void chaque_alinea_du_dernier_texte_lu_est_compte_une_fois() {
    for (ArticleCouvert article : CARTE.articles()) {
      Decompte alineas = article.alineas();
      int plan =
          DROIT.article(article.article()).orElseThrow().versions().stream()
              .filter(version -> version.id().equals(article.version()))
              .findFirst()
              .orElseThrow()
              .plan()
              .size();
      assertEquals(plan, alineas.total(), article.article());
      assertEquals(
          plan,
          alineas.regles() + alineas.verdict() + alineas.humain() + alineas.horsChamp(),
          article.article());
    }
    assertEquals(15, CARTE.totaux().articles());
    assertEquals(
        CARTE.articles().stream().mapToInt(article -> article.alineas().total()).sum(),
        CARTE.totaux().alineas().total());
  }

  @Test
  void chaque_alinea_d_un_texte_lu_a_sa_ligne() {
    for (ArticleCouvert article : CARTE.articles()) {
      Set<String> attendus = new TreeSet<>();
      DROIT
          .article(article.article())
          .orElseThrow()
          .versions()
          .forEach(version -> attendus.addAll(version.plan()));
      Set<String> lus = new TreeSet<>();
      article.lignes().forEach(ligne -> lus.addAll(ligne.alineas()));
      assertEquals(attendus, lus);
    }
  }

  @Test
  void toute_regle_est_a_sa_place() {
    Set<String> placees = new TreeSet<>(CARTE.reglesSansAlinea());
    for (ArticleCouvert article : CARTE.articles()) {
      placees.addAll(noms(article.regles()));
      article.lignes().forEach(ligne -> placees.addAll(noms(ligne.regles())));
    }
    assertEquals(
        REGLES.regles().stream().map(Regle::nom).collect(Collectors.toCollection(TreeSet::new)),
        placees);
    assertEquals(REGLES.regles().size(), CARTE.totaux().regles());
  }

  @Test
  void une_lettre_qui_a_change_de_sens_a_une_ligne_par_sens_avec_ses_regles() {
    List<LigneDeCouverture> lignes = lignes("L162-31-1", "L162-31-1.II.2.j");
    assertEquals(
        List.of("2018-12-23", "2019-07-27"),
        lignes.stream().map(ligne -> ligne.du().toString()).toList());
    assertTrue(
        noms(lignes.get(0).regles()).contains("L162-31-1 II 2° j : pharmacien correspondant"));
    assertFalse(noms(lignes.get(0).regles()).contains("L162-31-1 II 2° j : règles de compétences"));
    assertTrue(noms(lignes.get(1).regles()).contains("L162-31-1 II 2° j : règles de compétences"));
  }

  @Test
  void une_regle_qui_lit_un_nombre_n_est_qu_aux_jours_de_ce_nombre() {
    String prolongation = "L162-31-1 VI : financement au-delà du terme";
    assertEquals(
        List.of("2021-12-25"),
        lignes("L162-31-1", "L162-31-1.VI").stream()
            .filter(ligne -> noms(ligne.regles()).contains(prolongation))
            .map(ligne -> ligne.du().toString())
            .toList());
  }

  @Test
  void un_alinea_hors_champ_n_a_pas_les_regles_de_celui_qui_l_a_remplace() {
    LigneDeCouverture equipes =
        lignes("L162-31-1", "L162-31-1.IV").stream()
            .filter(ligne -> ligne.du().toString().equals("2018-01-01"))
            .findFirst()
            .orElseThrow();
    assertEquals(Traitement.Par.HORS_CHAMP, equipes.traitement().par());
    assertEquals(List.of(), equipes.regles());
  }

  @Test
  void une_disposition_repond_des_alineas_qui_n_ont_pas_la_leur() {
    assertEquals(List.of("al1", "al2"), lignes("R162-50-8", "R162-50-8").get(0).alineas());
    assertEquals(List.of("al1", "al10", "al11"), lignes("R162-50-6", "R162-50-6").get(0).alineas());
  }

  private static List<LigneDeCouverture> lignes(String article, String provision) {
    return CARTE.articles().stream()
        .filter(a -> a.article().equals(article))
        .flatMap(a -> a.lignes().stream())
        .filter(ligne -> ligne.provision().equals(provision))
        .filter(ligne -> ligne.regime().name().equals("ARTICLE_51"))
        .toList();
  }

  private static ArticleCouvert sansLigne(ArticleCouvert article, String provision) {
    return new ArticleCouvert(
        article.article(),
        article.titre(),
        article.version(),
        article.alineas(),
        article.lignes().stream().filter(l -> !l.provision().equals(provision)).toList(),
        article.regles());
  }

  private static List<String> noms(List<RegleDAlinea> regles) {
    return regles.stream().map(RegleDAlinea::nom).toList();
  }

  private static List<String> fichiers() {
    return REGLES.regles().stream()
        .map(Regle::fichier)
        .filter(fichier -> !fichier.isEmpty())
        .distinct()
        .toList();
  }
}
