package fr.article51.droit;

/** Themes of the questions, in the order of the questionnaire. */
public enum Theme {
  FINALITE,
  FINANCEMENT,
  ORGANISATION,
  /** L162-31-1 II 1° a. */
  BESOIN_TARIFS,
  /** L162-31-1 II 1° b to f. */
  BESOIN_PRISE_EN_CHARGE,
  /** L162-31-1 II 2°. */
  BESOIN_SANTE_PUBLIQUE,
  /** L162-31-1 II 3°. */
  BESOIN_MEDICO_SOCIAL,
  BESOIN_AUTRE,
  CONDITION,
  OBJET,
  CARACTERE,
  TELESURVEILLANCE,
  CAHIER,
  PILOTE
}
