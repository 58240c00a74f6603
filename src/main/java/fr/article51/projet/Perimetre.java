package fr.article51.projet;

/** Territorial scope of an experiment (R162-50-7 III, R162-50-9 I). */
public enum Perimetre {
  LOCAL,
  REGIONAL,
  INTERREGIONAL,
  NATIONAL
}
