package fr.article51.demarches.correspondance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.doublure.LettreDIntention;
import fr.article51.echange.CodesDeQuestions;
import fr.article51.reference.Production;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The file that the demonstration of the README runs on. */
class DemonstrationTest {

  @Test
  void la_demarche_de_la_demonstration_est_lue_sans_faute() throws IOException {
    Path fichier = Path.of("demonstration/demarches/51051.yaml");
    Demarche demarche =
        new LecteurDeDemarche(new CodesDeQuestions(Production.evaluateur().droit()))
            .lire(fichier.toString(), Files.readAllBytes(fichier));
    assertEquals(LettreDIntention.NUMERO, demarche.numero());
  }
}
