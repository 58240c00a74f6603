package fr.article51.regles;

import fr.article51.droit.BesoinAuDroit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.ProvisionEnVigueur;
import fr.article51.droit.Question;
import fr.article51.droit.Regime;
import fr.article51.droit.Remarque;
import fr.article51.droit.Verification;
import fr.article51.droit.VersionEnVigueur;
import fr.article51.projet.Demande;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts for the rules: those of a state of the law, made once, and those of a request, made from
 * it. Unknown answers become the values that they may take, never a "no".
 */
final class Faits {
  private final List<Object> droit = new ArrayList<>();
  private final List<Litteraux> questions = new ArrayList<>();
  private final List<Groupe> groupes = new ArrayList<>();
  private final Litteraux duree;
  private final Litteraux membre;
  private final Litteraux perimetre;
  private final int dureeMaximale;
  private final boolean membreLu;

  /**
   * @param etat a state of the law with a regime
   * @param nombreDeQuestions size of the whole questionnaire
   */
  Faits(EtatDuDroit etat, int nombreDeQuestions) {
    Regime regime = Objects.requireNonNull(etat.regime(), "no facts without a regime");
    for (ProvisionEnVigueur provision : etat.provisions()) {
      provision(regime, provision);
    }
    for (VersionEnVigueur texte : etat.textes()) {
      if (texte.verification() != Verification.VERIFIE) {
        droit.add(
            new TexteNonVerifie(
                texte.article(),
                texte.version(),
                texte.verification().name(),
                texte.du().toString()));
      }
    }
    for (BesoinAuDroit besoin : etat.besoins()) {
      besoin(besoin);
    }
    sansRenvoi(etat);
    for (Question question : etat.questions()) {
      questions.add(new Litteraux(question.code(), question.ordre()));
    }
    Groupes.au(etat)
        .forEach(
            (nom, membres) ->
                groupes.add(
                    new Groupe(
                        nom,
                        membres.stream().map(q -> new Litteraux(q.code(), q.ordre())).toList())));
    duree = champ(ChampsDuProjet.DUREE, nombreDeQuestions);
    perimetre = champ(ChampsDuProjet.PERIMETRE, nombreDeQuestions);
    membre = champ(ChampsDuProjet.MEMBRE, nombreDeQuestions);
    dureeMaximale =
        etat.provisions().stream()
            .map(provision -> provision.parametres().get("dureeMaximaleMois"))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    membreLu = etat.provisions().stream().anyMatch(p -> p.provision().equals("R162-50-5.IV"));
  }

  /**
   * @return the facts for a request; nothing of the request is kept
   */
  List<Object> pour(Demande demande) {
    List<Object> faits = new ArrayList<>(droit.size() + 3 * questions.size());
    faits.addAll(droit);
    Map<String, Valeur> reponses = demande.reponses();
    for (Litteraux question : questions) {
      question.ajouter(faits, reponses.get(question.code()));
    }
    for (Groupe groupe : groupes) {
      groupe.ajouter(faits, reponses);
    }
    projet(faits, demande.projet());
    return faits;
  }

  private static Litteraux champ(String champ, int nombreDeQuestions) {
    return new Litteraux(champ, ChampsDuProjet.ordre(champ, nombreDeQuestions));
  }

  private void projet(List<Object> faits, Projet projet) {
    Integer mois = projet.dureeMois();
    if (mois == null) {
      faits.add(new Duree(dureeMaximale, duree.incertain(Valeur.NON)));
      faits.add(new Duree(dureeMaximale + 1, duree.incertain(Valeur.OUI)));
    } else {
      faits.add(new Duree(mois, duree.certain(mois > dureeMaximale ? Valeur.OUI : Valeur.NON)));
    }
    if (projet.perimetre() != null) {
      faits.add(new PerimetreDuProjet(projet.perimetre(), perimetre.certain(Valeur.OUI)));
    }
    if (membreLu) {
      membre.ajouter(faits, projet.porteur().membreComiteTechnique());
    }
  }

  private void provision(Regime regime, ProvisionEnVigueur provision) {
    Set<String> sujets =
        provision.sujets().isEmpty() ? Set.of("") : new HashSet<>(provision.sujets());
    for (String sujet : sujets) {
      droit.add(new EnVigueur(regime, provision.provision(), sujet));
    }
    provision.parametres().forEach((nom, valeur) -> droit.add(new Parametre(nom, valeur)));
    for (String vers : provision.renvois()) {
      droit.add(new Renvoi(provision.provision(), vers));
    }
    for (Remarque remarque : provision.remarques()) {
      String besoin = remarque.besoin();
      droit.add(
          new RemarqueEnVigueur(
              remarque.code(), provision.provision(), besoin == null ? "" : besoin));
    }
  }

  private void besoin(BesoinAuDroit besoin) {
    switch (besoin.statut()) {
      case DISPONIBLE, COOPERATION -> {}
      case DROIT_COMMUN ->
          droit.add(new BesoinDroitCommun(besoin.code(), besoin.provisions().get(0)));
      case HORS_LISTE -> {
        LocalDate jour = besoin.disponibleLe();
        droit.add(new BesoinHorsListe(besoin.code(), jour == null ? "" : jour.toString()));
      }
    }
  }

  /** Letters of II 2° and cooperations that no provision of the decree names on that day. */
  private void sansRenvoi(EtatDuDroit etat) {
    Set<String> renvoyes = new HashSet<>();
    etat.provisions().forEach(provision -> renvoyes.addAll(provision.renvois()));
    for (ProvisionEnVigueur provision : etat.provisions()) {
      String id = provision.provision();
      boolean concernee = id.startsWith("L162-31-1.II.2.") || !provision.cooperation().isEmpty();
      if (concernee && !renvoyes.contains(id)) {
        droit.add(new SansRenvoi(id));
      }
    }
  }

  /** The four facts that an answer can be, made once. */
  private record Litteraux(
      String code, Reponse oui, Reponse non, Reponse peutEtreOui, Reponse peutEtreNon) {

    Litteraux(String code, int ordre) {
      this(
          code,
          new Reponse(code, Valeur.OUI, true, ordre),
          new Reponse(code, Valeur.NON, true, ordre),
          new Reponse(code, Valeur.OUI, false, ordre),
          new Reponse(code, Valeur.NON, false, ordre));
    }

    Reponse certain(Valeur valeur) {
      return valeur == Valeur.OUI ? oui : non;
    }

    Reponse incertain(Valeur valeur) {
      return valeur == Valeur.OUI ? peutEtreOui : peutEtreNon;
    }

    void ajouter(List<Object> faits, @Nullable Valeur valeur) {
      if (valeur == null) {
        faits.add(peutEtreOui);
        faits.add(peutEtreNon);
      } else {
        faits.add(certain(valeur));
      }
    }
  }

  /** A group whose members may all be NON together, unless one is OUI. */
  private record Groupe(String nom, List<Litteraux> membres) {

    void ajouter(List<Object> faits, Map<String, Valeur> reponses) {
      List<Reponse> non = new ArrayList<>(membres.size());
      for (Litteraux membre : membres) {
        Valeur valeur = reponses.get(membre.code());
        if (valeur == Valeur.OUI) {
          return;
        }
        non.add(valeur == null ? membre.peutEtreNon() : membre.non());
      }
      faits.add(new ToutNon(nom, non));
    }
  }
}
