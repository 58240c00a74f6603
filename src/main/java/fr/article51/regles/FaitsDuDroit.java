package fr.article51.regles;

import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.ProvisionEnVigueur;
import fr.article51.droit.Question;
import fr.article51.droit.Regime;
import fr.article51.droit.Remarque;
import fr.article51.droit.Verification;
import fr.article51.droit.VersionEnVigueur;
import fr.article51.projet.Valeur;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The law of a day as facts, made once. What no rule reads is left out; what only some answers call
 * upon (aims, categories, letters of II) joins a request when one of those answers is, or may be,
 * OUI.
 */
final class FaitsDuDroit {
  /** Questions whose OUI calls upon their provisions, and whose NON calls upon nothing. */
  private static final List<String> APPELANTS =
      List.of("finalite.", "financement.", "organisation.", "besoin.");

  private final Lectures lectures;
  private final List<Object> toujours = new ArrayList<>();
  private final Map<String, Appelable> appelables = new HashMap<>();

  FaitsDuDroit(EtatDuDroit etat, Lectures lectures) {
    this.lectures = lectures;
    Regime regime = Objects.requireNonNull(etat.regime(), "no facts without a regime");
    appelables(etat);
    for (ProvisionEnVigueur provision : etat.provisions()) {
      provision(regime, provision);
    }
    for (VersionEnVigueur texte : etat.textes()) {
      if (texte.verification() != Verification.VERIFIE) {
        String etatDuTexte = texte.verification().name();
        toujours.add(
            new TexteNonVerifie(
                texte.article(), texte.version(), etatDuTexte, texte.du().toString()));
      }
    }
    sansRenvoi(etat);
  }

  void ajouter(List<Object> faits, Map<String, Valeur> reponses) {
    faits.addAll(toujours);
    for (Appelable appelable : appelables.values()) {
      appelable.ajouter(faits, reponses);
    }
  }

  private void appelables(EtatDuDroit etat) {
    Set<String> autrementLues = new HashSet<>();
    for (Question question : etat.questions()) {
      if (APPELANTS.stream().anyMatch(question.code()::startsWith)) {
        for (String provision : question.provisions()) {
          appelables
              .computeIfAbsent(provision, p -> new Appelable(new ArrayList<>(), new ArrayList<>()))
              .codes()
              .add(question.code());
        }
      } else if (!question.code().startsWith("condition.")) {
        autrementLues.addAll(question.provisions());
      }
    }
    appelables.keySet().removeAll(autrementLues);
  }

  private void provision(Regime regime, ProvisionEnVigueur provision) {
    String id = provision.provision();
    Set<String> sujets =
        provision.sujets().isEmpty() ? Set.of("") : new HashSet<>(provision.sujets());
    for (String sujet : sujets) {
      Map<String, String> champs = Map.of("regime", regime.name(), "provision", id, "sujet", sujet);
      siLu(id, new EnVigueur(regime, id, sujet), champs);
    }
    provision
        .parametres()
        .forEach((nom, valeur) -> siLu(id, new Parametre(nom, valeur), Map.of("nom", nom)));
    for (String cible : provision.renvois()) {
      siLu(cible, new Renvoi(id, cible), Map.of("source", id, "cible", cible));
    }
    for (Remarque remarque : provision.remarques()) {
      String besoin = Objects.requireNonNullElse(remarque.besoin(), "");
      siLu(
          id,
          new RemarqueEnVigueur(remarque.code(), id, besoin),
          Map.of("code", remarque.code(), "provision", id));
    }
  }

  /** Letters of II 2° and cooperations that no provision of the decree names on that day. */
  private void sansRenvoi(EtatDuDroit etat) {
    Set<String> renvoyees = new HashSet<>();
    etat.provisions().forEach(provision -> renvoyees.addAll(provision.renvois()));
    for (ProvisionEnVigueur provision : etat.provisions()) {
      String id = provision.provision();
      boolean concernee = id.startsWith("L162-31-1.II.2.") || !provision.cooperation().isEmpty();
      if (concernee && !renvoyees.contains(id)) {
        siLu(id, new SansRenvoi(id), Map.of());
      }
    }
  }

  private void siLu(String provision, Object fait, Map<String, String> champs) {
    if (lectures.lit(fait.getClass().getSimpleName(), champs)) {
      Appelable appelable = appelables.get(provision);
      (appelable == null ? toujours : appelable.faits()).add(fait);
    }
  }

  /**
   * Law that only some answers call upon.
   *
   * @param codes the questions
   * @param faits its facts
   */
  private record Appelable(List<String> codes, List<Object> faits) {

    void ajouter(List<Object> tous, Map<String, Valeur> reponses) {
      for (String code : codes) {
        if (reponses.get(code) != Valeur.NON) {
          tous.addAll(faits);
          return;
        }
      }
    }
  }
}
