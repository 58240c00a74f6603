package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Formulaire.Annotation;
import fr.article51.demarches.correspondance.Formulaire.Champ;
import fr.article51.demarches.correspondance.Formulaire.Section;
import fr.article51.demarches.plateforme.TypeDeChamp;
import fr.article51.libelles.Libelles;
import java.util.List;

/** A form as a page in Markdown. */
final class PageDeFormulaire {
  private PageDeFormulaire() {}

  static String rediger(Formulaire formulaire) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(formulaire.titre()).append("\n\n");
    page.append("Questions en vigueur le ").append(Libelles.date(formulaire.date()));
    page.append(". À recopier dans l’éditeur de la démarche ; les libellés et les options tels");
    page.append(" quels, pour que la commande `demarche proposer` les reconnaisse tous.\n");
    int rang = 0;
    for (Section section : formulaire.sections()) {
      page.append("\n## ").append(section.titre()).append("\n");
      for (Champ champ : section.champs()) {
        rang++;
        page.append("\n### ").append(rang).append(". ").append(champ.libelle()).append("\n\n");
        page.append("- Type : ").append(type(champ.type()));
        page.append(champ.obligatoire() ? ", obligatoire\n" : ", facultatif\n");
        options(champ.options(), page);
        if (!champ.si().isEmpty()) {
          page.append("- À n’afficher que si une réponse au moins n’est pas « Non », parmi :\n");
          champ.si().forEach(libelle -> page.append("  - ").append(libelle).append("\n"));
        }
        page.append("- Remplit : `").append(champ.cible()).append("`\n");
        page.append("\n> ").append(champ.aide().replace("\n", "\n> ")).append("\n");
      }
    }
    page.append("\n## Annotations privées\n\n");
    for (Annotation note : formulaire.annotations()) {
      page.append("- ").append(note.libelle()).append(" : ").append(type(note.type()));
      page.append("\n");
      if (!note.options().isEmpty()) {
        page.append("  - ").append(String.join("\n  - ", note.options())).append("\n");
      }
    }
    page.append("\n## Étiquettes\n\n");
    formulaire.etiquettes().forEach(nom -> page.append("- ").append(nom).append("\n"));
    return page.toString();
  }

  private static void options(List<String> options, StringBuilder page) {
    if (!options.isEmpty()) {
      page.append("- Options :\n");
      options.forEach(option -> page.append("  - ").append(option).append("\n"));
    }
  }

  /** As the editor of the platform calls them. */
  private static String type(TypeDeChamp type) {
    return switch (type) {
      case TEXTE -> "texte court";
      case TEXTE_LONG -> "texte long";
      case CHOIX -> "choix unique";
      case CHOIX_MULTIPLE -> "choix multiple";
      case ENTIER -> "nombre entier";
      case JOUR -> "date";
      default -> throw new IllegalArgumentException("no champ of a form is a " + type);
    };
  }
}
