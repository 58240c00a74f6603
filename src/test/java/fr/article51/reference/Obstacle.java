package fr.article51.reference;

import fr.article51.droit.Rang;

/** The obstacles: what makes a complete project inadmissible. */
enum Obstacle {
  FINALITE_ABSENTE(Rang.LOI),
  CATEGORIE_ABSENTE(Rang.DECRET),
  INITIATIVE_RESERVEE(Rang.DECRET),
  DEROGATION_ABSENTE(Rang.LOI),
  DISPOSITION_HORS_LISTE(Rang.LOI),
  CONDITION_NON_REMPLIE(Rang.LOI),
  DUREE_EXCESSIVE(Rang.LOI),
  EXCLU_COMPETENCES_SEULES(Rang.DOCTRINE),
  EXCLU_SUBVENTION(Rang.DOCTRINE),
  EXCLU_RECHERCHE(Rang.DOCTRINE),
  EXCLU_ACCES_MARCHE(Rang.DOCTRINE),
  EXCLU_OUTIL_SEUL(Rang.DOCTRINE),
  EXCLU_SIMPLE_FINANCEMENT(Rang.DOCTRINE),
  EXCLU_NON_INNOVANT(Rang.DOCTRINE),
  EXCLU_NON_DIFFUSABLE(Rang.DOCTRINE);

  final Rang rang;

  Obstacle(Rang rang) {
    this.rang = rang;
  }
}
