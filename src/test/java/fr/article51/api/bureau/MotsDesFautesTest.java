package fr.article51.api.bureau;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.article51.acces.DemandeDeCle;
import fr.article51.api.bureau.MotsDesFautes.Faute;
import fr.article51.api.demarches.EnvoisResource.NouvelEnvoi;
import fr.article51.api.instructions.Corps.NouveauCourrier;
import fr.article51.api.instructions.Corps.NouvelleAppreciation;
import fr.article51.api.instructions.Corps.NouvelleNote;
import fr.article51.api.instructions.Corps.NouvelleValidation;
import fr.article51.demarches.plateforme.PlateformeException;
import fr.article51.echange.Probleme;
import fr.article51.instruction.Refus;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault or a refusal without words of the desk fails here, before a page shows a code. */
@QuarkusTest
class MotsDesFautesTest {
  private static final Map<String, String> VALEURS =
      Map.of("max", "8", "valeur", "« x »", "admis", "« y »", "limite", "demain", "annees", "3");

  @Inject Validator validateur;
  @Inject MotsDesFautes fautes;
  @Inject MotsDesRefus refus;

  static Stream<Arguments> formulaires() {
    return Stream.of(
        Arguments.of("appreciation", NouvelleAppreciation.class),
        Arguments.of("note", NouvelleNote.class),
        Arguments.of("courrier", NouveauCourrier.class),
        Arguments.of("validation", NouvelleValidation.class),
        Arguments.of("envoi", NouvelEnvoi.class),
        Arguments.of("nouvelle", DemandeDeCle.class));
  }

  @ParameterizedTest
  @MethodSource("formulaires")
  void chaque_contrainte_d_un_formulaire_a_sa_phrase(String formulaire, Class<?> corps) {
    int vues = 0;
    for (PropertyDescriptor champ :
        validateur.getConstraintsForClass(corps).getConstrainedProperties()) {
      for (ConstraintDescriptor<?> une : champ.getConstraintDescriptors()) {
        Faute faute = Faute.de(une.getAnnotation().annotationType());
        Phrases.exiger(fautes.de(formulaire, champ.getPropertyName(), faute, VALEURS));
        vues++;
      }
    }
    assertFalse(vues == 0, "aucune contrainte n’est lue");
  }

  static Stream<Class<?>> refus() {
    return Stream.of(Refus.class, PlateformeException.class)
        .flatMap(un -> Stream.of(un.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @MethodSource("refus")
  void chaque_refus_du_domaine_a_ses_mots(Class<?> refus) {
    assertNotNull(MotsDesRefus.sorte(refus));
  }

  @ParameterizedTest
  @EnumSource(Probleme.Type.class)
  void chaque_refus_de_la_porte_a_ses_mots(Probleme.Type type) {
    Refusee refusee = refus.de(Probleme.de(type, "Mots de l’API."));
    Phrases.exiger(refusee.detail());
    assertEquals(type.statut(), refusee.statut());
  }

  @Test
  void tout_ce_qui_est_refuse_est_dit_en_phrases() throws IOException {
    Map<String, Map<String, String>> mots;
    try (InputStream fichier = getClass().getResourceAsStream("/libelles/bureau.yaml")) {
      mots = new YAMLMapper().readValue(fichier, new TypeReference<>() {});
    }
    for (String section : List.of("refus", "fautes")) {
      assertFalse(mots.get(section).isEmpty());
      mots.get(section).values().forEach(une -> Phrases.exiger(une.replace('\u00a0', ' ')));
    }
  }
}
