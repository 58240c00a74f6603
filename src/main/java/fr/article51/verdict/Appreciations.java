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

  private final List<Verdict.Appreciation> regionales;
  private final List<Verdict.Appreciation> nationales;

  Appreciations(Libelles libelles) {
    regionales = appreciations(libelles, "R162-50-5.I");
    nationales = appreciations(libelles, "R162-50-5.II");
  }

  List<Verdict.Appreciation> de(Dossier dossier) {
    if (!dossier.jour().avecDecret()) {
      return List.of();
    }
    Perimetre perimetre = dossier.perimetre();
    boolean nationale = perimetre == Perimetre.INTERREGIONAL || perimetre == Perimetre.NATIONAL;
    return nationale ? nationales : regionales;
  }

  private static List<Verdict.Appreciation> appreciations(Libelles libelles, String interet) {
    return Stream.concat(
            INTERET.stream().map(code -> appreciation(libelles, code, interet)),
            EXAMEN.stream().map(code -> appreciation(libelles, code, "R162-50-7.III")))
        .toList();
  }

  private static Verdict.Appreciation appreciation(
      Libelles libelles, String code, String provision) {
    return new Verdict.Appreciation(code, provision, libelles.appreciation(code));
  }
}
