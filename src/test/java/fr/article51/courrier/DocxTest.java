package fr.article51.courrier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** The Word documents, opened again. */
class DocxTest {
  private static final Courriers COURRIERS =
      Matieres.courriers(Matieres.EXEMPLES.resolve("courriers"));

  private static XWPFDocument ouvrir(Matiere matiere, GenreDeCourrier genre) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(COURRIERS.docx(matiere, genre)));
  }

  private static List<XWPFParagraph> stylees(XWPFDocument document, String style) {
    return document.getParagraphs().stream().filter(p -> style.equals(p.getStyle())).toList();
  }

  @Test
  void titres_et_listes_ont_les_styles_de_word() throws IOException {
    try (XWPFDocument document =
        ouvrir(Matieres.projet("a-completer"), GenreDeCourrier.ACCUSE_RECEPTION)) {
      assertEquals(1, stylees(document, "Titre1").size());
      assertEquals("heading 1", document.getStyles().getStyle("Titre1").getName());
      assertTrue(stylees(document, "Titre2").size() >= 2);
      List<XWPFParagraph> questions = stylees(document, "Listenumros");
      assertEquals(Matieres.projet("a-completer").verdict().questions().size(), questions.size());
      assertEquals("decimal", questions.get(0).getNumFmt());
      assertEquals(1, questions.stream().map(XWPFParagraph::getNumID).distinct().count());
    }
  }

  @Test
  void tout_style_employe_existe() throws IOException {
    for (String exemple : List.of("a-completer", "refus-subvention", "cecics")) {
      Matiere matiere = Matieres.de(Matieres.projet(exemple), "ars-exemple");
      for (GenreDeCourrier genre : GenreDeCourrier.pour(matiere.verdict())) {
        try (XWPFDocument document = ouvrir(matiere, genre)) {
          Set<String> inconnus = new TreeSet<>();
          document.getParagraphs().stream()
              .map(XWPFParagraph::getStyle)
              .filter(style -> document.getStyles().getStyle(style) == null)
              .forEach(inconnus::add);
          assertEquals(Set.of(), inconnus);
        }
      }
    }
  }

  @Test
  void la_premiere_rangee_d_un_tableau_se_repete() throws IOException {
    try (XWPFDocument document = ouvrir(Matieres.projet("cecics"), GenreDeCourrier.TRANSPARENCE)) {
      assertTrue(document.getTables().size() >= 3);
      for (XWPFTable tableau : document.getTables()) {
        assertEquals("Tableau", tableau.getStyleID());
        assertTrue(tableau.getRow(0).isRepeatHeader());
        assertTrue(!tableau.getRow(1).isRepeatHeader());
      }
    }
  }

  @Test
  void la_marque_de_projet_est_dans_l_entete_de_chaque_page() throws IOException {
    Matiere matiere = Matieres.projet("cecics");
    try (XWPFDocument projet = ouvrir(matiere, GenreDeCourrier.AVIS_PRELIMINAIRE);
        XWPFDocument valide = ouvrir(Matieres.valide(matiere), GenreDeCourrier.AVIS_PRELIMINAIRE)) {
      assertEquals(
          List.of("PROJET — non validé"),
          projet.getHeaderList().stream().map(XWPFHeader::getText).map(String::strip).toList());
      assertEquals(1, stylees(projet, "Projet").size());
      assertEquals(List.of(), valide.getHeaderList());
      assertEquals(0, stylees(valide, "Projet").size());
      XWPFFooter pied = valide.getFooterList().get(0);
      assertTrue(pied._getHdrFtr().xmlText().contains("NUMPAGES"));
    }
  }

  @Test
  void proprietes_langue_et_logo() throws IOException {
    Matiere matiere = Matieres.de(Matieres.projet("cecics"), "ars-exemple");
    try (XWPFDocument document = ouvrir(matiere, GenreDeCourrier.AVIS_PRELIMINAIRE)) {
      assertEquals("ARS Exemple", document.getProperties().getCoreProperties().getCreator());
      assertEquals(
          "2026-11-27T00:00:00Z",
          document.getProperties().getCoreProperties().getCreated().toInstant().toString());
      assertEquals(1, document.getAllPictures().size());
      assertTrue(document.getDocument().xmlText().contains("descr=\"ARS Exemple\""));
      assertTrue(document.getStyles().getDefaultRunStyle() != null);
    }
  }

  @Test
  void ce_qu_un_humain_ecrit_est_rendu_signe_pour_signe() throws IOException {
    String titre = "<b>&</b> 🏥 مشروع 2026 שלום " + "x".repeat(450);
    Matiere matiere = Matieres.intitulee(Matieres.projet("refus-subvention"), titre);
    try (XWPFDocument document = ouvrir(matiere, GenreDeCourrier.REORIENTATION)) {
      assertTrue(stylees(document, "Reference").get(0).getText().endsWith(titre));
      assertTrue(document.getDocument().xmlText().contains("<w:rtl"));
    }
  }
}
