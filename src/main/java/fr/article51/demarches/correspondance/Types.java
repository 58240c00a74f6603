package fr.article51.demarches.correspondance;

import static fr.article51.demarches.plateforme.TypeDeChamp.CASE_A_COCHER;
import static fr.article51.demarches.plateforme.TypeDeChamp.CHOIX;
import static fr.article51.demarches.plateforme.TypeDeChamp.CHOIX_LIES;
import static fr.article51.demarches.plateforme.TypeDeChamp.CHOIX_MULTIPLE;
import static fr.article51.demarches.plateforme.TypeDeChamp.COMMUNE;
import static fr.article51.demarches.plateforme.TypeDeChamp.DECIMAL;
import static fr.article51.demarches.plateforme.TypeDeChamp.DEPARTEMENT;
import static fr.article51.demarches.plateforme.TypeDeChamp.ENTIER;
import static fr.article51.demarches.plateforme.TypeDeChamp.ETABLISSEMENT;
import static fr.article51.demarches.plateforme.TypeDeChamp.JOUR;
import static fr.article51.demarches.plateforme.TypeDeChamp.MOMENT;
import static fr.article51.demarches.plateforme.TypeDeChamp.OUI_NON;
import static fr.article51.demarches.plateforme.TypeDeChamp.REGION;
import static fr.article51.demarches.plateforme.TypeDeChamp.REPETITION;
import static fr.article51.demarches.plateforme.TypeDeChamp.TEXTE;
import static fr.article51.demarches.plateforme.TypeDeChamp.TEXTE_LONG;

import fr.article51.demarches.correspondance.Lecture.Lignes;
import fr.article51.demarches.correspondance.Lecture.Options;
import fr.article51.demarches.correspondance.Lecture.Vers;
import fr.article51.demarches.plateforme.TypeDeChamp;
import java.util.EnumSet;
import java.util.Set;

/** Types of champs that each way of reading takes: those of {@link LectureDeValeur}. */
final class Types {
  private static final Set<TypeDeChamp> REPONSES = EnumSet.of(OUI_NON, CASE_A_COCHER);

  private Types() {}

  static Set<TypeDeChamp> lus(Lecture lecture) {
    if (lecture instanceof Lignes) {
      return EnumSet.of(REPETITION);
    }
    if (lecture instanceof Options) {
      return EnumSet.of(CHOIX_MULTIPLE, CHOIX);
    }
    if (!(lecture instanceof Vers vers)) {
      return EnumSet.allOf(TypeDeChamp.class);
    }
    return vers.valeurs().isEmpty() ? directs(vers.cible()) : parTable(vers.cible());
  }

  /** Without a table. */
  static Set<TypeDeChamp> directs(Cible cible) {
    if (!(cible instanceof Cible.Champ projet)) {
      return REPONSES;
    }
    return switch (projet.champ()) {
      case TITRE, PORTEUR_TYPE -> EnumSet.of(TEXTE, TEXTE_LONG, CHOIX);
      case PORTEUR_NOM -> EnumSet.of(TEXTE, TEXTE_LONG, CHOIX, ETABLISSEMENT);
      case PERIMETRE -> EnumSet.noneOf(TypeDeChamp.class);
      case REGIONS -> EnumSet.of(REGION, DEPARTEMENT, COMMUNE);
      case DUREE_MOIS -> EnumSet.of(ENTIER, DECIMAL);
      case MEMBRE_COMITE_TECHNIQUE -> REPONSES;
      case DATE_RECEPTION -> EnumSet.of(JOUR, MOMENT);
    };
  }

  /** A multiple list is one value only when its target takes several, or says yes or no. */
  static Set<TypeDeChamp> parTable(Cible cible) {
    boolean multiple =
        !(cible instanceof Cible.Champ projet)
            || projet.champ() == ChampDuProjet.REGIONS
            || projet.champ() == ChampDuProjet.MEMBRE_COMITE_TECHNIQUE;
    return multiple ? EnumSet.of(CHOIX, CHOIX_LIES, CHOIX_MULTIPLE) : EnumSet.of(CHOIX, CHOIX_LIES);
  }
}
