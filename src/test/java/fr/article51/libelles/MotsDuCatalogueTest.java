package fr.article51.libelles;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.article51.droit.CodeSource;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatAlinea;
import fr.article51.droit.Preuve;
import fr.article51.droit.Rang;
import fr.article51.droit.Traitement;
import fr.article51.droit.Verification;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Valeur;
import fr.article51.verdict.CodeMotif;
import fr.article51.verdict.Sens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages never lack a word, whatever the law holds tomorrow. */
class MotsDuCatalogueTest {
  private static final MotsDuCatalogue MOTS = MotsDuCatalogue.charger();

  /** An ordinary space where French wants one that does not break, or a straight apostrophe. */
  private static final Pattern PONCTUATION = Pattern.compile(" [:;?!»]|« |\\p{L}'\\p{L}");

  static Stream<Arguments> enumerations() {
    Map<String, Enum<?>[]> sections =
        Map.of(
            "rangs", Rang.values(),
            "explicationsDesRangs", Rang.values(),
            "sens", Sens.values(),
            "verifications", Verification.values(),
            "etats", EtatAlinea.values(),
            "traitements", Traitement.Par.values(),
            "codes", CodeSource.values(),
            "preuves", Preuve.values(),
            "perimetres", Perimetre.values(),
            "reponses", Valeur.values());
    return Stream.concat(
        sections.entrySet().stream()
            .flatMap(
                section ->
                    Stream.of(section.getValue())
                        .map(code -> Arguments.of(section.getKey(), code.name()))),
        Stream.concat(
            Stream.of(CodeMotif.values())
                .filter(code -> code.sens() != Sens.DEFAVORABLE)
                .map(code -> Arguments.of("motifs", code.name())),
            Droit.charger().alineas().stream()
                .flatMap(alinea -> alinea.parametres().stream())
                .map(parametre -> Arguments.of("parametres", parametre.nom()))
                .distinct()));
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void chaque_valeur_a_ses_mots(String section, String code) {
    assertDoesNotThrow(() -> MOTS.mot(section, code));
  }

  @Test
  void un_code_sans_mots_est_refuse() {
    assertThrows(IllegalArgumentException.class, () -> MOTS.mot("rangs", "COUTUME"));
    assertThrows(IllegalArgumentException.class, () -> MOTS.mot("inconnue", "LOI"));
  }

  @Test
  void un_trou_sans_valeur_est_refuse() {
    assertThrows(IllegalArgumentException.class, () -> MOTS.mot("cas", "perimetre"));
  }

  @Test
  void la_ponctuation_est_francaise() throws IOException {
    List<String> fautives =
        Files.readAllLines(Path.of("src", "main", "resources", "libelles", "catalogue.yaml"))
            .stream()
            .filter(ligne -> !ligne.startsWith("#"))
            .filter(
                ligne -> PONCTUATION.matcher(ligne.replaceFirst("^ *('.*?'|\\S+): ", "")).find())
            .toList();
    assertEquals(List.of(), fautives);
  }
}
