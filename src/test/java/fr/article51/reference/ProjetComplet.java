package fr.article51.reference;

import fr.article51.projet.Perimetre;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Requis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A project of which everything is known, judged word for word after section 5 to 7 of the domain:
 * no third value, no grouping. It shares only the law tables with the reference.
 *
 * @param jour the law
 * @param oui the questions answered OUI, membership included; every other is answered NON
 * @param duree months
 * @param perimetre scope
 */
record ProjetComplet(Jour jour, Set<String> oui, int duree, Perimetre perimetre) {

  /** An obstacle met: what founds it and what it read. */
  record Constat(Obstacle obstacle, List<String> provisions, String sur, Set<String> reponses) {}

  /** The fields of a verdict that an open question may change, and the obstacles. */
  record Bilan(
      Conclusion conclusion,
      List<Constat> obstacles,
      List<String> derogations,
      List<Object> avisHas,
      List<Object> procedure,
      Requis requis,
      int delaiHas,
      int delaiComite,
      boolean cooperation) {}

  Bilan bilan() {
    List<Lettre> listees = new ArrayList<>();
    List<String> derogations = new ArrayList<>();
    for (Lettre lettre : jour.lettres) {
      Set<String> besoins = parmi(lettre.besoins());
      if (!besoins.isEmpty()) {
        listees.add(lettre);
        derogations.add(lettre.provision() + besoins);
      }
    }
    boolean iv = jour.cooperation && dit(Questions.COMPETENCES) && !listees.isEmpty();
    if (iv) {
      derogations.add("L162-31-1.IV");
    }
    List<Constat> obstacles = jour.article51() ? article51(listees) : pilotes(listees);
    Conclusion conclusion = Conclusion.RECEVABLE;
    if (!obstacles.isEmpty()) {
      conclusion = Conclusion.NON_RECEVABLE;
    } else if (listees.size() == 1
        && listees.get(0).provision().equals("L162-31-1.II.2.b")
        && !jour.date.isBefore(Dates.PSYCHIATRIE)) {
      conclusion = Conclusion.A_INSTRUIRE;
    }
    return avecLaSuite(conclusion, obstacles, derogations, listees, iv);
  }

  private Bilan avecLaSuite(
      Conclusion conclusion,
      List<Constat> obstacles,
      List<String> derogations,
      List<Lettre> listees,
      boolean iv) {
    if (!jour.article51()) {
      return new Bilan(
          conclusion, obstacles, derogations, List.of(), List.of(), Requis.NON, 0, 0, false);
    }
    List<String> exigent = new ArrayList<>();
    boolean publique = false;
    for (Lettre lettre : listees) {
      publique |= lettre.provision().startsWith("L162-31-1.II.2.");
      if (lettre.avisHasRequis()) {
        exigent.add(lettre.provision());
      }
    }
    boolean sixMois = iv && jour.cooperationSoumise;
    if (sixMois) {
      exigent.add("L162-31-1.IV");
    }
    Requis requis = !exigent.isEmpty() ? Requis.OUI : publique || iv ? Requis.POSSIBLE : Requis.NON;
    int delaiHas = 0;
    int delaiComite = 0;
    String guichet = "";
    boolean regional = perimetre == Perimetre.LOCAL || perimetre == Perimetre.REGIONAL;
    if (jour.decret) {
      delaiHas = requis == Requis.NON ? 0 : sixMois ? 6 : 2;
      delaiComite = sixMois ? 6 : requis == Requis.OUI ? 4 : 3;
      boolean deI1 = !parmi(Questions.FINALITES_1).isEmpty();
      boolean deI2 = !parmi(Questions.FINALITES_2).isEmpty();
      guichet = deI2 && !deI1 ? "COMITE" : regional ? "ARS" : "RAPPORTEUR";
    }
    return new Bilan(
        conclusion,
        obstacles,
        derogations,
        List.of(requis, regional, delaiHas, exigent),
        List.of(guichet, regional, delaiComite, requis == Requis.OUI),
        requis,
        delaiHas,
        delaiComite,
        iv);
  }

  private List<Constat> article51(List<Lettre> listees) {
    List<Constat> constats = new ArrayList<>();
    butsEtBranches(constats);
    communs(constats, listees, "L162-31-1.I");
    for (Lettre lettre : listees) {
      for (String condition : lettre.conditions()) {
        if (!dit(condition)) {
          Set<String> reponses = parmi(lettre.besoins());
          reponses.add(condition);
          List<String> provisions =
              condition.equals("condition.indispensable")
                  ? List.of("L162-31-1.II.2", lettre.provision())
                  : List.of(lettre.provision());
          constats.add(
              new Constat(Obstacle.CONDITION_NON_REMPLIE, provisions, condition, reponses));
        }
      }
    }
    exclusions(constats);
    return constats;
  }

  private void butsEtBranches(List<Constat> constats) {
    Set<String> buts1 = parmi(Questions.FINALITES_1);
    Set<String> buts2 = parmi(Questions.FINALITES_2);
    if (buts1.isEmpty() && buts2.isEmpty()) {
      ajouter(constats, Obstacle.FINALITE_ABSENTE, "L162-31-1.I", Questions.FINALITES);
      return;
    }
    if (!jour.decret) {
      return;
    }
    Set<String> financements = parmi(Questions.FINANCEMENTS);
    Set<String> organisations = parmi(Questions.ORGANISATIONS);
    boolean tete = dit("organisation.non_prise_en_charge");
    boolean membre = dit(Questions.MEMBRE);
    boolean categorie = !financements.isEmpty() || tete && !organisations.isEmpty();
    boolean branche1 = !buts1.isEmpty() && categorie;
    boolean branche2 = !buts2.isEmpty() && membre;
    if (branche1 || branche2) {
      return;
    }
    Set<String> manque = new TreeSet<>();
    if (!categorie) {
      manque.addAll(Questions.FINANCEMENTS);
      if (!tete) {
        manque.add("organisation.non_prise_en_charge");
      }
      if (organisations.isEmpty()) {
        manque.addAll(Questions.ORGANISATIONS);
      }
    }
    if (!buts1.isEmpty()) {
      Set<String> lues = new TreeSet<>(buts1);
      lues.addAll(manque);
      if (!membre) {
        lues.add(Questions.MEMBRE);
      }
      if (buts2.isEmpty()) {
        lues.addAll(Questions.FINALITES_2);
      }
      ajouter(constats, Obstacle.CATEGORIE_ABSENTE, "R162-50-1.I", lues);
    }
    if (!buts2.isEmpty()) {
      Set<String> lues = new TreeSet<>(buts2);
      lues.addAll(manque);
      lues.add(Questions.MEMBRE);
      if (buts1.isEmpty()) {
        lues.addAll(Questions.FINALITES_1);
      }
      ajouter(constats, Obstacle.INITIATIVE_RESERVEE, "R162-50-5.IV", lues);
    }
  }

  /** Obstacles of both regimes. */
  private void communs(List<Constat> constats, List<Lettre> listees, String derogation) {
    if (listees.isEmpty()) {
      ajouter(constats, Obstacle.DEROGATION_ABSENTE, derogation, jour.disponibles);
    }
    if (duree > (jour.article51() ? 60 : 48)) {
      ajouter(constats, Obstacle.DUREE_EXCESSIVE, "L162-31-1.I", List.of(Questions.DUREE));
    }
    for (String besoin : parmi(Questions.BESOINS)) {
      if (jour.statuts.get(besoin) == Jour.Statut.HORS_LISTE) {
        constats.add(
            new Constat(
                Obstacle.DISPOSITION_HORS_LISTE,
                List.of("L162-31-1.II"),
                besoin,
                new TreeSet<>(Set.of(besoin))));
      }
    }
  }

  private void exclusions(List<Constat> constats) {
    Set<String> autres = new TreeSet<>(Questions.BESOINS);
    autres.remove(Questions.COMPETENCES);
    if (!jour.date.isBefore(Dates.COMPETENCES)) {
      autres.remove("besoin.pharmacien_correspondant");
    }
    if (dit(Questions.COMPETENCES) && parmi(autres).isEmpty()) {
      autres.add(Questions.COMPETENCES);
      exclu(constats, Obstacle.EXCLU_COMPETENCES_SEULES, autres);
    }
    if (dit("objet.subvention_seule")) {
      exclu(constats, Obstacle.EXCLU_SUBVENTION, List.of("objet.subvention_seule"));
    }
    if (dit("objet.recherche_biomedicale")) {
      exclu(constats, Obstacle.EXCLU_RECHERCHE, List.of("objet.recherche_biomedicale"));
    }
    if (dit("objet.acces_marche")) {
      exclu(constats, Obstacle.EXCLU_ACCES_MARCHE, List.of("objet.acces_marche"));
    }
    if (dit("objet.outil_technologique") && !dit("objet.impact_parcours_precise")) {
      exclu(
          constats,
          Obstacle.EXCLU_OUTIL_SEUL,
          List.of("objet.outil_technologique", "objet.impact_parcours_precise"));
    }
    if (jour.decret
        && dit("objet.prestations_non_remunerees")
        && parmi(Questions.ORGANISATIONS).isEmpty()) {
      exclu(
          constats,
          Obstacle.EXCLU_SIMPLE_FINANCEMENT,
          Stream.concat(
                  Stream.of("objet.prestations_non_remunerees"), Questions.ORGANISATIONS.stream())
              .toList());
    }
    if (dit("caractere.preexistant") && dit("caractere.deja_finance")) {
      exclu(
          constats,
          Obstacle.EXCLU_NON_INNOVANT,
          List.of("caractere.preexistant", "caractere.deja_finance"));
    }
    if (!dit("caractere.diffusable")) {
      exclu(constats, Obstacle.EXCLU_NON_DIFFUSABLE, List.of("caractere.diffusable"));
    }
  }

  private List<Constat> pilotes(List<Lettre> listees) {
    List<Constat> constats = new ArrayList<>();
    communs(constats, listees, "L162-31-1.II");
    for (String condition : Questions.PILOTE) {
      if (!dit(condition)) {
        constats.add(
            new Constat(
                Obstacle.CONDITION_NON_REMPLIE,
                List.of("L162-31-1.I"),
                condition,
                new TreeSet<>(Set.of(condition))));
      }
    }
    return constats;
  }

  private static void ajouter(
      List<Constat> constats, Obstacle obstacle, String provision, Collection<String> reponses) {
    constats.add(new Constat(obstacle, List.of(provision), "", new TreeSet<>(reponses)));
  }

  private static void exclu(
      List<Constat> constats, Obstacle obstacle, Collection<String> reponses) {
    constats.add(new Constat(obstacle, List.of(), "", new TreeSet<>(reponses)));
  }

  private boolean dit(String code) {
    return oui.contains(code);
  }

  private Set<String> parmi(Collection<String> codes) {
    Set<String> choix = new TreeSet<>();
    for (String code : codes) {
      if (oui.contains(code)) {
        choix.add(code);
      }
    }
    return choix;
  }
}
