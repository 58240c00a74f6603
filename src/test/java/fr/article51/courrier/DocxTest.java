package fr.article51.courrier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void proprietes_langue_et_logo() throws IOException, XmlException {
    Matiere matiere = Matieres.de(Matieres.projet("cecics"), "ars-exemple");
    try (XWPFDocument document = ouvrir(matiere, GenreDeCourrier.AVIS_PRELIMINAIRE)) {
      assertEquals("ARS Exemple", document.getProperties().getCoreProperties().getCreator());
      assertEquals(
          "2026-11-27T00:00:00Z",
          document.getProperties().getCoreProperties().getCreated().toInstant().toString());
      assertEquals(1, document.getAllPictures().size());
      assertTrue(document.getDocument().xmlText().contains("descr=\"ARS Exemple\""));
      assertTrue(document.getStyle().xmlText().contains("<w:lang w:val=\"fr-FR\""));
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

  @Test
  void rien_de_ce_qu_un_modele_montre_ne_manque(@TempDir Path dossier) throws IOException {
    Courriers siens =
        deLAgence(
            dossier,
            "<blockquote>Cité <strong>ainsi</strong></blockquote>"
                + "<div class=\"encadre\">Nu<p>Vêtu</p></div>"
                + "<table><tr><td><p>Un</p><p>Deux</p></td></tr></table>Dehors");
    try (XWPFDocument document = ouvrir(siens)) {
      assertEquals("Cité ainsi", stylees(document, "Citation").get(0).getText());
      List<String> encadres =
          stylees(document, "Avertissement").stream().map(XWPFParagraph::getText).toList();
      assertTrue(encadres.containsAll(List.of("Nu", "Vêtu")), encadres.toString());
      assertEquals("Un\nDeux", document.getTables().get(0).getRow(0).getCell(0).getText());
      assertTrue(stylees(document, "Normal").stream().anyMatch(p -> p.getText().equals("Dehors")));
    }
  }

  @Test
  void un_logo_large_garde_ses_proportions(@TempDir Path dossier) throws IOException {
    Path sien = Files.createDirectories(dossier.resolve("ars"));
    ImageIO.write(
        new BufferedImage(1000, 100, BufferedImage.TYPE_INT_RGB),
        "png",
        sien.resolve("logo.png").toFile());
    Files.writeString(
        sien.resolve("entete.yaml"),
        "nom: 'ARS'\nsignataire: {fonction: 'x'}\ntransparence: {service: 'x'}\n"
            + "logo: {fichier: 'logo.png', texte: 'ARS'}\n");
    try (XWPFDocument document = ouvrir(Matieres.courriers(dossier))) {
      XWPFPicture logo =
          document.getParagraphs().stream()
              .flatMap(p -> p.getRuns().stream())
              .flatMap(passage -> passage.getEmbeddedPictures().stream())
              .findFirst()
              .orElseThrow();
      assertEquals(10, logo.getWidth() / logo.getDepth(), 0.01);
    }
  }

  @Test
  void l_archive_ne_dit_pas_l_heure_qu_il_est() throws IOException {
    byte[] docx = COURRIERS.docx(Matieres.projet("cecics"), GenreDeCourrier.AVIS_PRELIMINAIRE);
    Set<LocalDateTime> heures = new TreeSet<>();
    try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry une = archive.getNextEntry(); une != null; une = archive.getNextEntry()) {
        heures.add(une.getTimeLocal());
      }
    }
    assertEquals(Set.of(LocalDateTime.of(1980, 1, 1, 0, 0)), heures);
  }

  private static XWPFDocument ouvrir(Courriers siens) throws IOException {
    Matiere matiere = Matieres.de(Matieres.projet("a-completer"), "ars");
    return new XWPFDocument(
        new ByteArrayInputStream(siens.docx(matiere, GenreDeCourrier.ACCUSE_RECEPTION)));
  }

  private static Courriers deLAgence(Path dossier, String suite) throws IOException {
    Path modeles = Files.createDirectories(dossier.resolve("ars/modeles"));
    Files.writeString(
        modeles.resolve("accuse-reception.html"),
        "<p>{#for q in verdict.questions}{q.libelle}{/for}{signature.nom}{signature.fonction}"
            + "{mention.finalite}{mention.droit}{mention.exercice}{mention.cada}</p>"
            + suite);
    return Matieres.courriers(dossier);
  }
}
