package fr.article51.commande.demarches;

import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.demarches.plateforme.Descripteur.Element;
import java.util.ArrayList;
import java.util.List;

/** What a démarche asks, as aligned columns. */
final class ChampsEnTexte {
  /** As many options as a person reads. */
  private static final int OPTIONS = 40;

  private ChampsEnTexte() {}

  /** A line; the options of a list have one each, with a label only. */
  private record Ligne(String id, String type, String requis, String libelle) {}

  static String de(Descripteur descripteur) {
    StringBuilder texte = new StringBuilder();
    texte.append("Démarche ").append(descripteur.demarche()).append(" : ");
    texte.append(Texte.propre(descripteur.titre())).append("\n");
    tableau("Champs", descripteur.champs(), texte);
    tableau("Annotations privées", descripteur.annotations(), texte);
    List<Ligne> etiquettes =
        descripteur.etiquettes().stream()
            .map(une -> new Ligne(Texte.propre(une.id()), "", "", Texte.propre(une.nom())))
            .toList();
    texte.append("\nÉtiquettes\n");
    aligner(new Ligne("IDENTIFIANT", "", "", "NOM"), etiquettes, texte);
    return texte.toString();
  }

  private static void tableau(String titre, List<Element> elements, StringBuilder texte) {
    List<Ligne> lignes = new ArrayList<>();
    elements.forEach(element -> ajouter(element, 0, lignes));
    texte.append("\n").append(titre).append("\n");
    aligner(new Ligne("IDENTIFIANT", "TYPE", "REQUIS", "LIBELLÉ"), lignes, texte);
  }

  private static void ajouter(Element element, int niveau, List<Ligne> lignes) {
    String retrait = "  ".repeat(niveau);
    lignes.add(
        new Ligne(
            retrait + Texte.propre(element.id()),
            element.type().name(),
            element.obligatoire() ? "oui" : "",
            retrait + Texte.propre(element.libelle())));
    List<String> options = element.options();
    options.stream()
        .limit(OPTIONS)
        .forEach(option -> lignes.add(option(retrait, Texte.propre(option))));
    if (options.size() > OPTIONS) {
      lignes.add(
          option(retrait, "et " + (options.size() - OPTIONS) + " autres : --json les dit toutes"));
    }
    element.champs().forEach(champ -> ajouter(champ, niveau + 1, lignes));
  }

  private static Ligne option(String retrait, String option) {
    return new Ligne("", "", "", retrait + "  - " + option);
  }

  private static void aligner(Ligne titres, List<Ligne> lignes, StringBuilder texte) {
    if (lignes.isEmpty()) {
      texte.append("  rien\n");
      return;
    }
    int ids = lignes.stream().mapToInt(une -> une.id().length()).max().orElse(0);
    int id = Math.max(titres.id().length(), ids);
    int types = lignes.stream().mapToInt(une -> une.type().length()).max().orElse(0);
    int type = Math.max(titres.type().length(), types);
    int requis = titres.requis().length();
    List<Ligne> toutes = new ArrayList<>(List.of(titres));
    toutes.addAll(lignes);
    for (Ligne une : toutes) {
      StringBuilder ligne = new StringBuilder("  ");
      colonne(une.id(), id, ligne);
      colonne(une.type(), type, ligne);
      colonne(une.requis(), requis, ligne);
      texte.append(ligne.append(une.libelle()).toString().stripTrailing()).append("\n");
    }
  }

  private static void colonne(String texte, int largeur, StringBuilder ligne) {
    if (largeur > 0) {
      ligne.append(texte).append(" ".repeat(largeur - texte.length() + 2));
    }
  }
}
