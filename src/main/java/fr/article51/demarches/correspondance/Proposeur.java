package fr.article51.demarches.correspondance;

import static fr.article51.demarches.plateforme.TypeDeChamp.CHOIX_MULTIPLE;
import static fr.article51.demarches.plateforme.TypeDeChamp.REPETITION;
import static fr.article51.demarches.plateforme.TypeDeChamp.TITRE;

import fr.article51.demarches.correspondance.Candidats.Choix;
import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.demarches.plateforme.Descripteur.Element;
import fr.article51.demarches.plateforme.TypeDeChamp;
import fr.article51.droit.Droit;
import fr.article51.libelles.Libelles;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A démarche → a mapping to be finished. A champ is mapped when its label resembles one target, and
 * no other nearly as much, and when each of its options, or the unit of its number, is said
 * plainly; else it is left to a person, with the nearest target as a comment.
 */
public final class Proposeur {
  private static final double SEUIL = 0.6;
  private static final double AVANCE = 0.1;
  private static final Cible DUREE = new Cible.Champ(ChampDuProjet.DUREE_MOIS);

  /** Types that nothing reads: to be ignored, whatever their label. */
  private static final Set<TypeDeChamp> JAMAIS_LUS =
      EnumSet.of(TypeDeChamp.PIECES, TypeDeChamp.EPCI, TypeDeChamp.ADRESSE, TypeDeChamp.AUTRE);

  private final Droit droit;
  private final Libelles libelles;
  private final MotsDesDemarches mots;

  public Proposeur(Droit droit, Libelles libelles, MotsDesDemarches mots) {
    this.droit = droit;
    this.libelles = libelles;
    this.mots = mots;
  }

  /**
   * Proposes.
   *
   * @param jour whose questions are looked for
   * @param agence null: left to be written
   * @param jeton name of the secret; null: left to be written
   * @param plateforme where the démarche is; written when it is not the usual one
   */
  public Proposition proposer(
      Descripteur demarche,
      LocalDate jour,
      @Nullable String agence,
      @Nullable String jeton,
      URI plateforme) {
    Candidats candidats = new Candidats(droit, libelles, mots, jour);
    EcritureDeProposition ecriture = new EcritureDeProposition();
    ecriture.tete(demarche, agence, jeton, plateforme);
    champs(demarche.champs(), 1, candidats, ecriture);
    ecriture.renvoi(demarche, mots);
    return ecriture.proposition();
  }

  private static void champs(
      List<Element> elements, int retrait, Candidats candidats, EcritureDeProposition ecriture) {
    Map<String, Choix> choisis =
        candidats.attribuer(
            elements.stream()
                .filter(e -> e.type() != TITRE && e.type() != REPETITION)
                .filter(e -> !JAMAIS_LUS.contains(e.type()))
                .toList());
    for (Element element : elements) {
      if (element.type() == TITRE) {
        continue;
      }
      ecriture.champ(element, retrait);
      if (element.type() == REPETITION) {
        ecriture.lignes(retrait, element.champs().isEmpty());
        champs(element.champs(), retrait + 2, candidats, ecriture);
      } else if (JAMAIS_LUS.contains(element.type())) {
        ecriture.ignorer(retrait);
      } else {
        Choix choix = choisis.get(element.id());
        champ(element, choix, retrait, candidats, ecriture);
      }
    }
  }

  private static void champ(
      Element element,
      @Nullable Choix choix,
      int retrait,
      Candidats candidats,
      EcritureDeProposition ecriture) {
    if (choix != null && sur(choix) && lisible(choix.cible(), element, retrait > 1)) {
      Map<String, String> valeurs = valeurs(choix.cible(), element).orElse(Map.of());
      boolean nombre = choix.cible().equals(DUREE) && valeurs.isEmpty();
      Optional<Unite> unite = nombre ? Unite.de(element) : Optional.of(Unite.MOIS);
      if (unite.isPresent() && (retrait == 1 || !valeurs.containsValue("NON"))) {
        ecriture.vers(choix, valeurs, unite.get(), retrait);
        return;
      }
    }
    Map<String, Choix> questions = new LinkedHashMap<>();
    if (element.type() == CHOIX_MULTIPLE) {
      element
          .options()
          .forEach(option -> candidats.question(option).ifPresent(c -> questions.put(option, c)));
    }
    Set<Cible> differentes = new LinkedHashSet<>();
    questions.values().stream().map(Choix::cible).forEach(differentes::add);
    if (!questions.isEmpty()
        && retrait == 1
        && differentes.size() == questions.size()
        && questions.values().stream().allMatch(Proposeur::sur)) {
      ecriture.options(questions, retrait);
    } else {
      ecriture.aDecider(choix, questions, retrait);
    }
  }

  /** The same label as one target is sure; another only when nothing else is nearly as near. */
  private static boolean sur(Choix choix) {
    return choix.confiance() == 1
        ? choix.avance() > 0
        : choix.confiance() >= SEUIL && choix.avance() >= AVANCE;
  }

  /** In a line of a repetition only regions are proposed: what a line means is seldom plain. */
  private static boolean lisible(Cible cible, Element element, boolean dansUneLigne) {
    if (dansUneLigne && !cible.equals(new Cible.Champ(ChampDuProjet.REGIONS))) {
      return false;
    }
    return Types.directs(cible).contains(element.type()) || valeurs(cible, element).isPresent();
  }

  private static Optional<Map<String, String>> valeurs(Cible cible, Element element) {
    boolean table =
        Types.parTable(cible).contains(element.type())
            && element.type() != TypeDeChamp.CHOIX_LIES
            && !Types.directs(cible).contains(element.type());
    return table ? ValeursDOptions.de(cible, element.options()) : Optional.empty();
  }
}
