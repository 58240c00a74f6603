package fr.article51.verdict;

import fr.article51.regles.Constat.AInstruire;
import fr.article51.regles.Constat.Acteur;
import fr.article51.regles.Constat.AvisHas;
import fr.article51.regles.Constat.Champ;
import fr.article51.regles.Constat.Cooperation;
import fr.article51.regles.Constat.Delai;
import fr.article51.regles.Constat.Derogation;
import fr.article51.regles.Constat.Obstacle;
import fr.article51.regles.Constat.Voie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * What a missing answer can still change: two completions of a project that differ only there
 * differ in that field of the verdict. Exact, from the findings alone.
 */
public final class Influences {
  private final IntPredicate conclusion;
  private final IntPredicate derogations;
  private final IntPredicate avisHas;
  private final IntPredicate procedure;

  /**
   * @param dossier the findings
   * @param conclue the conclusion: once refused in every completion, no answer changes it
   */
  public Influences(Dossier dossier, Conclusion conclue) {
    List<Conjonction> obstacles = Dossier.conjonctions(dossier.constats(Obstacle.class));
    List<Conjonction> aInstruire = Dossier.conjonctions(dossier.constats(AInstruire.class));
    conclusion =
        conclue == Conclusion.A_COMPLETER
            ? ordre -> Conclusions.bascule(obstacles, aInstruire, ordre)
            : ordre -> false;
    List<Derogation> listables = dossier.constats(Derogation.class);
    List<Conjonction> cooperation = Dossier.conjonctions(dossier.constats(Cooperation.class));
    derogations = ordre -> besoinLu(listables, ordre) || Completions.bascule(cooperation, ordre);

    List<AvisHas> avis = dossier.constats(AvisHas.class);
    List<AvisHas> requis = avis.stream().filter(AvisHas::requis).toList();
    List<List<Conjonction>> requisParProvision = parProvision(requis);
    List<Conjonction> unAvis = Dossier.conjonctions(avis);
    avisHas =
        ordre ->
            requisParProvision.stream().anyMatch(liste -> Completions.bascule(liste, ordre))
                || Completions.bascule(unAvis, ordre);
    List<Conjonction> guichet =
        Dossier.conjonctions(
            dossier.constats(Voie.class).stream()
                .filter(voie -> voie.champ() == Champ.GUICHET_RESERVE)
                .toList());
    List<List<Conjonction>> delais = parDuree(dossier);
    procedure =
        ordre ->
            Completions.bascule(guichet, ordre)
                || delais.stream().anyMatch(liste -> Completions.bascule(liste, ordre));
  }

  /**
   * @param ordre place of a missing question
   * @return the fields that it can change, in the order of the contract
   */
  public List<String> de(int ordre) {
    List<String> champs = new ArrayList<>(4);
    ajouter(champs, "conclusion", conclusion, ordre);
    ajouter(champs, "derogations", derogations, ordre);
    ajouter(champs, "avisHas", avisHas, ordre);
    ajouter(champs, "procedure", procedure, ordre);
    return List.copyOf(champs);
  }

  private static void ajouter(List<String> champs, String champ, IntPredicate change, int ordre) {
    if (change.test(ordre)) {
      champs.add(champ);
    }
  }

  /** A need that is listed once answered OUI: the articles set aside follow it. */
  private static boolean besoinLu(List<Derogation> listables, int ordre) {
    for (Derogation derogation : listables) {
      if (derogation.si().get(0).ordre() == ordre) {
        return true;
      }
    }
    return false;
  }

  private static List<List<Conjonction>> parProvision(List<AvisHas> requis) {
    Map<String, List<AvisHas>> parProvision = new HashMap<>();
    for (AvisHas avis : requis) {
      parProvision.computeIfAbsent(avis.provision(), p -> new ArrayList<>()).add(avis);
    }
    return parProvision.values().stream().map(Dossier::conjonctions).toList();
  }

  private static List<List<Conjonction>> parDuree(Dossier dossier) {
    Map<Integer, List<Delai>> parDuree = new HashMap<>();
    for (Delai delai : dossier.constats(Delai.class)) {
      if (delai.acteur() == Acteur.COMITE) {
        parDuree.computeIfAbsent(delai.mois(), mois -> new ArrayList<>()).add(delai);
      }
    }
    return parDuree.values().stream().map(Dossier::conjonctions).toList();
  }
}
