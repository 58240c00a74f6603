package fr.article51.demarches.plateforme;

import com.fasterxml.jackson.databind.JsonNode;
import fr.article51.demarches.plateforme.Descripteur.Element;

/**
 * What a démarche asks, from the answer of the platform.
 *
 * <p>Names of the types of descriptors are read as those of the champs, followed by {@code
 * Descriptor}. Its documentation does not list them: one that is not in {@link #type} is {@link
 * TypeDeChamp#AUTRE}, never guessed. Several lines of text have a descriptor of their own, {@code
 * TextareaChampDescriptor}, but no champ of their own.
 */
final class LectureDeDescripteur {
  private static final String SUFFIXE = "Descriptor";

  private LectureDeDescripteur() {}

  static Descripteur lire(JsonNode demarche) {
    JsonNode revision = Noeuds.objet(demarche, "activeRevision");
    return new Descripteur(
        Noeuds.nombre(demarche, "number"),
        Noeuds.texteOuVide(demarche, "title"),
        Noeuds.texte(revision, "id"),
        Noeuds.liste(revision, "champDescriptors", LectureDeDescripteur::element),
        Noeuds.liste(revision, "annotationDescriptors", LectureDeDescripteur::element),
        Noeuds.liste(demarche, "labels", LectureDeDossier::etiquette));
  }

  private static Element element(JsonNode element) {
    return new Element(
        Noeuds.texte(element, "id"),
        Noeuds.texteOuVide(element, "label"),
        Noeuds.texteOuVide(element, "description"),
        type(Noeuds.texte(element, "__typename")),
        element.path("required").asBoolean(),
        Noeuds.listeOuVide(element, "options", JsonNode::asText).stream()
            .filter(option -> !option.isBlank()) // the first of a list may be "none chosen"
            .toList(),
        Noeuds.listeOuVide(element, "champDescriptors", LectureDeDescripteur::element));
  }

  static TypeDeChamp type(String nom) {
    String champ = nom.endsWith(SUFFIXE) ? nom.substring(0, nom.length() - SUFFIXE.length()) : nom;
    return switch (champ) {
      case "TextChamp" -> TypeDeChamp.TEXTE;
      case "TextareaChamp" -> TypeDeChamp.TEXTE_LONG;
      case "CheckboxChamp" -> TypeDeChamp.CASE_A_COCHER;
      case "YesNoChamp" -> TypeDeChamp.OUI_NON;
      case "IntegerNumberChamp" -> TypeDeChamp.ENTIER;
      case "DecimalNumberChamp" -> TypeDeChamp.DECIMAL;
      case "DateChamp" -> TypeDeChamp.JOUR;
      case "DatetimeChamp" -> TypeDeChamp.MOMENT;
      case "DropDownListChamp" -> TypeDeChamp.CHOIX;
      case "MultipleDropDownListChamp" -> TypeDeChamp.CHOIX_MULTIPLE;
      case "LinkedDropDownListChamp" -> TypeDeChamp.CHOIX_LIES;
      case "RepetitionChamp" -> TypeDeChamp.REPETITION;
      case "SiretChamp" -> TypeDeChamp.ETABLISSEMENT;
      case "RegionChamp" -> TypeDeChamp.REGION;
      case "DepartementChamp" -> TypeDeChamp.DEPARTEMENT;
      case "CommuneChamp" -> TypeDeChamp.COMMUNE;
      case "EpciChamp" -> TypeDeChamp.EPCI;
      case "AddressChamp" -> TypeDeChamp.ADRESSE;
      case "PieceJustificativeChamp" -> TypeDeChamp.PIECES;
      case "HeaderSectionChamp", "ExplicationChamp" -> TypeDeChamp.TITRE;
      default -> TypeDeChamp.AUTRE;
    };
  }
}
