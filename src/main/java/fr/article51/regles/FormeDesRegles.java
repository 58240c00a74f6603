package fr.article51.regles;

import fr.article51.droit.Rang;
import fr.article51.droit.Regime;
import fr.article51.regles.ReglesIllisiblesException.Faute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a rule without which its verdicts would be wrong and nothing would say so: the rules
 * run once for every project, hence positive conditions only; the catalogue reads them as texts.
 * The tests of the project ask for more.
 */
final class FormeDesRegles {
  private static final Pattern DECLARATION = Pattern.compile("(?m)^[ \\t]*rule\\b");
  private static final Pattern ECARTES =
      Pattern.compile(
          "\\b(?:salience|agenda-group|ruleflow-group|activation-group|no-loop|lock-on-active"
              + "|auto-focus|date-effective|date-expires|timer|enabled|eval|global|function|query"
              + "|declare|not|exists|or|forall|accumulate|collect|from|modify|update|delete"
              + "|retract|insertLogical)\\b|\\|\\|");

  /** Strings and comments: what they hold is not part of the form. */
  private static final Pattern HORS_FORME =
      Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"|//[^\\n]*|(?s:/\\*.*?\\*/)");

  private final String fichier;
  private final String texte;
  private final Map<String, String> fichiers;
  private final List<Faute> fautes = new ArrayList<>();

  private FormeDesRegles(String fichier, String texte, Map<String, String> fichiers) {
    this.fichier = fichier;
    this.texte = texte;
    this.fichiers = fichiers;
  }

  /**
   * @param textes DRL file, relative to {@code rules/} → its text
   */
  static List<Faute> fautes(Map<String, String> textes) {
    List<Faute> fautes = new ArrayList<>();
    Map<String, String> fichiers = new HashMap<>(); // by identifier of their rules
    textes.forEach(
        (fichier, texte) -> {
          FormeDesRegles forme = new FormeDesRegles(fichier, texte, fichiers);
          forme.lire();
          fautes.addAll(forme.fautes);
        });
    return fautes;
  }

  private void lire() {
    String nue = HORS_FORME.matcher(texte).replaceAll(FormeDesRegles::blancs);
    Map<Integer, String> lues = new HashMap<>();
    chaque(
        CatalogueRegles.REGLE.matcher(texte),
        regle -> {
          lues.put(regle.start(), regle.group(2));
          unique(regle.start(), regle.group(1));
        });
    chaque(
        DECLARATION.matcher(nue),
        declaration -> {
          String entete = lues.get(declaration.start());
          if (entete == null) {
            fauter(
                declaration.start(),
                "règle que le catalogue ne saurait lire ; attendu, en début de ligne :"
                    + " rule \"nom\", puis when, then et end, seuls sur la leur");
          } else {
            metadonnees(declaration.start(), entete);
          }
        });
    chaque(
        ECARTES.matcher(nue),
        mot ->
            fauter(
                mot.start(),
                "« "
                    + mot.group()
                    + " » est écarté : les règles sont tirées une fois pour tous les projets"
                    + " (CONTRIBUTING.md)"));
  }

  private void unique(int position, String nom) {
    String autre = fichiers.put(CatalogueRegles.identifiant(nom), fichier);
    if (autre != null) {
      fauter(
          position,
          "deux règles ont le nom « " + nom + " », aux accents près ; l'autre : rules/" + autre);
    }
  }

  private void metadonnees(int position, String entete) {
    Map<String, String> lues = new HashMap<>();
    chaque(
        CatalogueRegles.META.matcher(entete),
        cle -> {
          if (lues.put(cle.group(1), cle.group(2)) != null) {
            fauter(position, "@" + cle.group(1) + " en double");
          }
        });
    admise(position, lues, "rang", Rang.values());
    if (lues.containsKey("regime")) {
      admise(position, lues, "regime", Regime.values());
    }
  }

  private void admise(int position, Map<String, String> lues, String cle, Enum<?>[] valeurs) {
    List<String> admises = new ArrayList<>();
    for (Enum<?> valeur : valeurs) {
      admises.add(valeur.name());
    }
    if (!admises.contains(lues.get(cle))) {
      fauter(position, "@" + cle + " attendu, parmi \"" + String.join("\", \"", admises) + "\"");
    }
  }

  private void fauter(int position, String message) {
    int ligne = 1 + (int) texte.substring(0, position).chars().filter(c -> c == '\n').count();
    int colonne = position - texte.lastIndexOf('\n', position - 1);
    fautes.add(new Faute(fichier, ligne, colonne, message));
  }

  private static void chaque(Matcher trouve, Consumer<Matcher> action) {
    while (trouve.find()) {
      action.accept(trouve);
    }
  }

  private static String blancs(MatchResult trouve) {
    return trouve.group().replaceAll("[^\\n]", " ");
  }
}
