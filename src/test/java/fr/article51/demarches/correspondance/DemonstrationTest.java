package fr.article51.demarches.correspondance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.article51.doublure.LettreDIntention;
import fr.article51.echange.CodesDeQuestions;
import fr.article51.reference.Production;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The file that the demonstration of the README runs on. */
class DemonstrationTest {

  @Test
  void la_demarche_de_la_demonstration_est_lue_sans_faute() throws IOException {
    assertEquals(LettreDIntention.NUMERO, lire().numero());
  }

  @Test
  void chaque_cible_nomme_les_champs_qui_la_disent() throws IOException {
    Map<String, List<String>> provenances = Provenances.de(lire());
    assertEquals(List.of("Titre du projet"), provenances.get("projet.titre"));
    assertEquals(List.of("Région", "Autres régions"), provenances.get("projet.regions"));
    assertEquals(List.of("Finalités"), provenances.get("finalite.sequence_soins"));
    assertFalse(provenances.toString().contains("Résumé"));
  }

  private static Demarche lire() throws IOException {
    Path fichier = Path.of("demonstration/demarches/51051.yaml");
    return new LecteurDeDemarche(new CodesDeQuestions(Production.evaluateur().droit()))
        .lire(fichier.toString(), Files.readAllBytes(fichier));
  }
}
