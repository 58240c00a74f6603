package fr.article51.reforme;

import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import fr.article51.regles.ChampsDuProjet;
import fr.article51.regles.Reponse;
import org.jspecify.annotations.Nullable;

/**
 * What a finding asks of one answer, without its place in a questionnaire, which two bases may not
 * share.
 *
 * @param code question code or field of the project
 * @param valeur value of the answer, or the scope
 */
record Litteral(String code, String valeur) {

  /**
   * @param questions size of the questionnaire that gives the literal its place
   */
  static Litteral de(Reponse reponse, int questions) {
    if (reponse.code().equals(ChampsDuProjet.PERIMETRE)) {
      for (Perimetre perimetre : Perimetre.values()) {
        if (ChampsDuProjet.ordre(perimetre, questions) == reponse.ordre()) {
          return new Litteral(reponse.code(), perimetre.name());
        }
      }
    }
    return new Litteral(reponse.code(), reponse.valeur().name());
  }

  /**
   * @param dureeMaximale longest duration of the base on that day, in months
   * @return whether the answers of a project make it hold; null while they do not tell
   */
  @Nullable Boolean chez(Demande demande, int dureeMaximale) {
    Projet projet = demande.projet();
    Object donnee =
        switch (code) {
          case ChampsDuProjet.DUREE -> {
            Integer mois = projet.dureeMois();
            yield mois == null ? null : mois > dureeMaximale ? Valeur.OUI : Valeur.NON;
          }
          case ChampsDuProjet.PERIMETRE -> projet.perimetre();
          case ChampsDuProjet.MEMBRE -> projet.porteur().membreComiteTechnique();
          default -> demande.reponses().get(code);
        };
    return donnee == null ? null : Boolean.valueOf(donnee.toString().equals(valeur));
  }
}
