package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Candidats.Choix;
import fr.article51.demarches.correspondance.Renvoi.Ecrit;
import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.demarches.plateforme.Descripteur.Element;
import fr.article51.demarches.plateforme.TypeDeChamp;
import fr.article51.verdict.Conclusion;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of a proposition: YAML written by hand, for its comments. */
final class EcritureDeProposition {
  /** What resembles less is no help. */
  private static final double VAGUE = 0.3;

  private final StringBuilder yaml = new StringBuilder();
  private int proposes;
  private int aDecider;

  void tete(Descripteur demarche, @Nullable String agence, @Nullable String jeton, URI plateforme) {
    ligne(0, "# " + propre(demarche.titre()));
    ligne(0, "# Proposition : chaque ligne est à relire. « aDecider » est à remplacer par vers,");
    ligne(0, "# question, options, lignes ou ignore ; le fichier est refusé jusque-là.");
    ligne(0, "demarche: " + demarche.demarche());
    ligne(0, agence == null ? "agence:  # à écrire, comme ARS-11" : "agence: " + cite(agence));
    ligne(
        0,
        jeton == null
            ? "jeton:  # à écrire : le nom du secret, pas le secret"
            : "jeton: " + cite(jeton));
    if (!plateforme.equals(Demarche.PLATEFORME)) {
      ligne(0, "plateforme: " + cite(plateforme.toString()));
    }
    ligne(0, "");
    ligne(0, demarche.champs().isEmpty() ? "champs: {}" : "champs:");
  }

  void champ(Element element, int retrait) {
    ligne(retrait, cite(element.id()) + ":");
    if (!propre(element.libelle()).isEmpty()) {
      ligne(retrait + 1, "libelle: " + cite(propre(element.libelle())));
    }
  }

  void lignes(int retrait, boolean vide) {
    ligne(retrait + 1, "lignes:" + (vide ? " {}" : ""));
  }

  void ignorer(int retrait) {
    ligne(retrait + 1, "ignore: 'type que le service ne lit pas'");
    proposes++;
  }

  void vers(Choix choix, Map<String, String> valeurs, Unite unite, int retrait) {
    ligne(retrait + 1, cle(choix.cible()) + "  # confiance " + nombre(choix));
    if (unite == Unite.ANS) {
      ligne(retrait + 1, "unite: ANS");
    }
    if (!valeurs.isEmpty()) {
      ligne(retrait + 1, "valeurs:");
      valeurs.forEach((option, valeur) -> ligne(retrait + 2, cite(option) + ": " + cite(valeur)));
    }
    proposes++;
  }

  void options(Map<String, Choix> questions, int retrait) {
    ligne(retrait + 1, "options:");
    questions.forEach(
        (option, choix) ->
            ligne(
                retrait + 2,
                cite(option) + ": " + choix.cible().nom() + "  # confiance " + nombre(choix)));
    proposes++;
  }

  /** The options of a list are written so that, without their "#", they are the mapping. */
  void aDecider(@Nullable Choix choix, Map<String, Choix> questions, int retrait) {
    boolean parle = choix != null && choix.confiance() >= VAGUE;
    ligne(
        retrait + 1,
        "aDecider: true"
            + (parle
                ? "  # le plus proche : " + cle(choix.cible()) + " (" + nombre(choix) + ")"
                : ""));
    if (!questions.isEmpty()) {
      ligne(retrait + 1, "# options:");
    }
    questions.forEach(
        (option, proche) ->
            ligne(
                retrait + 1,
                "#   "
                    + cite(option)
                    + (proche.confiance() >= VAGUE
                        ? ": " + proche.cible().nom() + "  # confiance " + nombre(proche)
                        : ":  # un code, ou AUCUNE")));
    aDecider++;
  }

  /** What is written back is written only where the labels are the very same. */
  void renvoi(Descripteur demarche, MotsDesDemarches mots) {
    ligne(0, "");
    ligne(0, "renvoi:");
    ligne(1, "messages: false");
    ligne(1, "corrections: false");
    StringBuilder annotations = new StringBuilder();
    for (Ecrit ecrit : Ecrit.values()) {
      meme(demarche, mots.annotation(ecrit))
          .ifPresent(id -> annotations.append(retire(2, ecrit.cle() + ": " + cite(id))));
    }
    StringBuilder etiquettes = new StringBuilder();
    for (Conclusion conclusion : Conclusion.values()) {
      demarche.etiquettes().stream()
          .filter(etiquette -> egaux(etiquette.nom(), mots.etiquette(conclusion)))
          .findFirst()
          .ifPresent(
              etiquette ->
                  etiquettes.append(retire(2, conclusion.name() + ": " + cite(etiquette.id()))));
    }
    if (!annotations.isEmpty()) {
      ligne(1, "annotations:");
      yaml.append(annotations);
    }
    if (!etiquettes.isEmpty()) {
      ligne(1, "etiquettes:");
      yaml.append(etiquettes);
    }
  }

  private static Optional<String> meme(Descripteur demarche, String libelle) {
    return demarche.annotations().stream()
        .filter(annotation -> annotation.type() != TypeDeChamp.TITRE)
        .filter(annotation -> egaux(annotation.libelle(), libelle))
        .map(Element::id)
        .findFirst();
  }

  Proposition proposition() {
    return new Proposition(yaml.toString(), proposes, aDecider);
  }

  private static boolean egaux(String a, String b) {
    return Mots.normaliser(a).equals(Mots.normaliser(b));
  }

  private static String cle(Cible cible) {
    return (cible instanceof Cible.Champ ? "vers: " : "question: ") + cible.nom();
  }

  private static String nombre(Choix choix) {
    return String.format(Locale.FRENCH, "%.2f", choix.confiance());
  }

  private void ligne(int retrait, String texte) {
    yaml.append(retire(retrait, texte));
  }

  private static String retire(int retrait, String texte) {
    return "  ".repeat(retrait) + texte + "\n";
  }

  /** In one line: for people. Whole: the check compares it. */
  private static String propre(String texte) {
    return texte
        .replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ")
        .replaceAll("\\p{Cs}", "")
        .strip();
  }

  /** As it is, for the machine: double quotes, as JSON, since anything can be said in them. */
  private static String cite(String texte) {
    StringBuilder cite = new StringBuilder("\"");
    for (int i = 0; i < texte.length(); i++) {
      char c = texte.charAt(i);
      if (c == '"' || c == '\\') {
        cite.append('\\').append(c);
      } else if (Character.isISOControl(c) || c >= '\u2028' && c <= '\u2029' || c >= '\ud800') {
        cite.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        cite.append(c);
      }
    }
    return cite.append('"').toString();
  }
}
