package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Lecture.Lignes;
import fr.article51.demarches.correspondance.Lecture.Vers;
import fr.article51.demarches.correspondance.Remarque.Genre;
import fr.article51.echange.CodesDeQuestions;
import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.projet.PerimetreCoherent;
import fr.article51.projet.Porteur;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What one dossier says, while it is read. Not thread-safe: one per dossier. */
final class Collecte {
  private static final Cible REGIONS = new Cible.Champ(ChampDuProjet.REGIONS);

  /** A remark is said once, however many lines of a repetition call for it. */
  private final Set<Remarque> remarques = new LinkedHashSet<>();

  private final Map<ChampDuProjet, String> champs = new EnumMap<>(ChampDuProjet.class);
  private final SortedMap<String, Valeur> reponses = new TreeMap<>();
  private final Map<String, String> descripteurs = new TreeMap<>();
  private final SortedSet<String> regions = new TreeSet<>();

  /** A list of regions of which one is not known would say something false. */
  private boolean regionsDouteuses;

  /** The day in Paris of an instant, brought back to the days of a request. */
  LocalDate jour(Instant instant) {
    LocalDate jour = Jours.aParis(instant);
    if (jour != null) {
      return jour;
    }
    noter("", Genre.HORS_BORNES, "dateAppreciation");
    return Jours.lePlusProche(instant);
  }

  /** Notes what was read for a target. */
  void poser(String descripteur, Cible cible, Lu lu) {
    Genre ennui = lu.ennui();
    if (ennui != null) {
      noter(descripteur, ennui, cible.nom());
    }
    if (lu.valeurs().isEmpty()) {
      regionsDouteuses |= cible.equals(REGIONS) && (ennui != null || lu.muet());
      return;
    }
    if (cible instanceof Cible.Question question) {
      reponses.put(question.code(), Valeur.valueOf(lu.valeurs().get(0)));
      descripteurs.put(question.code(), descripteur);
    } else if (cible.equals(REGIONS)) {
      regions.addAll(lu.valeurs());
    } else if (cible instanceof Cible.Champ projet) {
      champs.put(projet.champ(), lu.valeurs().get(0));
    }
  }

  void noter(String descripteur, Genre genre, String cible) {
    remarques.add(new Remarque(descripteur, genre, Phrases.de(genre, cible)));
  }

  /** Notes that a champ cannot be read: the regions that it may hold are not known. */
  void douter(Lecture lecture) {
    if (lecture instanceof Lignes lignes) {
      lignes.champs().values().forEach(champ -> douter(champ.lecture()));
    }
    regionsDouteuses |= lecture instanceof Vers vers && vers.cible().equals(REGIONS);
  }

  /** Adds what a line of a repetition says: never a NON. */
  void ajouter(Collecte ligne) {
    remarques.addAll(ligne.remarques);
    regions.addAll(ligne.regions);
    regionsDouteuses |= ligne.regionsDouteuses;
    ligne.reponses.forEach(
        (code, valeur) -> {
          if (valeur == Valeur.OUI) {
            reponses.put(code, valeur);
            descripteurs.put(code, ligne.descripteurs.getOrDefault(code, ""));
          }
        });
  }

  Traduction traduction(LocalDate jour, CodesDeQuestions questions) {
    reponses
        .keySet()
        .removeIf(
            code -> {
              boolean hors = !questions.admet(code, jour);
              if (hors) {
                noter(descripteurs.getOrDefault(code, ""), Genre.HORS_DATE, code);
              }
              return hors;
            });
    return new Traduction(new Demande(jour, projet(), reponses), new ArrayList<>(remarques));
  }

  private Projet projet() {
    String perimetre = champs.get(ChampDuProjet.PERIMETRE);
    Projet projet = projet(perimetre == null ? null : Perimetre.valueOf(perimetre));
    if (PerimetreCoherent.Controle.contradiction(projet) == null) {
      return projet;
    }
    // Regions are facts; the scope, which names the authority, is what they contradict.
    noter("", Genre.PERIMETRE_CONTREDIT, ChampDuProjet.PERIMETRE.nom());
    return projet(null);
  }

  private Projet projet(@Nullable Perimetre perimetre) {
    String duree = champs.get(ChampDuProjet.DUREE_MOIS);
    String membre = champs.get(ChampDuProjet.MEMBRE_COMITE_TECHNIQUE);
    String reception = champs.get(ChampDuProjet.DATE_RECEPTION);
    return new Projet(
        champs.get(ChampDuProjet.TITRE),
        perimetre,
        regionsDouteuses ? List.of() : List.copyOf(regions),
        duree == null ? null : Integer.valueOf(duree),
        new Porteur(
            champs.get(ChampDuProjet.PORTEUR_NOM),
            champs.get(ChampDuProjet.PORTEUR_TYPE),
            membre == null ? null : Valeur.valueOf(membre)),
        reception == null ? null : LocalDate.parse(reception));
  }
}
