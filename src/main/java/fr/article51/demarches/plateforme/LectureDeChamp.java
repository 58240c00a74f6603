package fr.article51.demarches.plateforme;

import com.fasterxml.jackson.databind.JsonNode;
import fr.article51.demarches.plateforme.ValeurDeChamp.Autre;
import fr.article51.demarches.plateforme.ValeurDeChamp.CaseACocher;
import fr.article51.demarches.plateforme.ValeurDeChamp.Choix;
import fr.article51.demarches.plateforme.ValeurDeChamp.ChoixLies;
import fr.article51.demarches.plateforme.ValeurDeChamp.ChoixMultiple;
import fr.article51.demarches.plateforme.ValeurDeChamp.Decimal;
import fr.article51.demarches.plateforme.ValeurDeChamp.Entier;
import fr.article51.demarches.plateforme.ValeurDeChamp.Etablissement;
import fr.article51.demarches.plateforme.ValeurDeChamp.Jour;
import fr.article51.demarches.plateforme.ValeurDeChamp.Moment;
import fr.article51.demarches.plateforme.ValeurDeChamp.OuiNon;
import fr.article51.demarches.plateforme.ValeurDeChamp.Pieces;
import fr.article51.demarches.plateforme.ValeurDeChamp.Repetition;
import fr.article51.demarches.plateforme.ValeurDeChamp.Territoire;
import fr.article51.demarches.plateforme.ValeurDeChamp.Texte;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A champ, from its typed value; what it displays is read for the types that have none here. One
 * line of text and several are the same type on that side: both are a {@link Texte}, and only the
 * {@link Descripteur} tells them apart.
 */
final class LectureDeChamp {
  private LectureDeChamp() {}

  static Champ lire(JsonNode champ) {
    return new Champ(
        Noeuds.texte(champ, "id"),
        Noeuds.texte(champ, "champDescriptorId"),
        Noeuds.texteOuVide(champ, "label"),
        valeur(champ));
  }

  private static ValeurDeChamp valeur(JsonNode champ) {
    String type = Noeuds.texte(champ, "__typename");
    return switch (type) {
      case "TextChamp" -> new Texte(Noeuds.texteOuVide(champ, "texte"));
      case "CheckboxChamp" -> new CaseACocher(Boolean.TRUE.equals(booleen(champ, "cochee")));
      case "YesNoChamp" -> new OuiNon(booleen(champ, "ouiNon"));
      case "IntegerNumberChamp" -> new Entier(entier(champ));
      case "DecimalNumberChamp" -> new Decimal(decimal(champ));
      case "DateChamp" -> new Jour(jour(champ));
      case "DatetimeChamp" ->
          new Moment(vide(champ.path("moment")) ? null : Noeuds.instant(champ, "moment"));
      case "DropDownListChamp" -> new Choix(Noeuds.texteOuVide(champ, "choix"));
      case "MultipleDropDownListChamp" ->
          new ChoixMultiple(Noeuds.liste(champ, "values", JsonNode::asText));
      case "LinkedDropDownListChamp" ->
          new ChoixLies(
              Noeuds.texteOuVide(champ, "primaryValue"),
              Noeuds.texteOuVide(champ, "secondaryValue"));
      case "RepetitionChamp" ->
          new Repetition(
              Noeuds.liste(
                  champ, "rows", ligne -> Noeuds.liste(ligne, "champs", LectureDeChamp::lire)));
      case "PieceJustificativeChamp" ->
          new Pieces(Noeuds.liste(champ, "files", piece -> Noeuds.texte(piece, "filename")));
      case "SiretChamp" -> etablissement(champ.path("etablissement"));
      case "RegionChamp" -> territoire(champ.path("region"));
      case "DepartementChamp" -> territoire(champ.path("departement"));
      case "CommuneChamp" -> territoire(champ.path("commune"));
      case "EpciChamp" -> territoire(champ.path("epci"));
      default -> new Autre(type, Noeuds.texteOuVide(champ, "stringValue"));
    };
  }

  private static @Nullable Boolean booleen(JsonNode champ, String nom) {
    JsonNode valeur = champ.path(nom);
    if (valeur.isBoolean()) {
      return valeur.booleanValue();
    }
    if (valeur.isNull()) {
      return null;
    }
    throw Noeuds.insense(nom);
  }

  /** A big integer comes as a JSON string. */
  private static @Nullable BigInteger entier(JsonNode champ) {
    JsonNode valeur = champ.path("entier");
    return vide(valeur) ? null : Noeuds.lire("entier", () -> new BigInteger(valeur.asText()));
  }

  private static @Nullable BigDecimal decimal(JsonNode champ) {
    JsonNode valeur = champ.path("decimal");
    return vide(valeur) ? null : Noeuds.lire("decimal", () -> new BigDecimal(valeur.asText()));
  }

  private static @Nullable LocalDate jour(JsonNode champ) {
    JsonNode valeur = champ.path("jour");
    return vide(valeur) ? null : Noeuds.lire("jour", () -> LocalDate.parse(valeur.asText()));
  }

  /** What is not filled in is null, or an empty text. */
  private static boolean vide(JsonNode valeur) {
    return valeur.isNull() || valeur.isTextual() && valeur.textValue().isBlank();
  }

  private static Territoire territoire(JsonNode lieu) {
    return new Territoire(Noeuds.texteOuVide(lieu, "code"), Noeuds.texteOuVide(lieu, "name"));
  }

  /** Null when the platform could not ask the register: then the champ says nothing. */
  private static Etablissement etablissement(JsonNode personne) {
    return new Etablissement(Noeuds.texteOuVide(personne, "siret"), nom(personne));
  }

  /** Name of an organisation: of the company, else of the association. */
  static @Nullable String nom(JsonNode personne) {
    String entreprise = Noeuds.texteOuVide(personne.path("entreprise"), "raisonSociale");
    return entreprise.isBlank()
        ? Noeuds.texteOuNul(personne.path("association"), "titre")
        : entreprise;
  }
}
