package fr.article51.api.recit;

import fr.article51.droit.Droit;
import fr.article51.droit.Periode;
import fr.article51.libelles.Libelles;
import fr.article51.libelles.MotsDuCatalogue;
import fr.article51.regles.Regle;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every rule, told. Made once, when the first page asks for it; immutable. */
public final class Recits {
  private final Lexique lexique;
  private final Map<String, List<Periode>> periodes;

  /**
   * @param droit the law
   * @param libelles the words of questions and grounds
   * @param mots the words of the catalogue
   * @param periodes name of a rule → the days on which it finds something, as the rules themselves
   *     say
   */
  public Recits(
      Droit droit, Libelles libelles, MotsDuCatalogue mots, Map<String, List<Periode>> periodes) {
    lexique = new Lexique(droit, libelles, mots);
    this.periodes = Map.copyOf(periodes);
  }

  /** Whether the rule is one of DRL: the two syntheses are given by the verdict itself. */
  public static boolean ecriteEnDrl(Regle regle) {
    return !regle.fichier().isEmpty();
  }

  /** Days on which a rule can say something; all of them for a synthesis: an empty list. */
  public List<Periode> periodes(Regle regle) {
    return periodes.getOrDefault(regle.nom(), List.of());
  }

  /**
   * A rule in French.
   *
   * @throws IllegalArgumentException when a part of it has no words
   */
  public RegleRacontee de(Regle regle) {
    if (!ecriteEnDrl(regle)) {
      return new RegleRacontee(
          regle, List.of(), List.of(), Phrase.de(Objects.requireNonNull(regle.source())), null);
    }
    RegleLue lue = RegleLue.de(regle);
    RecitDuConstat constat = new RecitDuConstat(lexique, lue, periodes(regle));
    return new RegleRacontee(
        regle,
        periodes(regle),
        new RecitDesConditions(lexique, regle.regime(), periodes(regle)).de(lue),
        constat.consequence(),
        constat.motif());
  }
}
