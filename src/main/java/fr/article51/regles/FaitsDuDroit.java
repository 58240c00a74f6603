package fr.article51.regles;

import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.ProvisionEnVigueur;
import fr.article51.droit.Regime;
import fr.article51.droit.Remarque;
import fr.article51.droit.Verification;
import fr.article51.droit.VersionEnVigueur;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The law of a day as facts, made once. What no rule reads is left out. */
final class FaitsDuDroit {
  private final Lectures lectures;
  private final List<Object> faits = new ArrayList<>();

  private FaitsDuDroit(Lectures lectures) {
    this.lectures = lectures;
  }

  /**
   * @param etat a state of the law with a regime
   * @param lectures what the rules read
   */
  static List<Object> de(EtatDuDroit etat, Lectures lectures) {
    FaitsDuDroit droit = new FaitsDuDroit(lectures);
    Regime regime = Objects.requireNonNull(etat.regime(), "no facts without a regime");
    etat.provisions().forEach(provision -> droit.provision(regime, provision));
    etat.textes().forEach(droit::texte);
    droit.sansRenvoi(etat);
    return List.copyOf(droit.faits);
  }

  private void provision(Regime regime, ProvisionEnVigueur provision) {
    String id = provision.provision();
    Set<String> sujets =
        provision.sujets().isEmpty() ? Set.of("") : new HashSet<>(provision.sujets());
    for (String sujet : sujets) {
      Map<String, String> champs = Map.of("regime", regime.name(), "provision", id, "sujet", sujet);
      siLu(new EnVigueur(regime, id, sujet), champs);
    }
    provision
        .parametres()
        .forEach((nom, valeur) -> siLu(new Parametre(nom, valeur), Map.of("nom", nom)));
    for (String cible : provision.renvois()) {
      siLu(new Renvoi(id, cible), Map.of("source", id, "cible", cible));
    }
    for (Remarque remarque : provision.remarques()) {
      String besoin = Objects.requireNonNullElse(remarque.besoin(), "");
      siLu(
          new RemarqueEnVigueur(remarque.code(), id, besoin),
          Map.of("code", remarque.code(), "provision", id));
    }
  }

  private void texte(VersionEnVigueur texte) {
    if (texte.verification() != Verification.VERIFIE) {
      String etat = texte.verification().name();
      faits.add(new TexteNonVerifie(texte.article(), texte.version(), etat, texte.du().toString()));
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
        siLu(new SansRenvoi(id), Map.of());
      }
    }
  }

  private void siLu(Object fait, Map<String, String> champs) {
    if (lectures.lit(fait.getClass().getSimpleName(), champs)) {
      faits.add(fait);
    }
  }
}
