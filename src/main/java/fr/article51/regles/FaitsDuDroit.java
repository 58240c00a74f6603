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
import java.util.Objects;
import java.util.Set;

/** The law of a day as facts. */
final class FaitsDuDroit {
  private final List<Object> faits = new ArrayList<>();

  private FaitsDuDroit() {}

  /**
   * @param etat a state of the law with a regime
   */
  static List<Object> de(EtatDuDroit etat) {
    FaitsDuDroit droit = new FaitsDuDroit();
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
      faits.add(new EnVigueur(regime, id, sujet));
    }
    provision.parametres().forEach((nom, valeur) -> faits.add(new Parametre(nom, valeur)));
    for (String cible : provision.renvois()) {
      faits.add(new Renvoi(id, cible));
    }
    for (Remarque remarque : provision.remarques()) {
      String besoin = Objects.requireNonNullElse(remarque.besoin(), "");
      faits.add(new RemarqueEnVigueur(remarque.code(), id, besoin));
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
        faits.add(new SansRenvoi(id));
      }
    }
  }
}
