package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Lecture.Option;
import fr.article51.demarches.correspondance.Lecture.Vers;
import fr.article51.demarches.correspondance.Remarque.Genre;
import fr.article51.demarches.plateforme.ValeurDeChamp;
import fr.article51.demarches.plateforme.ValeurDeChamp.Choix;
import fr.article51.demarches.plateforme.ValeurDeChamp.ChoixLies;
import fr.article51.demarches.plateforme.ValeurDeChamp.ChoixMultiple;
import fr.article51.projet.Valeur;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is chosen in a list → what a request says of it, by the table of its options. */
final class LectureParTable {
  private LectureParTable() {}

  static Lu lire(Vers vers, ValeurDeChamp valeur) {
    if (valeur instanceof Choix choix) {
      return choix.vide() ? Lu.INCONNU : option(vers, Option.de(choix.valeur().strip()));
    }
    if (valeur instanceof ChoixLies lies) {
      return lies.vide()
          ? Lu.INCONNU
          : option(vers, new Option(lies.premier().strip(), lies.second().strip()));
    }
    return valeur instanceof ChoixMultiple multiple
        ? parmi(vers, multiple)
        : Lu.ennui(Genre.TYPE_INATTENDU);
  }

  /** Every option counts: one without a value makes the whole unknown. */
  private static Lu parmi(Vers vers, ChoixMultiple multiple) {
    SortedSet<String> valeurs = new TreeSet<>();
    boolean muette = false;
    for (String choisie : multiple.valeurs()) {
      Lu lu = option(vers, Option.de(choisie.strip()));
      if (lu.ennui() != null) {
        return lu;
      }
      muette |= lu.valeurs().isEmpty();
      valeurs.addAll(lu.valeurs());
    }
    boolean regions = vers.cible().equals(new Cible.Champ(ChampDuProjet.REGIONS));
    if (!regions && valeurs.size() > 1) {
      return Lu.ennui(Genre.REPONSES_CONTRAIRES);
    }
    // What is not known of one option forbids a list of regions, and a NON; not an OUI.
    return muette && !valeurs.contains(Valeur.OUI.name()) ? Lu.MUET : Lu.de(List.copyOf(valeurs));
  }

  private static Lu option(Vers vers, Option choisie) {
    String valeur = vers.valeurs().get(choisie);
    if (valeur == null) {
      valeur = vers.valeurs().get(Option.de(choisie.premier()));
    }
    if (valeur == null) {
      boolean reste =
          choisie.second().isEmpty()
              && vers.valeurs().keySet().stream()
                  .anyMatch(option -> option.premier().equals(choisie.premier()));
      return reste ? Lu.MUET : Lu.ennui(Genre.OPTION_SANS_VALEUR);
    }
    return valeur.equals(Lecture.INCONNU) ? Lu.MUET : Lu.de(valeur);
  }
}
