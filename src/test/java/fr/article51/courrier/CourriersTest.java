package fr.article51.courrier;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.droit.Verification;
import fr.article51.projet.Demande;
import fr.article51.projet.Projet;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Sens;
import fr.article51.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the letters say, read in their HTML. */
class CourriersTest {
  private static final Courriers COURRIERS = Matieres.courriers();

  private static Document lire(Matiere matiere, GenreDeCourrier genre) {
    return Jsoup.parse(new String(COURRIERS.html(matiere, genre), StandardCharsets.UTF_8));
  }

  /** As jsoup reads it: spaces are all alike. */
  private static String lu(String texte) {
    return texte.replace('\u00a0', ' ');
  }

  /** Every letter of every example, as a draft. */
  private static Stream<DynamicTest> pourChacun(Controle controle) {
    return Matieres.exemples().stream()
        .map(Matieres::projet)
        .flatMap(
            matiere ->
                GenreDeCourrier.pour(matiere.verdict()).stream()
                    .map(
                        genre ->
                            DynamicTest.dynamicTest(
                                genre + " " + matiere.demande().projet().titre(),
                                () -> controle.controler(matiere, genre, lire(matiere, genre)))));
  }

  private interface Controle {
    void controler(Matiere matiere, GenreDeCourrier genre, Document courrier);
  }

  @TestFactory
  Stream<DynamicTest> chaque_courrier_est_bien_forme_et_sans_trou() {
    return pourChacun(
        (matiere, genre, courrier) -> {
          assertEquals("fr", courrier.select("html").attr("lang"));
          assertEquals(1, courrier.select("h1").size());
          assertEquals(0, courrier.select("th:not([scope])").size());
          assertEquals(0, courrier.select("script, iframe, link, main:empty").size());
          assertEquals(0, courrier.select("p:empty, li:empty, h2:empty, td:empty").size());
          assertFalse(courrier.text().matches(".*(NOT_FOUND|null|⟦|\\{).*"), courrier.text());
          assertTrue(courrier.title().contains("2026-0042"), courrier.title());
        });
  }

  @TestFactory
  Stream<DynamicTest> chaque_courrier_sortant_porte_les_quatre_elements_de_la_mention() {
    return pourChacun(
        (matiere, genre, courrier) -> {
          String mention = courrier.select(".mention").text();
          assertEquals(genre.sortant(), mention.contains("Sa finalité est"), mention);
          assertEquals(genre.sortant(), mention.contains("le droit d’obtenir"), mention);
          assertEquals(genre.sortant(), mention.contains("écrivez à l’agence"), mention);
          assertEquals(genre.sortant(), mention.contains("CADA"), mention);
        });
  }

  @TestFactory
  Stream<DynamicTest> un_droit_non_verifie_se_voit_avant_la_lettre() {
    return pourChacun(
        (matiere, genre, courrier) -> {
          String avertissements = courrier.select(".avertissement").text();
          boolean verifie = matiere.verdict().droitVerifie();
          assertEquals(!verifie, avertissements.contains("n’a pas été entièrement vérifié"));
          matiere.verdict().motifs().stream()
              .filter(motif -> motif.code().equals("TEXTE_NON_VERIFIE"))
              .forEach(motif -> assertTrue(avertissements.contains(lu(motif.texte()))));
        });
  }

  @TestFactory
  Stream<DynamicTest> un_projet_le_dit_jusqu_a_ce_qu_une_personne_le_valide() {
    return pourChacun(
        (matiere, genre, courrier) -> {
          Document valide = lire(Matieres.valide(matiere), genre);
          assertEquals(1, courrier.select(".marque").size());
          assertTrue(courrier.select(".projet").text().startsWith("PROJET — non validé"));
          assertEquals(0, valide.select(".marque, .projet").size());
          assertFalse(valide.text().contains("PROJET"));
          assertTrue(valide.text().contains("alidé par Camille Martin"), valide.text());
        });
  }

  @Test
  void une_reorientation_donne_chaque_motif_en_droit_et_en_fait() {
    List<Matiere> refus =
        Matieres.exemples().stream()
            .map(Matieres::projet)
            .filter(matiere -> matiere.verdict().conclusion() == Conclusion.NON_RECEVABLE)
            .toList();
    assertTrue(refus.size() >= 3, "trop peu d’exemples");
    for (Matiere matiere : refus) {
      Document lettre = lire(matiere, GenreDeCourrier.REORIENTATION);
      for (Verdict.Motif motif : matiere.verdict().motifs()) {
        if (motif.sens() == Sens.DEFAVORABLE) {
          assertTrue(lettre.text().contains(lu(motif.texte())), motif.texte());
          assertTrue(
              motif.ailleurs() == null || lettre.text().contains(lu(motif.ailleurs())),
              motif.code());
          motif
              .fondements()
              .forEach(
                  fondement -> {
                    assertEquals(
                        List.of(fondement.url()),
                        lettre.select("a[href=" + fondement.url() + "]").eachAttr("href").stream()
                            .distinct()
                            .toList());
                    assertTrue(lettre.text().contains(lu(Textes.provision(fondement.provision()))));
                    assertTrue(lettre.text().contains(fondement.version()));
                  });
        }
      }
    }
  }

  @Test
  void la_doctrine_seule_n_est_pas_un_refus() {
    Document lettre = lire(Matieres.projet("refus-subvention"), GenreDeCourrier.REORIENTATION);
    assertAll(
        () ->
            assertTrue(
                lettre.select(".avertissement").text().contains("ne peut pas fonder un refus")),
        () -> assertTrue(lettre.select("main").text().contains("rien ne vous est donc refusé")));
  }

  @Test
  void un_accuse_pose_les_questions_dans_l_ordre_du_verdict() {
    Matiere matiere = Matieres.projet("a-completer");
    assertEquals(
        matiere.verdict().questions().stream().map(question -> lu(question.libelle())).toList(),
        lire(matiere, GenreDeCourrier.ACCUSE_RECEPTION).select("main > ol > li strong").eachText());
  }

  @Test
  void un_avis_donne_derogations_avis_de_la_has_et_calendrier() {
    Matiere matiere = Matieres.projet("a-instruire-hebergement");
    String avis = lire(matiere, GenreDeCourrier.AVIS_PRELIMINAIRE).text();
    assertAll(
        () -> assertTrue(avis.contains("sous une réserve à lever")),
        () -> assertTrue(avis.contains("L. 6111-1")),
        () -> assertTrue(avis.contains("L’avis de la Haute Autorité de santé est exigé.")),
        () -> assertTrue(avis.contains("15 mai 2025")),
        () -> assertTrue(avis.contains("réservé (Chiffrage à préciser)")),
        () -> assertTrue(avis.contains("il ne vaut pas autorisation")));
  }

  @Test
  void la_fiche_nomme_qui_a_apprecie_et_ce_qui_reste_a_apprecier() {
    String fiche = lire(Matieres.projet("cecics"), GenreDeCourrier.FICHE_INTERNE).text();
    assertTrue(fiche.contains("Camille Martin, 27 novembre 2026"), fiche);
    assertTrue(fiche.contains("à donner"), fiche);
  }

  @Test
  void un_courrier_qui_n_a_pas_de_sens_est_refuse_et_dit_lesquels_en_ont() {
    CourrierImpossibleException refus =
        assertThrows(
            CourrierImpossibleException.class,
            () -> COURRIERS.pdf(Matieres.projet("cecics"), GenreDeCourrier.REORIENTATION));
    assertEquals(
        "courrier REORIENTATION impossible pour un verdict RECEVABLE sans question ouverte ;"
            + " possibles : AVIS_PRELIMINAIRE, FICHE_INTERNE, TRANSPARENCE",
        refus.getMessage());
  }

  @Test
  void hors_periode_seules_la_fiche_et_la_transparence_ont_un_sens() {
    Matiere matiere =
        Matieres.projet(Demande.de(LocalDate.of(2010, 1, 1), Projet.INCONNU, Map.of()));
    assertEquals(
        List.of(GenreDeCourrier.FICHE_INTERNE, GenreDeCourrier.TRANSPARENCE),
        GenreDeCourrier.pour(matiere.verdict()));
    assertTrue(
        lire(matiere, GenreDeCourrier.FICHE_INTERNE).text().contains("sans titre"), "sans titre");
  }

  @Test
  void ce_qu_un_humain_ecrit_reste_du_texte() {
    String hostile = "<script>alert(1)</script> {mention.cada} & « مشروع » 🏥 \u202e fin";
    Document lettre =
        lire(
            Matieres.intitulee(Matieres.projet("refus-subvention"), hostile),
            GenreDeCourrier.REORIENTATION);
    String attendu = "<script>alert(1)</script> {mention.cada} & « مشروع » 🏥 fin";
    assertEquals(0, lettre.select("script").size());
    assertTrue(lettre.select(".reference").text().endsWith(attendu), lettre.text());
    assertTrue(lettre.select("main > p").eachText().contains(attendu), lettre.text());
  }

  @TestFactory
  Stream<DynamicTest> la_meme_matiere_donne_les_memes_octets() {
    return Stream.of("refus-subvention", "a-completer", "cecics")
        .map(Matieres::projet)
        .flatMap(
            matiere ->
                GenreDeCourrier.pour(matiere.verdict()).stream()
                    .map(
                        genre ->
                            DynamicTest.dynamicTest(
                                genre + " " + matiere.demande().projet().titre(),
                                () -> memesOctets(matiere, genre))));
  }

  private static void memesOctets(Matiere matiere, GenreDeCourrier genre) {
    Courriers autres = Matieres.courriers(Matieres.EXEMPLES.resolve("absent"));
    assertArrayEquals(COURRIERS.html(matiere, genre), autres.html(matiere, genre));
    assertArrayEquals(COURRIERS.pdf(matiere, genre), autres.pdf(matiere, genre));
    assertArrayEquals(COURRIERS.docx(matiere, genre), autres.docx(matiere, genre));
  }

  @Test
  void la_transparence_rend_compte_de_chaque_motif_et_de_chaque_donnee() {
    for (String exemple : Matieres.exemples()) {
      Matiere matiere = Matieres.projet(exemple);
      Transparence compte = COURRIERS.transparence(matiere);
      assertEquals(
          matiere.verdict().motifs().stream().map(Verdict.Motif::texte).toList(),
          compte.operations().stream().map(Transparence.Operation::texte).toList());
      assertTrue(
          compte.donnees().stream()
              .map(Transparence.Donnee::code)
              .toList()
              .containsAll(matiere.demande().reponses().keySet()),
          exemple);
      List<String> lues =
          matiere.verdict().motifs().stream().flatMap(m -> m.reponses().stream()).toList();
      compte
          .donnees()
          .forEach(
              donnee ->
                  assertTrue(
                      donnee.lue() == lues.contains(donnee.code())
                          || donnee.code().equals("projet.dateReception"),
                      donnee.code()));
      assertEquals(
          matiere.verdict().versions().textes().stream().map(Verdict.Texte::version).toList(),
          compte.textes().stream().map(Transparence.TexteApplique::version).toList());
      assertTrue(compte.ponderation().startsWith("Aucune pondération"), exemple);
    }
  }

  @Test
  void un_texte_dont_la_page_n_est_plus_connue_est_nomme_sans_lien() {
    Verdict.Texte oublie =
        new Verdict.Texte("R162-50-1", "LEGIARTI000000000001", Verification.VERIFIE);
    Document compte =
        lire(
            Matieres.sous(Matieres.projet("cecics"), List.of(oublie)),
            GenreDeCourrier.TRANSPARENCE);
    assertEquals(1, compte.select("td:contains(LEGIARTI000000000001)").size());
    assertEquals(0, compte.select("a:contains(LEGIARTI000000000001)").size());
  }
}
