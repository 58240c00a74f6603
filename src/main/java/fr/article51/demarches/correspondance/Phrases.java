package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Remarque.Genre;

/** The words of remarks; they quote our names, never the dossier. */
final class Phrases {
  private Phrases() {}

  /**
   * @param cible target that is left unknown, or another of our names; may be empty
   */
  static String de(Genre genre, String cible) {
    String pour = cible.isEmpty() ? "" : " ; « " + cible + " » reste inconnu";
    return switch (genre) {
      case TYPE_INATTENDU ->
          "Ce champ n’est pas du type que la correspondance lit" + pour + ". Contrôlez-la.";
      case OPTION_SANS_VALEUR ->
          "L’option choisie n’a pas de valeur dans la correspondance" + pour + ".";
      case REPONSES_CONTRAIRES -> "Les options choisies se contredisent" + pour + ".";
      case HORS_DATE ->
          "La question « "
              + cible
              + " » n’existe pas à la date d’appréciation : elle est laissée"
              + " de côté.";
      case HORS_BORNES ->
          cible.equals("dateAppreciation")
              ? "La date du dossier n’est pas entre 1900 et 2100 : la plus proche est retenue."
              : "Le nombre ou le jour donné n’est pas admis" + pour + ".";
      case TROP_LONG -> "Le texte est trop long pour être repris sans être coupé" + pour + ".";
      case TERRITOIRE_INCONNU ->
          "Le territoire donné n’est d’aucune région connue, ou de plusieurs" + pour + ".";
      case PERIMETRE_CONTREDIT ->
          "Le périmètre et les régions se contredisent : le périmètre reste inconnu.";
      case CHAMP_EN_DOUBLE -> "Ce champ est plusieurs fois dans le dossier : il n’est pas lu.";
      case CHAMP_NON_NOMME ->
          "Ce champ est rempli, et la correspondance ne le nomme pas : il n’est pas lu.";
      case DATE_ABSENTE ->
          "Le dossier n’a pas la date demandée (" + cible + ") : celle du dépôt est retenue.";
    };
  }
}
