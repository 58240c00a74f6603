package fr.article51.courrier;

import fr.article51.Article51ParRegles;
import fr.article51.courrier.AppreciationHumaine.Avis;
import fr.article51.echange.Echange;
import fr.article51.projet.Demande;
import fr.article51.reference.Production;
import fr.article51.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Matters made of the examples of the project. */
final class Matieres {
  static final Path EXEMPLES = Path.of("examples");
  static final LocalDate JOUR = LocalDate.of(2026, 11, 27);
  static final Validation VALIDATION =
      new Validation("Camille Martin", "responsable de l’innovation", JOUR);

  private static final Article51ParRegles PARCOURS = Production.evaluateur();
  private static final Echange ECHANGE = Echange.horsServeur(PARCOURS.droit());
  private static final Courriers COURRIERS =
      Courriers.charger(PARCOURS.libelles(), PARCOURS.droit(), null);

  private Matieres() {}

  /** What comes with the service. */
  static Courriers courriers() {
    return COURRIERS;
  }

  /** With the folder of an agency. */
  static Courriers courriers(Path dossier) {
    return Courriers.charger(PARCOURS.libelles(), PARCOURS.droit(), dossier);
  }

  static List<String> exemples() {
    try (Stream<Path> fichiers = Files.list(EXEMPLES)) {
      return fichiers
          .map(fichier -> String.valueOf(fichier.getFileName()))
          .filter(nom -> nom.endsWith(".json"))
          .map(nom -> nom.replace(".json", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A draft about an example. */
  static Matiere projet(String exemple) {
    try {
      return projet(
          ECHANGE.lecteur().lire(Files.readAllBytes(EXEMPLES.resolve(exemple + ".json")), JOUR));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A draft about a request. */
  static Matiere projet(Demande demande) {
    Verdict verdict = PARCOURS.evaluer(demande);
    return new Matiere(
        null,
        "2026-0042",
        null,
        "Centre hospitalier de l’Exemple",
        demande,
        verdict,
        PARCOURS.tracer(demande, verdict),
        List.of(
            new AppreciationHumaine(
                "EFFICIENCE", Avis.RESERVE, "Chiffrage à préciser", "Camille Martin", JOUR)),
        JOUR,
        null,
        null);
  }

  static Matiere valide(Matiere matiere) {
    return avec(matiere, matiere.agence(), matiere.titre(), VALIDATION, matiere.texteLibre());
  }

  static Matiere de(Matiere matiere, String agence) {
    return avec(matiere, agence, matiere.titre(), matiere.validation(), matiere.texteLibre());
  }

  static Matiere intitulee(Matiere matiere, String titre) {
    return avec(matiere, matiere.agence(), titre, matiere.validation(), titre);
  }

  /** The same, judged under texts of which these are all that is known. */
  static Matiere sous(Matiere m, List<Verdict.Texte> textes) {
    Verdict v = m.verdict();
    Verdict ancien =
        new Verdict(
            v.conclusion(),
            v.regime(),
            v.dateAppreciation(),
            v.droitVerifie(),
            v.finalites(),
            v.categories(),
            v.derogations(),
            v.avisHas(),
            v.procedure(),
            v.cahierDesCharges(),
            v.appreciations(),
            v.motifs(),
            v.questions(),
            new Verdict.Versions(v.versions().regles(), v.versions().droit(), textes));
    return new Matiere(
        m.agence(),
        m.reference(),
        m.titre(),
        m.porteur(),
        m.demande(),
        ancien,
        m.trace(),
        m.appreciations(),
        m.jour(),
        m.validation(),
        m.texteLibre());
  }

  private static Matiere avec(
      Matiere m,
      @Nullable String agence,
      @Nullable String titre,
      @Nullable Validation validation,
      @Nullable String libre) {
    return new Matiere(
        agence,
        m.reference(),
        titre,
        m.porteur(),
        m.demande(),
        m.verdict(),
        m.trace(),
        m.appreciations(),
        m.jour(),
        validation,
        libre);
  }
}
