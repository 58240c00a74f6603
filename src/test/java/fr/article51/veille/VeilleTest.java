package fr.article51.veille;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.couverture.CasDesRegles;
import fr.article51.couverture.Dependances.FichierDeCas;
import fr.article51.couverture.RechercheDeDependances;
import fr.article51.droit.Droit;
import fr.article51.droit.LoiModifiee;
import fr.article51.regles.CatalogueRegles;
import fr.article51.veille.Releve.Changement;
import fr.article51.veille.Releve.Genre;
import fr.article51.veille.Releve.VersionNonLue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VeilleTest {
  private static final LocalDate MARS_2026 = LocalDate.of(2026, 3, 14);
  private static final LocalDate OCTOBRE_2026 = LocalDate.of(2026, 10, 1);
  private static final LocalDate EN_2027 = LocalDate.of(2027, 1, 1);
  private static final String NOUVELLE = "LEGIARTI000099999999";
  private static final String NON_LUE = "LEGIARTI000054715108";
  private static final Droit LOI = EditionEcrite.loi();

  @TempDir private Path dossier;

  @Test
  void une_edition_ou_rien_n_a_change_ne_donne_rien() throws Exception {
    Releve releve = relever(EditionEcrite.du(MARS_2026));
    assertEquals(List.of(), releve.changements());
    assertEquals(15, releve.articles());
    assertEquals(MARS_2026, releve.date());
  }

  @Test
  void la_version_connue_et_non_lue_est_nommee_meme_si_l_edition_ne_peut_la_connaitre()
      throws Exception {
    List<VersionNonLue> nonLues = relever(EditionEcrite.du(MARS_2026)).nonLues();
    assertEquals(
        List.of("LEGIARTI000048703772", "LEGIARTI000048702247", NON_LUE),
        nonLues.stream().map(VersionNonLue::version).toList());
    assertEquals(
        "L'édition, du 2026-03-14, ne la connaît pas : elle lui est antérieure.",
        nonLues.get(2).detail());
    assertEquals("L'édition la connaît, sans son texte.", nonLues.get(0).detail());
  }

  @Test
  void un_texte_retouche_sous_le_meme_identifiant_se_voit() throws Exception {
    Changement changement =
        seul(
            EditionEcrite.du(MARS_2026)
                .texte("R162-50-8", EditionEcrite.html(List.of("al1", "al2")) + "<p>Et.</p>"));
    assertEquals(Genre.TEXTE_DIFFERENT, changement.genre());
    assertEquals("R162-50-8", changement.article());
    assertEquals(List.of("al3"), changement.alineasNouveaux());
  }

  @Test
  void un_changement_dit_ce_qui_en_depend() throws Exception {
    Changement changement =
        seul(EditionEcrite.du(MARS_2026).texte("R162-50-10", "<p>Autrement dit.</p>"));
    assertEquals(List.of("R162-50-10"), changement.dependances().provisions());
    assertEquals(List.of("r162-50-10-appel-a-projets"), changement.dependances().regles());
    assertEquals(
        List.of(new FichierDeCas("R162-50-10/appel-a-projets.yaml", 2)),
        changement.dependances().cas());
  }

  @Test
  void les_questions_sur_une_disposition_en_dependent() throws Exception {
    Changement changement =
        seul(EditionEcrite.du(MARS_2026).texte("R162-50-1", "<p>I.-Autrement.</p>"));
    assertTrue(changement.dependances().questions().contains("financement.forfait"));
    assertTrue(changement.dependances().regles().contains("r162-50-1-i-1-a-forfait"));
  }

  @Test
  void une_version_inconnue_en_vigueur_ferme_celle_d_avant() throws Exception {
    LocalDate jour = LocalDate.of(2026, 2, 1);
    List<Changement> changements =
        relever(
                EditionEcrite.du(MARS_2026)
                    .version("R162-50-9", "LEGIARTI000036636517", LocalDate.of(2018, 2, 24), jour)
                    .article("R162-50-9", NOUVELLE, List.of("I", "II", "III", "IV"))
                    .version("R162-50-9", NOUVELLE, jour, null))
            .changements();
    assertEquals(
        List.of(Genre.DATES, Genre.VERSION_INCONNUE),
        changements.stream().map(Changement::genre).toList());
    assertEquals(
        "L'édition la dit en vigueur du 2018-02-24 au 2026-01-31 ; legal-refs/, depuis le"
            + " 2018-02-24.",
        changements.get(0).detail());
    assertEquals(jour, changements.get(1).du());
    assertEquals(List.of("IV"), changements.get(1).alineasNouveaux());
    assertEquals(List.of("I.al2", "I.al3"), changements.get(1).alineasDisparus());
  }

  @Test
  void une_version_annoncee_pour_plus_tard_se_voit_sans_son_texte() throws Exception {
    Changement annoncee =
        relever(EditionEcrite.du(MARS_2026).version("R162-50-3", NOUVELLE, EN_2027, null))
            .changements()
            .get(0);
    assertEquals(Genre.VERSION_ANNONCEE, annoncee.genre());
    assertEquals(EN_2027, annoncee.du());
    assertEquals(null, annoncee.empreinte());
    assertEquals(List.of(), annoncee.alineasDisparus());
    assertEquals(List.of("R162-50-3.I", "R162-50-3.II"), annoncee.dependances().provisions());
  }

  @Test
  void le_texte_d_une_version_non_lue_est_a_lire_des_qu_une_edition_l_a() throws Exception {
    List<String> plan = LOI.article("L162-31-1").orElseThrow().au(MARS_2026).orElseThrow().plan();
    List<String> avecP =
        plan.stream()
            .flatMap(a -> a.equals("II.2.o") ? List.of(a, "II.2.p").stream() : List.of(a).stream())
            .toList();
    Releve releve =
        relever(
            EditionEcrite.du(OCTOBRE_2026)
                .article("L162-31-1", NON_LUE, avecP)
                .version("L162-31-1", NON_LUE, LocalDate.of(2026, 8, 20), null));
    Changement aLire = releve.changements().get(0);
    assertEquals(1, releve.changements().size());
    assertEquals(Genre.TEXTE_A_LIRE, aLire.genre());
    assertEquals(List.of("II.2.p"), aLire.alineasNouveaux());
    assertEquals(List.of(), aLire.alineasDisparus());
    assertEquals("L'édition en a le texte.", releve.nonLues().get(2).detail());
  }

  @Test
  void une_version_que_l_edition_devrait_connaitre_a_disparu() throws Exception {
    Changement disparue =
        seul(
            EditionEcrite.du(MARS_2026)
                .article("R162-50-2", NOUVELLE, List.of("I", "II"))
                .sansVersion("R162-50-2", "LEGIARTI000036636353")
                .version("R162-50-2", NOUVELLE, MARS_2026, null),
            Genre.VERSION_DISPARUE);
    assertEquals("LEGIARTI000036636353", disparue.version());
  }

  @Test
  void un_article_de_plus_dans_la_serie_se_voit() throws Exception {
    Changement inconnu =
        seul(
            EditionEcrite.du(MARS_2026)
                .article("R162-50-15", NOUVELLE, List.of("al1"))
                .version("R162-50-15", NOUVELLE, MARS_2026, null));
    assertEquals(Genre.ARTICLE_INCONNU, inconnu.genre());
    assertEquals("R162-50-15", inconnu.article());
  }

  @Test
  void un_plan_qui_n_est_pas_celui_du_texte_lu_se_voit() throws Exception {
    Droit autrePlan =
        LoiModifiee.charger(
            (nom, texte) ->
                nom.equals("R162-50-12.yaml")
                    ? texte
                        .replaceFirst("empreinte: \\w+", "empreinte: " + empreinte("R162-50-12"))
                        .replace("plan: [al1, al2]", "plan: [al1, al2, al3]")
                    : texte);
    Changement changement =
        veille(autrePlan)
            .relever(EditionEcrite.du(MARS_2026).fichier(dossier))
            .changements()
            .stream()
            .filter(c -> c.article().equals("R162-50-12"))
            .findFirst()
            .orElseThrow();
    assertEquals(Genre.PLAN_DIFFERENT, changement.genre());
    assertEquals(List.of("al3"), changement.alineasDisparus());
  }

  @Test
  void une_edition_a_qui_manque_un_de_nos_articles_est_refusee() throws Exception {
    Path fichier = EditionEcrite.du(MARS_2026).sans("R162-50-3").sans("R162-50-7").fichier(dossier);
    EditionIllisibleException refus =
        assertThrows(EditionIllisibleException.class, () -> veille(LOI).relever(fichier));
    assertEquals(
        "L'édition du 2026-03-14 n'a pas : R162-50-3, R162-50-7. Édition incomplète, ou abrogation :"
            + " rien n'est comparé.",
        refus.getMessage());
  }

  private static String empreinte(String article) {
    return String.valueOf(
        LOI.article(article).orElseThrow().au(MARS_2026).orElseThrow().empreinte());
  }

  private Changement seul(EditionEcrite edition) throws IOException, EditionIllisibleException {
    List<Changement> changements = relever(edition).changements();
    assertEquals(1, changements.size(), changements::toString);
    return changements.get(0);
  }

  private Changement seul(EditionEcrite edition, Genre genre)
      throws IOException, EditionIllisibleException {
    return relever(edition).changements().stream()
        .filter(changement -> changement.genre() == genre)
        .findFirst()
        .orElseThrow();
  }

  private Releve relever(EditionEcrite edition) throws IOException, EditionIllisibleException {
    return veille(LOI).relever(edition.fichier(dossier));
  }

  private static Veille veille(Droit droit) {
    return new Veille(
        droit, new RechercheDeDependances(droit, CatalogueRegles.charger(), CasDesRegles.lire()));
  }
}
