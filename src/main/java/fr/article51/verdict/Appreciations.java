package fr.article51.verdict;

import fr.article51.libelles.Libelles;
import fr.article51.projet.Perimetre;
import java.util.List;
import java.util.stream.Stream;

/** What the law leaves to humans: listed, never computed (R162-50-5 I and II, R162-50-7 III). */
final class Appreciations {
  private static final List<String> INTERET =
      List.of("FAISABILITE", "CARACTERE_INNOVANT", "EFFICIENCE");
  private static final List<String> EXAMEN =
      List.of("REPRODUCTIBILITE", "EVALUATION", "EQUILIBRE_FINANCEMENT");

  private final Libelles libelles;

  Appreciations(Libelles libelles) {
    this.libelles = libelles;
  }

  List<Verdict.Appreciation> de(Dossier dossier) {
    if (!dossier.avecDecret()) {
      return List.of();
    }
    Perimetre perimetre = dossier.perimetre();
    boolean nationale = perimetre == Perimetre.INTERREGIONAL || perimetre == Perimetre.NATIONAL;
    String interet = nationale ? "R162-50-5.II" : "R162-50-5.I";
    return Stream.concat(
            INTERET.stream().map(code -> appreciation(code, interet)),
            EXAMEN.stream().map(code -> appreciation(code, "R162-50-7.III")))
        .toList();
  }

  private Verdict.Appreciation appreciation(String code, String provision) {
    return new Verdict.Appreciation(code, provision, libelles.appreciation(code));
  }
}
