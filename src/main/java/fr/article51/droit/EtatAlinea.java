package fr.article51.droit;

/** State of an alinéa over one of its versions. */
public enum EtatAlinea {
  EN_VIGUEUR,
  /** Struck down by the Conseil constitutionnel before it entered into force. */
  CENSURE,
  ABROGE
}
