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
import java.util.HashMap;
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
  private static final List<String> APPELANTS =
      List.of("finalite.", "financement.", "organisation.", "besoin.");

  private final List<Object> droit = new ArrayList<>();
  private final List<Appelable> appelables = new ArrayList<>();
  private final Map<String, Appelable> parProvision = new HashMap<>();
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
   * @param lusNon codes of the answers that some rule reads when they are NON
   */
  Faits(EtatDuDroit etat, int nombreDeQuestions, Set<String> lusNon) {
    Regime regime = Objects.requireNonNull(etat.regime(), "no facts without a regime");
    appelables(etat);
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
      questions.add(
          new Litteraux(question.code(), question.ordre(), lusNon.contains(question.code())));
    }
    Groupes.au(etat)
        .forEach(
            (nom, membres) ->
                groupes.add(
                    new Groupe(
                        nom,
                        membres.stream()
                            .map(q -> new Litteraux(q.code(), q.ordre(), true))
                            .toList())));
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
    for (Appelable appelable : appelables) {
      appelable.ajouter(faits, reponses);
    }
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
    return new Litteraux(champ, ChampsDuProjet.ordre(champ, nombreDeQuestions), true);
  }

  /** Provisions that answers OUI alone call upon: aims, categories, letters of II. */
  private void appelables(EtatDuDroit etat) {
    Set<String> autrementLues = new HashSet<>();
    for (Question question : etat.questions()) {
      if (APPELANTS.stream().anyMatch(question.code()::startsWith)) {
        question.provisions().forEach(provision -> appelable(provision, question.code()));
      } else if (!question.code().startsWith("condition.")) {
        autrementLues.addAll(question.provisions());
      }
    }
    autrementLues.forEach(
        provision -> {
          Appelable appelable = parProvision.remove(provision);
          if (appelable != null) {
            appelables.remove(appelable);
          }
        });
  }

  /** Facts of a provision that answers call upon stay out while all of those are NON. */
  private void ajouter(String provision, Object fait) {
    Appelable appelable = parProvision.get(provision);
    if (appelable == null) {
      droit.add(fait);
    } else {
      appelable.faits().add(fait);
    }
  }

  private Appelable appelable(String provision, String code) {
    Appelable appelable =
        parProvision.computeIfAbsent(
            provision,
            p -> {
              Appelable nouveau = new Appelable(new ArrayList<>(), new ArrayList<>());
              appelables.add(nouveau);
              return nouveau;
            });
    appelable.codes().add(code);
    return appelable;
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
      ajouter(provision.provision(), new EnVigueur(regime, provision.provision(), sujet));
    }
    provision.parametres().forEach((nom, valeur) -> droit.add(new Parametre(nom, valeur)));
    for (String vers : provision.renvois()) {
      ajouter(vers, new Renvoi(provision.provision(), vers));
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
          appelable(besoin.code(), besoin.code())
              .faits()
              .add(new BesoinDroitCommun(besoin.code(), besoin.provisions().get(0)));
      case HORS_LISTE -> {
        LocalDate jour = besoin.disponibleLe();
        appelable(besoin.code(), besoin.code())
            .faits()
            .add(new BesoinHorsListe(besoin.code(), jour == null ? "" : jour.toString()));
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
        ajouter(id, new SansRenvoi(id));
      }
    }
  }

  /**
   * Law that only some answers can call upon: with none of them OUI, or possibly so, no rule reads
   * it.
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

  /** The four facts that an answer can be, made once. */
  private record Litteraux(
      String code,
      boolean luNon,
      Reponse oui,
      Reponse non,
      Reponse peutEtreOui,
      Reponse peutEtreNon) {

    Litteraux(String code, int ordre, boolean luNon) {
      this(
          code,
          luNon,
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
      if (valeur != Valeur.NON) {
        faits.add(valeur == null ? peutEtreOui : oui);
      }
      if (valeur != Valeur.OUI && luNon) {
        faits.add(valeur == null ? peutEtreNon : non);
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
