package fr.article51.questionnaire;

import fr.article51.projet.DateAdmise;
import fr.article51.projet.Demande;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier has said so far. As JSON, it is the file that he keeps and resumes from; a request
 * for a verdict is such a file too.
 *
 * @param dateAppreciation the day whose law he asks for; null = the day on which he asks
 * @param projet what is known of the project
 * @param reponses answers by question code
 * @param sansReponse what he was asked and does not know, sorted: asked no more unless he comes
 *     back to it
 */
public record Brouillon(
    @Nullable @DateAdmise LocalDate dateAppreciation,
    @Valid Projet projet,
    SortedMap<String, Valeur> reponses,
    List<String> sansReponse) {

  /** Nothing said. */
  public static final Brouillon VIDE =
      new Brouillon(null, Projet.INCONNU, new TreeMap<>(), List.of());

  /** Copies, and puts in order. */
  public Brouillon {
    reponses = Collections.unmodifiableSortedMap(new TreeMap<>(reponses));
    sansReponse = List.copyOf(new TreeSet<>(sansReponse));
  }

  /** The day whose law applies. */
  public LocalDate jour(LocalDate aujourdHui) {
    return dateAppreciation == null ? aujourdHui : dateAppreciation;
  }

  /** The request that it makes on a day. */
  public Demande demande(LocalDate aujourdHui) {
    return new Demande(jour(aujourdHui), projet, reponses);
  }

  /** The same, with the answers given to some questions; null is "I do not know". */
  public Brouillon repondre(Map<String, @Nullable Valeur> donnees) {
    SortedMap<String, Valeur> nouvelles = new TreeMap<>(reponses);
    TreeSet<String> inconnues = new TreeSet<>(sansReponse);
    donnees.forEach(
        (code, valeur) -> {
          noter(inconnues, code, valeur);
          if (valeur == null) {
            nouvelles.remove(code);
          } else {
            nouvelles.put(code, valeur);
          }
        });
    return new Brouillon(dateAppreciation, projet, nouvelles, List.copyOf(inconnues));
  }

  /** The same about a project and a day said anew; of it, what is still unknown was asked. */
  public Brouillon decrire(Projet decrit, @Nullable LocalDate jour) {
    TreeSet<String> inconnues = new TreeSet<>(sansReponse);
    noter(inconnues, Parcours.PERIMETRE, decrit.perimetre());
    noter(inconnues, Parcours.DUREE, decrit.dureeMois());
    noter(inconnues, Parcours.MEMBRE, decrit.porteur().membreComiteTechnique());
    return new Brouillon(jour, decrit, reponses, List.copyOf(inconnues));
  }

  private static void noter(Set<String> inconnues, String code, @Nullable Object valeur) {
    if (valeur == null) {
      inconnues.add(code);
    } else {
      inconnues.remove(code);
    }
  }

  /** The answers that have no question any more. */
  public List<String> sansQuestion(Predicate<String> admise) {
    return reponses.keySet().stream().filter(admise.negate()).toList();
  }

  /** The same without them. */
  public Brouillon gardant(Predicate<String> admise) {
    SortedMap<String, Valeur> gardees = new TreeMap<>(reponses);
    gardees.keySet().removeIf(admise.negate());
    return new Brouillon(dateAppreciation, projet, gardees, sansReponse);
  }
}
