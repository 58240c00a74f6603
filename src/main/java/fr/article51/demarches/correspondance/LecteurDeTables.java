package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Lecture.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what the options of a list mean: the tables {@code valeurs} and {@code options}. */
final class LecteurDeTables {
  private final LecteurDeCibles cibles;
  private final Fautes fautes;

  LecteurDeTables(LecteurDeCibles cibles, Fautes fautes) {
    this.cibles = cibles;
    this.fautes = fautes;
  }

  /** Option → code of the question that it answers, or {@link Lecture#AUCUNE}. */
  Map<String, String> codes(Cles champ) {
    Map<String, String> codes = new LinkedHashMap<>();
    Cles options = pleine(champ, "options", "option: code de question");
    if (options == null) {
      return codes;
    }
    for (String option : options.entrees().keySet()) {
      int ligne = options.ligne(option);
      String code = options.exige(option, "un code de question, ou AUCUNE");
      if (code != null && (code.equals(Lecture.AUCUNE) || cibles.question(code, ligne) != null)) {
        ranger(codes, option.strip(), code, ligne);
      }
    }
    codes.values().stream()
        .distinct()
        .filter(code -> !code.equals(Lecture.AUCUNE))
        .forEach(code -> cibles.prendre(new Cible.Question(code), champ.ligne("options")));
    return codes;
  }

  /** Option → value, written as in a request; empty without a table. */
  Map<Option, String> valeurs(Cles champ, Cible cible, boolean dansUneLigne) {
    Map<Option, String> valeurs = new LinkedHashMap<>();
    Cles table = pleine(champ, "valeurs", "option: valeur");
    if (table == null) {
      return valeurs;
    }
    table
        .entrees()
        .forEach(
            (premier, entree) -> {
              if (entree.valeur() instanceof Noeud.Table) {
                Cles seconds = table.table(premier, entree.valeur());
                for (String second : seconds.entrees().keySet()) {
                  Option option = new Option(premier.strip(), second.strip());
                  ranger(
                      valeurs,
                      option,
                      valeur(seconds, second, cible, dansUneLigne),
                      seconds.ligne(second));
                }
              } else {
                ranger(
                    valeurs,
                    Option.de(premier.strip()),
                    valeur(table, premier, cible, dansUneLigne),
                    entree.ligne());
              }
            });
    return valeurs;
  }

  private @Nullable Cles pleine(Cles champ, String cle, String admis) {
    Cles table = champ.table(cle);
    if (table != null && table.entrees().isEmpty()) {
      fautes.ajouter(champ.ligne(cle), "« " + cle + " » est vide", admis);
    }
    return table;
  }

  private static @Nullable String valeur(
      Cles table, String cle, Cible cible, boolean dansUneLigne) {
    String admis =
        dansUneLigne && cible instanceof Cible.Question
            ? "OUI ou INCONNU : une ligne de répétition ne dit jamais NON"
            : LecteurDeCibles.admis(cible) + ", ou INCONNU";
    String valeur = table.exige(cle, admis);
    if (valeur == null || valeur.equals(Lecture.INCONNU)) {
      return valeur;
    }
    if (dansUneLigne && valeur.equals("NON") || !LecteurDeCibles.admet(cible, valeur)) {
      table.refuser(cle, valeur, admis);
    }
    return valeur;
  }

  /** Options that only differ by the spaces around them are one. */
  private <O> void ranger(Map<O, String> table, O option, @Nullable String valeur, int ligne) {
    if (valeur != null && table.putIfAbsent(option, valeur) != null) {
      fautes.ajouter(ligne, "option répétée, aux espaces près", "une fois chaque option");
    }
  }
}
