package fr.article51.lot;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What must not change between an interrupted run and the one that resumes it, kept beside the
 * output. Nothing of the projects is in it.
 *
 * @param format of the input: the same file may not be read in two ways
 * @param taille of the input, in bytes
 * @param modifie when the input was last changed
 * @param date the day asked for; null when none was
 * @param jour the day of the lines that give none
 * @param regles version of the rules
 * @param droit fingerprint of the law
 */
record EtatDuLot(
    String format,
    long taille,
    Instant modifie,
    @Nullable LocalDate date,
    LocalDate jour,
    String regles,
    String droit) {
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  /** Null when there is none. */
  static @Nullable EtatDuLot lire(Path fichier) throws IOException {
    try {
      return JSON.readValue(Files.readAllBytes(fichier), EtatDuLot.class);
    } catch (NoSuchFileException e) {
      return null;
    } catch (JacksonException e) {
      throw new LotImpossibleException(
          fichier + " : illisible. Pour repartir de zéro : --recommencer.", e);
    }
  }

  void ecrire(Path fichier) throws IOException {
    try (FichierProvisoire provisoire = new FichierProvisoire(fichier)) {
      provisoire.write(JSON.writeValueAsBytes(this));
      provisoire.publier();
    }
  }

  /** What differs from an earlier state, in words; the day follows from the date asked for. */
  List<String> differences(EtatDuLot ancien) {
    List<String> differences = new ArrayList<>();
    if (!format.equals(ancien.format)
        || taille != ancien.taille
        || !modifie.equals(ancien.modifie)) {
      differences.add("l'entrée a changé");
    }
    if (!Objects.equals(date, ancien.date)) {
      differences.add(
          "l'option --date valait " + (ancien.date == null ? "rien" : ancien.date.toString()));
    }
    if (!regles.equals(ancien.regles)) {
      differences.add("les règles ont changé");
    }
    if (!droit.equals(ancien.droit)) {
      differences.add("le droit encodé a changé");
    }
    return differences;
  }
}
