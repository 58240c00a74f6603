package fr.article51.demarches.correspondance;

import fr.article51.demarches.plateforme.Champ;
import fr.article51.demarches.plateforme.Dossier;
import fr.article51.demarches.plateforme.ValeurDeChamp;
import fr.article51.droit.Droit;
import fr.article51.echange.CodesDeQuestions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Mappings and dossiers for the tests. */
final class Depot {
  static final Droit DROIT = Droit.charger();
  static final CodesDeQuestions QUESTIONS = new CodesDeQuestions(DROIT);
  static final Instant DEPOSE = Instant.parse("2025-06-01T10:00:00Z");

  /** What every file must have. */
  static final String TETE = "demarche: 7\nagence: ARS-11\njeton: DS_JETON\n";

  private Depot() {}

  static Demarche lire(String yaml) {
    return new LecteurDeDemarche(QUESTIONS)
        .lire("demarche.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  static Demarche exemple() {
    return lire(texteDeLExemple());
  }

  static String texteDeLExemple() {
    try (InputStream flux = Depot.class.getResourceAsStream("/demarches/exemple.yaml")) {
      return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A mapping of one champ, {@code c}. */
  static Demarche pour(String correspondance) {
    return lire(TETE + "champs:\n  c: {" + correspondance + "}\n");
  }

  static Traduction traduire(Demarche demarche, Map<String, ValeurDeChamp> valeurs) {
    return new Traducteur(QUESTIONS).traduire(dossier(valeurs), demarche);
  }

  /** The champ {@code c} holds a value. */
  static Traduction traduire(String correspondance, ValeurDeChamp valeur) {
    return traduire(pour(correspondance), Map.of("c", valeur));
  }

  static Champ champ(String descripteur, ValeurDeChamp valeur) {
    return new Champ("id-" + descripteur, descripteur, "Champ " + descripteur, valeur);
  }

  static Dossier dossier(Map<String, ValeurDeChamp> valeurs) {
    List<Champ> champs = new ArrayList<>();
    valeurs.forEach((descripteur, valeur) -> champs.add(champ(descripteur, valeur)));
    return dossier(champs, DEPOSE);
  }

  static Dossier dossier(List<Champ> champs, Instant depose) {
    return new Dossier(
        "Dossier-1",
        1,
        7,
        "en_construction",
        depose,
        null,
        null,
        depose,
        null,
        "CH Exemple",
        champs,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
