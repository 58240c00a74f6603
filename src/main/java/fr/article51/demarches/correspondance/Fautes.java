package fr.article51.demarches.correspondance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The faults met while one file is read. Not thread-safe: one per file. */
final class Fautes {
  private static final int TEXTE_MAXIMUM = 100;

  /** What was put where a name is expected may be the secret itself. */
  private static final Pattern SECRET =
      Pattern.compile("(?i)whsec_.*|(?=.*[0-9])(?=.*\\p{Alpha})[\\p{Alnum}+/=_-]{32,}");

  private final String fichier;
  private final List<Faute> fautes = new ArrayList<>();

  Fautes(String fichier) {
    this.fichier = fichier;
  }

  /** In one line, whatever it quotes: faults go to logs and terminals. */
  void ajouter(int ligne, String raison, String admis) {
    String uneLigne = raison.replaceAll("[\\p{Cntrl}\\u0080-\\u009f\\p{Zl}\\p{Zp}]+", " ");
    fautes.add(new Faute(fichier, Math.max(1, ligne), uneLigne, admis));
  }

  boolean vides() {
    return fautes.isEmpty();
  }

  /** To be thrown. */
  DemarcheInvalideException exception() {
    return new DemarcheInvalideException(
        fautes.stream().sorted(Comparator.comparingInt(Faute::ligne)).toList());
  }

  /** A name or a value of the file, quoted; not one that may be a secret. */
  static String citer(String texte) {
    if (SECRET.matcher(texte).matches()) {
      return "(non répété, car il ressemble à un secret)";
    }
    return "« "
        + (texte.length() > TEXTE_MAXIMUM ? texte.substring(0, TEXTE_MAXIMUM) + "…" : texte)
        + " »";
  }
}
