package fr.article51.demarches.plateforme;

/** Types of champs, those of {@link ValeurDeChamp} and those that hold nothing. */
public enum TypeDeChamp {
  TEXTE,
  TEXTE_LONG,
  CASE_A_COCHER,
  OUI_NON,
  ENTIER,
  DECIMAL,
  JOUR,
  MOMENT,
  CHOIX,
  CHOIX_MULTIPLE,
  CHOIX_LIES,
  REPETITION,
  ETABLISSEMENT,
  REGION,
  DEPARTEMENT,
  COMMUNE,
  EPCI,
  ADRESSE,
  PIECES,
  /** A title or an explanation: nothing to fill in. */
  TITRE,
  /** One that this service does not read. */
  AUTRE
}
