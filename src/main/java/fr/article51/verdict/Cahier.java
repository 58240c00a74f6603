package fr.article51.verdict;

import fr.article51.libelles.Libelles;
import fr.article51.projet.Valeur;
import fr.article51.regles.ChampsDuProjet;
import fr.article51.regles.Constat;
import fr.article51.regles.Constat.Categorie;
import fr.article51.regles.Constat.Cooperation;
import fr.article51.regles.Constat.Derogation;
import fr.article51.regles.Constat.Finalite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The eight items of the draft specifications (R162-50-6), with what the answers settle; never an
 * obstacle.
 */
final class Cahier {
  private final Libelles libelles;

  Cahier(Libelles libelles) {
    this.libelles = libelles;
  }

  List<Verdict.ElementCahier> elements(Dossier dossier) {
    if (!dossier.avecDecret()) {
      return List.of();
    }
    SortedSet<String> objet = oui(dossier, "finalite.", "financement.", "organisation.");
    boolean objetComplet =
        !dossier.etablis(Finalite.class).isEmpty() && !dossier.etablis(Categorie.class).isEmpty();
    SortedSet<String> financements = oui(dossier, "financement.");
    SortedSet<String> duree = donne(ChampsDuProjet.DUREE, dossier.demande().projet().dureeMois());
    SortedSet<String> perimetre = donne(ChampsDuProjet.PERIMETRE, dossier.perimetre());
    SortedSet<String> derogations = reponses(dossier.etablis(Derogation.class));
    derogations.addAll(reponses(dossier.etablis(Cooperation.class)));
    List<Verdict.ElementCahier> elements = new ArrayList<>(8);
    elements.add(element(1, !duree.isEmpty(), duree));
    elements.add(element(2, objetComplet, objet));
    elements.add(element(3, !derogations.isEmpty(), derogations));
    elements.add(element(4, !perimetre.isEmpty(), perimetre));
    elements.add(reponse(dossier, 5, "cahier.recueil_donnees"));
    elements.add(element(6, !financements.isEmpty(), financements));
    elements.add(reponse(dossier, 7, "cahier.evaluation_proposee"));
    elements.add(reponse(dossier, 8, "cahier.liens_interets"));
    return List.copyOf(elements);
  }

  private Verdict.ElementCahier element(int numero, boolean renseigne, SortedSet<String> reponses) {
    Verdict.EtatElement etat =
        renseigne ? Verdict.EtatElement.RENSEIGNE : Verdict.EtatElement.A_PRECISER;
    return element(numero, etat, reponses);
  }

  private Verdict.ElementCahier reponse(Dossier dossier, int numero, String code) {
    Valeur valeur = dossier.demande().reponses().get(code);
    if (valeur == null) {
      return element(numero, Verdict.EtatElement.A_PRECISER, new TreeSet<>());
    }
    return element(
        numero,
        valeur == Valeur.OUI ? Verdict.EtatElement.RENSEIGNE : Verdict.EtatElement.MANQUANT,
        donne(code, valeur));
  }

  private Verdict.ElementCahier element(
      int numero, Verdict.EtatElement etat, SortedSet<String> reponses) {
    String provision = "R162-50-6." + numero;
    return new Verdict.ElementCahier(
        provision, libelles.elementCahier(provision), etat, List.copyOf(reponses));
  }

  private static SortedSet<String> donne(String code, @Nullable Object valeur) {
    return valeur == null ? new TreeSet<>() : new TreeSet<>(List.of(code));
  }

  private static SortedSet<String> oui(Dossier dossier, String... themes) {
    SortedSet<String> codes = new TreeSet<>();
    for (Map.Entry<String, Valeur> reponse : dossier.demande().reponses().entrySet()) {
      if (reponse.getValue() == Valeur.OUI) {
        for (String theme : themes) {
          if (reponse.getKey().startsWith(theme)) {
            codes.add(reponse.getKey());
          }
        }
      }
    }
    return codes;
  }

  private static SortedSet<String> reponses(List<? extends Constat> constats) {
    SortedSet<String> codes = new TreeSet<>();
    constats.forEach(constat -> constat.si().forEach(reponse -> codes.add(reponse.code())));
    return codes;
  }
}
