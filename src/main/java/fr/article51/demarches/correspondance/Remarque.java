package fr.article51.demarches.correspondance;

/**
 * Something of a dossier that its request does not say, or not as the dossier does.
 *
 * @param champ descriptor of the champ; empty when it is about the dossier
 * @param genre what happened
 * @param phrase in French, for an instructor; nothing that the carrier wrote
 */
public record Remarque(String champ, Genre genre, String phrase) {

  /** What happened. */
  public enum Genre {
    /** Another type than the mapping reads: the champ was changed since. */
    TYPE_INATTENDU,
    /** The mapping has no value for the option chosen. */
    OPTION_SANS_VALEUR,
    /** The option chosen is two opposite answers. */
    REPONSES_CONTRAIRES,
    /** The question does not exist on the day of the law. */
    HORS_DATE,
    /** A number or a day that no request takes. */
    HORS_BORNES,
    /** A text that no request takes. */
    TROP_LONG,
    /** A territory of no region, of several, or unknown. */
    TERRITOIRE_INCONNU,
    /** Scope and regions contradict each other. */
    PERIMETRE_CONTREDIT,
    /** Several champs where one is expected. */
    CHAMP_EN_DOUBLE,
    /** A champ filled in that the mapping does not name. */
    CHAMP_NON_NOMME,
    /** The dossier does not have the date asked for. */
    DATE_ABSENTE
  }
}
