package fr.article51.api.recit;

import fr.article51.api.recit.MotifLu.Contrainte;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Periode;
import fr.article51.droit.ProvisionEnVigueur;
import fr.article51.droit.StatutBesoin;
import fr.article51.droit.Verification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * On which days a rule can say something: its provision is in force, the questions it reads exist,
 * and the findings it needs can be given by another rule that day. Read from the texts, without
 * running the rules; a test compares it with what they give.
 */
final class Vigueur {
  private static final String SANTE_PUBLIQUE = "L162-31-1.II.2.";

  /** Findings that rules read: the rank of each field among the arguments of the finding. */
  private static final Map<String, Map<String, Integer>> CONSTATS =
      Map.of(
          "Derogation", Map.of("provision", 0, "besoin", 1),
          "Cooperation", Map.of("provision", 0),
          "Finalite", Map.of("provision", 0, "branche", 1),
          "AvisHas", Map.of("requis", 1),
          "BrancheFermee", Map.of("branche", 0),
          "SansCategorie", Map.of());

  private final List<RegleLue> regles;

  Vigueur(List<RegleLue> regles) {
    this.regles = regles;
  }

  /** The periods of each rule, by its identifier; those that follow one another are one. */
  Map<String, List<Periode>> periodes(Droit droit) {
    Map<String, List<Periode>> periodes = new HashMap<>();
    for (EtatDuDroit etat : droit.etats()) {
      for (RegleLue regle : au(etat)) {
        ajouter(periodes.computeIfAbsent(regle.regle().id(), id -> new ArrayList<>()), etat);
      }
    }
    return periodes;
  }

  private static void ajouter(List<Periode> periodes, EtatDuDroit etat) {
    int dernier = periodes.size() - 1;
    if (dernier >= 0 && etat.du().equals(periodes.get(dernier).au())) {
      periodes.set(dernier, new Periode(periodes.get(dernier).du(), etat.au()));
    } else {
      periodes.add(new Periode(etat.du(), etat.au()));
    }
  }

  /** The rules that can say something in a state of the law. */
  Set<RegleLue> au(EtatDuDroit etat) {
    Set<RegleLue> actives = new LinkedHashSet<>();
    // A finding may need another: until nothing is added.
    for (int avant = -1; avant < actives.size(); ) {
      avant = actives.size();
      for (RegleLue regle : regles) {
        if (regle.regle().regime() == etat.regime()
            && regle.conditions().stream().allMatch(c -> possible(c, regle, etat, actives))) {
          actives.add(regle);
        }
      }
    }
    return actives;
  }

  private static boolean possible(
      MotifLu motif, RegleLue regle, EtatDuDroit etat, Set<RegleLue> actives) {
    if (CONSTATS.containsKey(motif.type())) {
      return actives.stream().anyMatch(autre -> donne(autre, motif, regle, etat));
    }
    return switch (motif.type()) {
      case "EnVigueur" ->
          etat.provisions().stream()
              .anyMatch(
                  p ->
                      egal(motif, "provision", p.provision())
                          && (motif.valeur("sujet") == null
                              || p.sujets().contains(motif.valeur("sujet"))));
      case "Parametre" ->
          etat.provisions().stream().anyMatch(p -> p.parametres().containsKey(motif.valeur("nom")));
      case "Renvoi" ->
          etat.provisions().stream()
              .filter(p -> egal(motif, "source", p.provision()))
              .anyMatch(p -> p.renvois().stream().anyMatch(cible -> egal(motif, "cible", cible)));
      case "RemarqueEnVigueur" ->
          etat.provisions().stream()
              .filter(p -> egal(motif, "provision", p.provision()))
              .anyMatch(p -> p.remarques().stream().anyMatch(r -> egal(motif, "code", r.code())));
      case "TexteNonVerifie" ->
          etat.textes().stream().anyMatch(t -> t.verification() != Verification.VERIFIE);
      case "SansRenvoi" -> !sansRenvoi(etat).isEmpty();
      case "Reponse" ->
          etat.questions().stream()
                  .anyMatch(
                      q -> egal(motif, "code", q.code()) && egal(motif, "theme", q.theme().name()))
              || String.valueOf(motif.valeur("code")).startsWith("projet.");
      case "BesoinDroitCommun" -> statut(motif, etat, StatutBesoin.DROIT_COMMUN);
      case "BesoinHorsListe" -> statut(motif, etat, StatutBesoin.HORS_LISTE);
      case "ToutNon", "Duree", "PerimetreDuProjet" -> true;
      default -> throw new IllegalStateException("unknown fact " + motif.type());
    };
  }

  /** Whether a rule can give the finding that another one waits for. */
  private static boolean donne(RegleLue autre, MotifLu motif, RegleLue regle, EtatDuDroit etat) {
    Map<String, Integer> rangs = CONSTATS.get(motif.type());
    if (rangs == null || !autre.constat().equals(motif.type())) {
      return false;
    }
    for (Contrainte contrainte : motif.contraintes()) {
      Integer rang = rangs.get(contrainte.champ());
      String donne = rang == null ? "" : autre.litteral(rang);
      boolean convient =
          contrainte.variable()
              ? designees(regle, etat).contains(donne)
              : rang != null
                  && (donne.isEmpty() ? lu(autre, rang, contrainte) : admet(contrainte, donne));
      if (!convient) {
        return false;
      }
    }
    return true;
  }

  /** The argument is the value of a variable: what the other rule reads there. */
  private static boolean lu(RegleLue autre, int rang, Contrainte contrainte) {
    MotifLu origine = autre.origine(rang);
    if (origine == null) {
      return false;
    }
    List<String> codes = origine.valeurs("code"); // none: any question of a theme
    return codes.isEmpty() || codes.contains(contrainte.valeurs().get(0));
  }

  private static boolean admet(Contrainte contrainte, String valeur) {
    return contrainte.operateur().equals("startsWith")
        ? valeur.startsWith(contrainte.valeurs().get(0))
        : contrainte.valeurs().contains(valeur);
  }

  private static boolean egal(MotifLu motif, String champ, String valeur) {
    List<String> admises = motif.valeurs(champ);
    return admises.isEmpty() || admises.contains(valeur);
  }

  private static boolean statut(MotifLu motif, EtatDuDroit etat, StatutBesoin statut) {
    return etat.besoins().stream()
        .anyMatch(b -> b.statut() == statut && !motif.valeurs("besoin").contains(b.code()));
  }

  /** The provisions that a rule names by a variable: targets of a reference, or of none. */
  private static Set<String> designees(RegleLue regle, EtatDuDroit etat) {
    if (regle.conditions().stream().anyMatch(motif -> motif.type().equals("SansRenvoi"))) {
      return sansRenvoi(etat);
    }
    Set<String> cibles = new LinkedHashSet<>();
    for (MotifLu motif : regle.conditions()) {
      if (motif.type().equals("Renvoi")) {
        etat.provisions().stream()
            .filter(p -> egal(motif, "source", p.provision()))
            .forEach(p -> cibles.addAll(p.renvois()));
      }
    }
    return cibles;
  }

  /** Letters of II 2° and cooperations that the decree does not name that day. */
  private static Set<String> sansRenvoi(EtatDuDroit etat) {
    Set<String> sans = new LinkedHashSet<>();
    for (ProvisionEnVigueur p : etat.provisions()) {
      if (p.provision().startsWith(SANTE_PUBLIQUE) || !p.cooperation().isEmpty()) {
        sans.add(p.provision());
      }
    }
    etat.provisions().forEach(p -> sans.removeAll(p.renvois()));
    return sans;
  }
}
