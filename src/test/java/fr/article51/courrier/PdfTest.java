package fr.article51.courrier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The PDF files, checked by veraPDF and read back. */
class PdfTest {
  private static final Courriers COURRIERS =
      Matieres.courriers(Matieres.EXEMPLES.resolve("courriers"));

  /** Every kind, with and without letterhead, law unverified, and what a person may write. */
  private static final List<Matiere> MATIERES =
      List.of(
          Matieres.projet("refus-subvention"),
          Matieres.projet("a-completer"),
          Matieres.de(Matieres.valide(Matieres.projet("a-instruire-hebergement")), "ars-exemple"),
          Matieres.intitulee(
              Matieres.projet("texte-non-detenu-2026"),
              "Parcours 🏥 مشروع 2026 שלום 中文 " + "mot".repeat(140) + " fin"));

  @BeforeAll
  static void preparer() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @TestFactory
  Stream<DynamicTest> chaque_courrier_suit_pdf_a_3a_et_pdf_ua_1() {
    return MATIERES.stream()
        .flatMap(
            matiere ->
                GenreDeCourrier.pour(matiere.verdict()).stream()
                    .map(
                        genre ->
                            DynamicTest.dynamicTest(
                                genre + " " + matiere.verdict().conclusion(),
                                () -> {
                                  byte[] pdf = COURRIERS.pdf(matiere, genre);
                                  assertEquals(List.of(), fautes(pdf, PDFAFlavour.PDFA_3_A));
                                  assertEquals(List.of(), fautes(pdf, PDFAFlavour.PDFUA_1));
                                })));
  }

  private static List<String> fautes(byte[] pdf, PDFAFlavour norme)
      throws VeraPDFException, IOException {
    try (PDFAParser lecteur =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norme);
        PDFAValidator controle = Foundries.defaultInstance().createValidator(norme, false)) {
      return controle.validate(lecteur).getTestAssertions().stream()
          .map(faute -> faute.getRuleId() + " " + faute.getMessage())
          .toList();
    }
  }

  @Test
  void la_marque_de_projet_est_sur_chaque_page_et_n_est_plus_apres_validation() throws IOException {
    Matiere matiere = Matieres.projet("a-completer");
    List<String> pages = pages(COURRIERS.pdf(matiere, GenreDeCourrier.ACCUSE_RECEPTION));
    assertTrue(pages.size() > 1, "une seule page");
    for (int page = 1; page <= pages.size(); page++) {
      assertTrue(pages.get(page - 1).contains("PROJET — non validé"), pages.get(page - 1));
      assertTrue(pages.get(page - 1).contains("Page " + page + " sur " + pages.size()));
    }
    String valide =
        String.join(
            "", pages(COURRIERS.pdf(Matieres.valide(matiere), GenreDeCourrier.ACCUSE_RECEPTION)));
    assertTrue(!valide.contains("PROJET"), valide);
  }

  @Test
  void un_titre_de_cinq_cents_signes_arabe_hebreu_et_images_est_ecrit_en_entier()
      throws IOException {
    String titre = "Parcours 🏥 مشروع 2026 שלום " + "mot".repeat(150) + " fin";
    Matiere matiere = Matieres.intitulee(Matieres.projet("refus-subvention"), titre);
    String page = String.join("", pages(COURRIERS.pdf(matiere, GenreDeCourrier.REORIENTATION)));
    String suivi = page.replaceAll("\\s", "");
    assertTrue(suivi.contains("mot".repeat(150)), page);
    assertTrue(suivi.contains("🏥") && suivi.contains("2026") && suivi.contains("שלום"), page);
    assertTrue(!page.contains("#"), page);
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper lecteur = new PDFTextStripper();
      String[] pages = new String[document.getNumberOfPages()];
      for (int page = 1; page <= pages.length; page++) {
        lecteur.setStartPage(page);
        lecteur.setEndPage(page);
        pages[page - 1] = lecteur.getText(document).replace('\u00a0', ' ');
      }
      return List.of(pages);
    }
  }
}
