package fr.article51.reference;

import static fr.article51.droit.Rang.DECRET;
import static fr.article51.droit.Rang.DOCTRINE;
import static fr.article51.droit.Rang.LOI;
import static fr.article51.verdict.Sens.FAVORABLE;
import static fr.article51.verdict.Sens.INFORMATION;
import static fr.article51.verdict.Sens.RESERVE;

import fr.article51.projet.Perimetre;
import fr.article51.verdict.Requis;
import fr.article51.verdict.Verdict.Procedure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Grounds that are listed as soon as they are established: favourable, reserves, information. */
final class MotifsAutres {
  private static final String L = "L162-31-1";

  private final Donnees donnees;
  private final Jour jour;
  private final Etabli etabli;
  private final Etapes etapes;
  private final Motifs motifs;

  private MotifsAutres(Etabli etabli, Etapes etapes, Motifs motifs) {
    this.etabli = etabli;
    this.etapes = etapes;
    this.motifs = motifs;
    donnees = etabli.donnees;
    jour = donnees.jour;
  }

  static void ajouter(Etabli etabli, Etapes etapes, Motifs motifs) {
    MotifsAutres ici = new MotifsAutres(etabli, etapes, motifs);
    ici.duree();
    ici.derogations();
    ici.textes();
    if (ici.jour.article51()) {
      ici.butsEtCategories();
      ici.cooperation();
      ici.avisHas();
      ici.besoinsParticuliers();
      ici.procedure();
      ici.argent();
    } else {
      ici.pilotes();
    }
    if (motifs.doctrineSeule()) {
      motifs.ajouter(RESERVE, DOCTRINE, "DOCTRINE_SEULE", List.of(), List.of());
    }
  }

  private void duree() {
    if (donnees.duree != null && donnees.duree <= jour.dureeMax) {
      motifs.ajouter(FAVORABLE, LOI, "DUREE_CONFORME", List.of(L + ".I"), List.of(Questions.DUREE));
    }
  }

  private void derogations() {
    for (Lettre lettre : etabli.lettres) {
      List<String> besoins = etabli.besoins(lettre);
      motifs.ajouter(FAVORABLE, LOI, "DEROGATION_PREVUE", List.of(lettre.provision()), besoins);
      for (String condition : lettre.conditions()) {
        if (donnees.oui(condition)) {
          motifs.ajouter(
              FAVORABLE,
              LOI,
              "CONDITION_REMPLIE",
              MotifsDefavorables.provisions(lettre, condition),
              avec(besoins, condition));
        }
      }
      for (String reserve : etabli.reserve(lettre)) {
        reserve(lettre, reserve, besoins);
      }
    }
  }

  private void reserve(Lettre lettre, String reserve, List<String> besoins) {
    switch (lettre.provision()) {
      // Another paragraph of the decree still names the letter for what it was.
      case L + ".II.2.j" ->
          motifs.ajouter(
              RESERVE, DECRET, reserve, List.of(lettre.provision(), "R162-50-8"), besoins);
      case L + ".II.1.a" ->
          motifs.ajouter(
              RESERVE, LOI, reserve, List.of(lettre.provision()), List.of(Questions.PSYCHIATRIE));
      default -> motifs.ajouter(RESERVE, LOI, reserve, List.of(lettre.provision()), besoins);
    }
  }

  private void textes() {
    if (!jour.verifie) {
      motifs.ajouter(RESERVE, LOI, "TEXTE_NON_VERIFIE", List.of(L), List.of());
    }
  }

  private void pilotes() {
    motifs.ajouter(RESERVE, DECRET, "PILOTES_TEXTES_NON_DETENUS", List.of(L + ".I"), List.of());
    for (String condition : donnees.oui(Questions.PILOTE)) {
      motifs.ajouter(FAVORABLE, LOI, "CONDITION_REMPLIE", List.of(L + ".I"), List.of(condition));
    }
  }

  private void butsEtCategories() {
    for (String code : donnees.oui(Questions.FINALITES)) {
      motifs.ajouter(
          FAVORABLE, LOI, "FINALITE_ETABLIE", List.of(provisionDuBut(code)), List.of(code));
    }
    if (!jour.decret) {
      motifs.ajouter(RESERVE, LOI, "DECRET_NON_PUBLIE", List.of(L + ".III"), List.of());
      return;
    }
    for (String categorie : etabli.categories) {
      motifs.ajouter(
          FAVORABLE, DECRET, "CATEGORIE_ETABLIE", List.of(categorie), reponsesDe(categorie));
    }
  }

  private static String provisionDuBut(String code) {
    int premier = Questions.FINALITES_1.indexOf(code);
    return premier >= 0
        ? L + ".I.1." + "abcd".charAt(premier)
        : L + ".I.2." + "abc".charAt(Questions.FINALITES_2.indexOf(code));
  }

  private static List<String> reponsesDe(String categorie) {
    int lettre = categorie.charAt(categorie.length() - 1) - 'a';
    if (categorie.startsWith("R162-50-1.I.1.")) {
      return List.of(Questions.FINANCEMENTS.get(lettre));
    }
    if (categorie.startsWith("R162-50-1.I.2.")) {
      return List.of(Questions.NON_PRISE_EN_CHARGE, Questions.ORGANISATIONS.get(lettre));
    }
    int numero = categorie.charAt(categorie.length() - 1) - '1';
    return List.of(Questions.FINALITES_2.get(numero));
  }

  private void cooperation() {
    if (etabli.cooperation) {
      motifs.ajouter(
          FAVORABLE,
          LOI,
          "COOPERATION_ADMISE",
          List.of(Etabli.IV),
          etabli.besoinsDeLaCooperation());
    }
  }

  private void avisHas() {
    Set<String> lus = new TreeSet<>();
    for (Lettre lettre : etabli.lettres) {
      List<String> besoins = etabli.besoins(lettre);
      if (lettre.avisHasRequis()) {
        lus.addAll(besoins);
        avisRequis(List.of("R162-50-8", lettre.provision()), besoins);
      } else if (lettre.santePublique()) {
        avisPossible(lettre.provision(), besoins);
      }
    }
    if (etabli.cooperation) {
      List<String> besoins = etabli.besoinsDeLaCooperation();
      if (jour.cooperationSoumise) {
        lus.addAll(besoins);
        avisRequis(List.of(Etabli.IV, "R162-50-7.I"), besoins);
      } else {
        avisPossible(Etabli.IV, besoins);
      }
    }
    if (etapes.avis.requis() == Requis.OUI) {
      motifs.ajouter(RESERVE, DECRET, "SILENCE_HAS_DEFAVORABLE", List.of("R162-50-8"), lus);
      motifs.ajouter(RESERVE, DECRET, "DEPART_DELAI_HAS", List.of("R162-50-8"), lus);
    }
  }

  private void avisRequis(List<String> provisions, List<String> besoins) {
    motifs.ajouter(INFORMATION, DECRET, "AVIS_HAS_REQUIS", provisions, besoins);
  }

  private void avisPossible(String provision, List<String> besoins) {
    motifs.ajouter(INFORMATION, LOI, "AVIS_HAS_POSSIBLE", List.of(L + ".III", provision), besoins);
  }

  private void besoinsParticuliers() {
    if (jour.statuts.get(Questions.PHARMACIEN_CORRESPONDANT) == Jour.Statut.DROIT_COMMUN
        && donnees.oui(Questions.PHARMACIEN_CORRESPONDANT)) {
      information("DROIT_COMMUN", L + ".II.2.j", List.of(Questions.PHARMACIEN_CORRESPONDANT));
    }
    if (jour.depuis(Dates.LFSS_2019)
        && donnees.oui(Questions.TELESURVEILLANCE)
        && !etabli.lettres.isEmpty()) {
      information("TELESURVEILLANCE", Etabli.IV, avec(etabli.besoins, Questions.TELESURVEILLANCE));
    }
    for (Lettre lettre : etabli.lettres) {
      if (lettre.provision().equals(L + ".II.2.n")) {
        information("AVIS_ORDRE_PHARMACIENS", lettre.provision(), etabli.besoins(lettre));
        if (jour.depuis(Dates.ANTENNE)) {
          information("ANTENNE_UNIQUE", lettre.provision(), etabli.besoins(lettre));
        }
      }
    }
  }

  private void information(String code, String provision, List<String> reponses) {
    motifs.ajouter(INFORMATION, LOI, code, List.of(provision), reponses);
  }

  private void decret(String code, String provision, List<String> reponses) {
    motifs.ajouter(INFORMATION, DECRET, code, List.of(provision), reponses);
  }

  private void procedure() {
    if (jour.decret) {
      decret("SILENCE_COMITE_FAVORABLE", "R162-50-7.II", List.of());
      decret("DELAI_SUSPENDU", "R162-50-7.II", List.of());
      if (donnees.non(Questions.PARTICIPANTS)) {
        decret("APPEL_A_PROJETS", "R162-50-10", List.of(Questions.PARTICIPANTS));
      }
    }
    Procedure procedure = etapes.procedure;
    if (donnees.perimetre == null || procedure == null) {
      return;
    }
    boolean regional = Etapes.regional(donnees.perimetre);
    List<String> lu = List.of(Questions.PERIMETRE);
    information(regional ? "AUTORISATION_ARS" : "AUTORISATION_MINISTRES", L + ".III", lu);
    if (!jour.decret) {
      return;
    }
    decret(regional ? "AVIS_COMITE_FAVORABLE_EXIGE" : "AVIS_COMITE_SIMPLE", "R162-50-9.I", lu);
    motifs.ajouter(RESERVE, DECRET, "PERIMETRE_MODIFIABLE", List.of("R162-50-7.III"), lu);
    if (procedure.guichet() == null) {
      throw new IllegalStateException("un guichet existe depuis le decret");
    }
    switch (procedure.guichet()) {
      case ARS -> decret("DEPOT_ARS", "R162-50-5.I", lu);
      case RAPPORTEUR_GENERAL -> decret("DEPOT_RAPPORTEUR_GENERAL", "R162-50-5.II", lu);
      case COMITE_TECHNIQUE ->
          decret(
              "DEPOT_COMITE_TECHNIQUE",
              "R162-50-5.IV",
              avec(donnees.oui(Questions.FINALITES_2), Questions.PERIMETRE));
    }
  }

  private void argent() {
    // The fund was V until the LFSS 2019 inserted a paragraph.
    String fonds = L + (jour.depuis(Dates.LFSS_2019) ? ".VI" : ".V");
    information("FINANCEMENT_FISS", fonds, List.of());
    if (jour.depuis(Dates.PROLONGATION)) {
      information("PROLONGATION_FINANCEMENT", fonds, List.of());
    }
    Perimetre perimetre = donnees.perimetre;
    if (perimetre == null || perimetre == Perimetre.INTERREGIONAL) {
      return;
    }
    motifs.ajouter(
        INFORMATION,
        DOCTRINE,
        Etapes.regional(perimetre) ? "INGENIERIE_FIR" : "INGENIERIE_FISS",
        List.of(fonds),
        List.of(Questions.PERIMETRE));
  }

  private static List<String> avec(Collection<String> codes, String code) {
    List<String> liste = new ArrayList<>(codes);
    liste.add(code);
    return liste;
  }
}
