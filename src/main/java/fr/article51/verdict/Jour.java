package fr.article51.verdict;

import fr.article51.droit.EtatDuDroit;
import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import fr.article51.regles.ChampsDuProjet;
import fr.article51.regles.Constat;
import fr.article51.regles.Constat.Derogation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A state of the law, decided: every finding that a project may have on its days. Made once, then
 * read by every request. Immutable.
 */
final class Jour {
  private final EtatDuDroit etat;
  private final int nombreDeQuestions;
  private final int dureeMaximale;
  private final boolean avecDecret;
  private final Map<String, Integer> ordres = new HashMap<>();
  private final List<Possible<?>> possibles = new ArrayList<>();
  private final List<Conjonction> besoinsListables;
  private final Enjeux enjeux;

  /**
   * @param etat a state of the law with a regime
   * @param nombreDeQuestions size of the whole questionnaire
   * @param constats what the rules find for any project
   */
  Jour(EtatDuDroit etat, int nombreDeQuestions, List<Constat> constats) {
    this.etat = etat;
    this.nombreDeQuestions = nombreDeQuestions;
    dureeMaximale = etat.dureeMaximaleMois();
    avecDecret = etat.provision("R162-50-1.I").isPresent();
    etat.questions().forEach(question -> ordres.put(question.code(), question.ordre()));
    for (Constat constat : constats) {
      Conjonction si = Conjonction.de(constat.si());
      if (!si.contradictoire()) { // else no project can have it
        possibles.add(new Possible<>(constat, si));
      }
    }
    besoinsListables = possibles(Derogation.class).stream().map(Possible::si).distinct().toList();
    enjeux = Enjeux.de(this);
  }

  EtatDuDroit etat() {
    return etat;
  }

  /** Whether the decree is in force (R162-50-1 and following). */
  boolean avecDecret() {
    return avecDecret;
  }

  Enjeux enjeux() {
    return enjeux;
  }

  /** What derogations depend on, each by itself: a need. */
  List<Conjonction> besoinsListables() {
    return besoinsListables;
  }

  List<Possible<?>> possibles() {
    return possibles;
  }

  /** Those of one kind. */
  <T extends Constat> List<Possible<T>> possibles(Class<T> genre) {
    List<Possible<T>> choisis = new ArrayList<>();
    for (Possible<?> possible : possibles) {
      if (genre.isInstance(possible.constat())) {
        choisis.add(new Possible<>(genre.cast(possible.constat()), possible.si()));
      }
    }
    return choisis;
  }

  /** What the answers of a request settle, as literals. */
  Conjonction connu(Demande demande) {
    long ouiBas = 0;
    long ouiHaut = 0;
    long nonBas = 0;
    long nonHaut = 0;
    for (Map.Entry<String, Valeur> reponse : demande.reponses().entrySet()) {
      Integer ordre = ordres.get(reponse.getKey());
      if (ordre != null) {
        long bit = 1L << ordre; // modulo 64
        boolean oui = reponse.getValue() == Valeur.OUI;
        if (ordre < 64) {
          ouiBas |= oui ? bit : 0;
          nonBas |= oui ? 0 : bit;
        } else {
          ouiHaut |= oui ? bit : 0;
          nonHaut |= oui ? 0 : bit;
        }
      }
    }
    return projet(demande.projet(), new Conjonction(ouiBas, ouiHaut, nonBas, nonHaut));
  }

  private Conjonction projet(Projet projet, Conjonction reponses) {
    Conjonction connu = reponses;
    Integer duree = projet.dureeMois();
    if (duree != null) {
      connu = avec(connu, ChampsDuProjet.DUREE, duree > dureeMaximale ? Valeur.OUI : Valeur.NON);
    }
    connu = avec(connu, ChampsDuProjet.MEMBRE, projet.porteur().membreComiteTechnique());
    if (projet.perimetre() != null) {
      for (Perimetre perimetre : Perimetre.values()) {
        Valeur valeur = perimetre == projet.perimetre() ? Valeur.OUI : Valeur.NON;
        int ordre = ChampsDuProjet.ordre(perimetre, nombreDeQuestions);
        connu = connu.et(Conjonction.litteral(ordre, valeur));
      }
    }
    return connu;
  }

  private Conjonction avec(Conjonction connu, String champ, @Nullable Valeur valeur) {
    return valeur == null
        ? connu
        : connu.et(Conjonction.litteral(ChampsDuProjet.ordre(champ, nombreDeQuestions), valeur));
  }
}
