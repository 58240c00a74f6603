package fr.article51.doublure;

import org.jspecify.annotations.Nullable;

/** Types of questions, as the platform names them. */
public enum Genre {
  TEXTE("TextChamp", null, "TextChampDescriptor", "text"),
  TEXTE_LONG("TextChamp", null, "TextareaChampDescriptor", "textarea"),
  COURRIEL("TextChamp", null, "EmailChampDescriptor", "email"),
  CASE_A_COCHER("CheckboxChamp", null, "CheckboxChampDescriptor", "checkbox"),
  OUI_NON("YesNoChamp", "CheckboxChamp", "YesNoChampDescriptor", "yesNo"),
  ENTIER("IntegerNumberChamp", null, "IntegerNumberChampDescriptor", "integerNumber"),
  DECIMAL("DecimalNumberChamp", null, "DecimalNumberChampDescriptor", "decimalNumber"),
  JOUR("DateChamp", null, "DateChampDescriptor", "date"),
  MOMENT("DatetimeChamp", "DateChamp", "DatetimeChampDescriptor", "datetime"),
  CHOIX("DropDownListChamp", "TextChamp", "DropDownListChampDescriptor", "dropDownList"),
  CHOIX_MULTIPLE(
      "MultipleDropDownListChamp",
      null,
      "MultipleDropDownListChampDescriptor",
      "multipleDropDownList"),
  CHOIX_LIES("LinkedDropDownListChamp", null, "LinkedDropDownListChampDescriptor", null),
  REPETITION("RepetitionChamp", null, "RepetitionChampDescriptor", "repetition"),
  PIECES("PieceJustificativeChamp", null, "PieceJustificativeChampDescriptor", null),
  SIRET("SiretChamp", null, "SiretChampDescriptor", null),
  REGION("RegionChamp", "TextChamp", "RegionChampDescriptor", null),
  DEPARTEMENT("DepartementChamp", "TextChamp", "DepartementChampDescriptor", null),
  COMMUNE("CommuneChamp", "TextChamp", "CommuneChampDescriptor", null),
  EPCI("EpciChamp", null, "EpciChampDescriptor", null),
  ADRESSE("AddressChamp", "TextChamp", "AddressChampDescriptor", null),
  /** In the démarche only: a dossier holds no such champ. */
  TITRE("", null, "HeaderSectionChampDescriptor", null);

  private final String champ;
  private final @Nullable String sansFragment;
  private final String descripteur;
  private final @Nullable String cle;

  Genre(String champ, @Nullable String sansFragment, String descripteur, @Nullable String cle) {
    this.champ = champ;
    this.sansFragment = sansFragment;
    this.descripteur = descripteur;
    this.cle = cle;
  }

  /** {@code __typename} of its champ, when its fragment is asked for. */
  String champ() {
    return champ;
  }

  /** {@code __typename} of its champ, when its fragment is not asked for. */
  String sansFragment() {
    return sansFragment == null ? champ : sansFragment;
  }

  /** {@code __typename} of its descriptor. */
  String descripteur() {
    return descripteur;
  }

  /** Key under which an annotation of this type is written; null when it cannot be. */
  @Nullable String cle() {
    return cle;
  }
}
