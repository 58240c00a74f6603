package fr.article51.lot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FichierProvisoireTest {
  private static final byte[] TEXTE = "texte".getBytes(StandardCharsets.UTF_8);

  @TempDir Path dossier;

  @Test
  void le_fichier_n_est_la_qu_une_fois_publie() throws IOException {
    Path cible = dossier.resolve("sortie");
    try (FichierProvisoire fichier = new FichierProvisoire(cible)) {
      fichier.write(TEXTE);
      fichier.flush();
      assertEquals(false, Files.exists(cible));
      fichier.publier();
    }
    assertArrayEquals(TEXTE, Files.readAllBytes(cible));
    assertSeul(cible);
  }

  @Test
  void ferme_avant_il_ne_laisse_rien_et_garde_l_ancien() throws IOException {
    Path cible = Files.write(dossier.resolve("sortie"), TEXTE);
    try (FichierProvisoire fichier = new FichierProvisoire(cible)) {
      fichier.write('x');
    }
    assertArrayEquals(TEXTE, Files.readAllBytes(cible));
    assertSeul(cible);
  }

  @Test
  void un_dossier_absent_est_dit_tout_de_suite() {
    assertThrows(
        IOException.class, () -> new FichierProvisoire(dossier.resolve("absent/sortie")).close());
  }

  private void assertSeul(Path cible) throws IOException {
    try (var fichiers = Files.list(dossier)) {
      assertEquals(List.of(cible), fichiers.toList());
    }
  }
}
