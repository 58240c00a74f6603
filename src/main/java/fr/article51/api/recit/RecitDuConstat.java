package fr.article51.api.recit;

import fr.article51.droit.Periode;
import fr.article51.droit.Regime;
import fr.article51.libelles.Libelles;
import fr.article51.verdict.CodeMotif;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** The finding of a rule in French, and the ground that the verdict makes of it. */
final class RecitDuConstat {
  private final Lexique lexique;
  private final RegleLue regle;
  private final Regime regime;

  private final List<Periode> jours;

  /**
   * @param jours days on which the rule can speak
   */
  RecitDuConstat(Lexique lexique, RegleLue regle, List<Periode> jours) {
    this.lexique = lexique;
    this.regle = regle;
    this.jours = jours;
    this.regime = regle.regle().regime();
  }

  /** What the rule establishes. */
  Phrase consequence() {
    Map<String, String> valeurs = new HashMap<>();
    valeurs.put("mois", mois());
    String code = regle.constat();
    switch (regle.constat()) {
      case "Finalite", "Categorie", "Derogation", "Cooperation", "AInstruire" -> {
        valeurs.put("provision", lexique.lien(regle.litteral(0)));
        valeurs.put("objet", objet(regle.litteral(0)));
      }
      case "BrancheFermee" ->
          valeurs.put("branche", lexique.mots().mot("branches", regle.litteral(0)));
      case "Obstacle" -> valeurs.put("motif", lexique.libelles().nomObstacle(regle.litteral(0)));
      case "Mention" -> valeurs.put("motif", lexique.mots().mot("motifs", regle.litteral(0)));
      case "AvisHas" -> code += "." + regle.litteral(1);
      case "Delai" -> code += "." + regle.litteral(0);
      case "Voie" -> {
        code += "." + regle.litteral(0);
        valeurs.put("valeur", valeurDeLaVoie());
      }
      default -> {}
    }
    return Phrase.de(lexique.mots().phrase("consequences", code, valeurs));
  }

  /** The ground; null when the finding gives none by itself. */
  @Nullable MotifDonne motif() {
    String code =
        switch (regle.constat()) {
          case "Finalite" -> "FINALITE_ETABLIE";
          case "Categorie" -> "CATEGORIE_ETABLIE";
          case "Derogation" -> "DEROGATION_PREVUE";
          case "Cooperation" -> "COOPERATION_ADMISE";
          case "AvisHas" ->
              regle.litteral(1).equals("true") ? "AVIS_HAS_REQUIS" : "AVIS_HAS_POSSIBLE";
          case "Obstacle", "Mention" -> regle.litteral(0);
          case "Voie" -> regle.litteral(2);
          default -> "";
        };
    return code.isEmpty() ? null : motif(code);
  }

  private MotifDonne motif(String code) {
    Libelles libelles = lexique.libelles();
    Map<String, String> valeurs = valeurs();
    List<String> textes = new ArrayList<>();
    for (String variante : variantes(code)) {
      textes.add(libelles.motif(code, variante.isEmpty() ? null : variante, valeurs));
    }
    return new MotifDonne(
        code,
        lexique.mots().mot("sens", CodeMotif.valueOf(code).sens().name()),
        List.copyOf(textes),
        libelles.ailleurs(code).orElse(""));
  }

  /** The texts that the verdict may choose, as it chooses them; empty names the text by default. */
  private List<String> variantes(String code) {
    String provision = provision();
    if (regle.constat().equals("AvisHas")) {
      boolean cooperation = regle.arguments().get(0).startsWith("$cooperation");
      return List.of(cooperation || provision.equals("L162-31-1.IV") ? "COOPERATION" : "");
    }
    Map<String, String> paires = paires();
    String variante = paires.getOrDefault("variante", "");
    SortedSet<String> toutes = lexique.libelles().variantes(code);
    if (variante.equals("$")) {
      return List.copyOf(toutes);
    }
    if (paires.containsKey("depuis") && code.equals("DISPOSITION_HORS_LISTE")) {
      return List.of(variante, variante.isEmpty() ? "A_VENIR" : variante + "_A_VENIR");
    }
    return List.of(variante);
  }

  /** What the holes of the texts say; a value of the project is told by its name. */
  private Map<String, String> valeurs() {
    Map<String, String> valeurs = new HashMap<>();
    for (String nom :
        List.of("duree", "maximum", "depuis", "version", "objet", "besoin", "condition", "mois")) {
      valeurs.put(nom, lexique.mots().mot("valeurs", nom));
    }
    valeurs.put("mois", mois());
    valeurs.put("maximum", mois());
    String provision = provision();
    if (!provision.isEmpty()) {
      valeurs.put("objet", objet(provision));
    }
    if (regle.constat().equals("Obstacle") || regle.constat().equals("Mention")) {
      String objet = regle.litteral(2);
      MotifLu origine = regle.origine(2);
      if (objet.isEmpty() && origine != null && origine.type().equals("Reponse")) {
        objet = String.valueOf(origine.valeur("code"));
      }
      if (!objet.isEmpty()) {
        String trou = objet.startsWith("besoin.") ? "besoin" : "condition";
        valeurs.put(trou, lexique.court(objet));
      }
    }
    return valeurs;
  }

  /** The subject of a provision, or its subjects over time. */
  private String objet(String provision) {
    return lexique.objets(provision, regime, jours).stream()
        .reduce(
            (avant, apres) ->
                lexique
                    .mots()
                    .phrase("valeurs", "objetsSelonLeJour", Map.of("avant", avant, "apres", apres)))
        .orElseThrow();
  }

  /** The provision that the ground names: that of the finding, or else the rule's own. */
  private String provision() {
    int rang =
        switch (regle.constat()) {
          case "Obstacle", "Mention" -> 1;
          case "Finalite", "Categorie", "Derogation", "Cooperation", "AvisHas" -> 0;
          default -> -1;
        };
    if (rang < 0) {
      return regle.regle().provision();
    }
    if (regle.arguments().get(rang).startsWith("$")) {
      MotifLu origine = regle.origine(rang);
      String lue = origine == null ? null : origine.valeur("provision");
      return lue == null || lue.startsWith("$") || lue.endsWith(".") ? "" : lue;
    }
    String provision = regle.litteral(rang);
    return provision.isEmpty() ? regle.regle().provision() : provision;
  }

  private Map<String, String> paires() {
    return regle.constat().equals("Obstacle") || regle.constat().equals("Mention")
        ? regle.paires(3)
        : Map.of();
  }

  /** The number of the law that the rule reads, when it never changes. */
  private String mois() {
    for (MotifLu motif : regle.conditions()) {
      String nom = motif.type().equals("Parametre") ? motif.valeur("nom") : null;
      String valeur = nom == null ? null : lexique.valeurUnique(nom, regime);
      if (valeur != null) {
        return valeur;
      }
    }
    return lexique.mots().mot("valeurs", "mois");
  }

  private String valeurDeLaVoie() {
    String valeur = regle.litteral(1);
    return switch (regle.litteral(0)) {
      case "AUTORITE" -> lexique.libelles().autorite(valeur);
      case "NATURE_HAS" -> lexique.libelles().nature(valeur);
      default -> lexique.libelles().guichet(valeur);
    };
  }
}
