package fr.article51.api.bureau;

import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.article51.api.demarches.Reponses.MotifDeCorrection;
import fr.article51.courrier.GenreDeCourrier;
import fr.article51.demarches.plateforme.TypeDeChamp;
import fr.article51.demarches.suivi.Envoi;
import fr.article51.demarches.suivi.Envois.Impossible.Cause;
import fr.article51.instruction.Evenement;
import fr.article51.libelles.MotsDuCatalogue;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A page that lacks a word is a page that fails. */
class MotsDuBureauTest {
  private static final MotsDuCatalogue MOTS = MotsDuCatalogue.duBureau();

  static Stream<Arguments> listes() {
    return Stream.of(
        Arguments.of("genres", GenreDeCourrier.values()),
        Arguments.of("evenements", Evenement.Genre.values()),
        Arguments.of("envois", Envoi.Genre.values()),
        Arguments.of("etatsDEnvoi", Envoi.Etat.values()),
        Arguments.of("corrections", MotifDeCorrection.values()),
        Arguments.of("refus", Cause.values()),
        Arguments.of("typesDeChamp", TypeDeChamp.values()));
  }

  @ParameterizedTest
  @MethodSource("listes")
  void chaque_valeur_a_ses_mots(String section, Enum<?>[] valeurs) {
    for (Enum<?> valeur : valeurs) {
      assertFalse(MOTS.mot(section, valeur.name()).isBlank(), valeur::name);
    }
  }
}
