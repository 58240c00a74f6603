package fr.article51.reference;

import fr.article51.verdict.Verdict.Derogation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the given answers establish by themselves: aims, categories, derogations. */
final class Etabli {
  static final String LOI = "L162-31-1";
  static final String IV = "L162-31-1.IV";
  private static final String LETTRES = "abcd";

  final Donnees donnees;
  final List<String> finalites = new ArrayList<>();
  final List<String> categories = new ArrayList<>();

  /** Letters of II listed, sorted. */
  final List<Lettre> lettres = new ArrayList<>();

  /** A cooperation is listed beside them. */
  final boolean cooperation;

  /** Needs established of the letters of II listed, sorted. */
  final Set<String> besoins = new TreeSet<>();

  Etabli(Donnees donnees) {
    this.donnees = donnees;
    Jour jour = donnees.jour;
    if (jour.article51()) {
      finalites.addAll(listes(LOI + ".I.1.", Questions.FINALITES_1));
      finalites.addAll(listes(LOI + ".I.2.", Questions.FINALITES_2));
    }
    if (jour.decret) {
      categories.addAll(listes("R162-50-1.I.1.", Questions.FINANCEMENTS));
      if (donnees.oui(Questions.NON_PRISE_EN_CHARGE)) {
        categories.addAll(listes("R162-50-1.I.2.", Questions.ORGANISATIONS));
      }
      for (int i = 0; i < Questions.FINALITES_2.size(); i++) {
        if (donnees.oui(Questions.FINALITES_2.get(i))) {
          categories.add("R162-50-1.II." + (i + 1));
        }
      }
    }
    for (Lettre lettre : jour.lettres) {
      List<String> etablis = besoins(lettre);
      if (!etablis.isEmpty()) {
        lettres.add(lettre);
        besoins.addAll(etablis);
      }
    }
    cooperation = jour.cooperation && donnees.oui(Questions.COMPETENCES) && !lettres.isEmpty();
  }

  private List<String> listes(String tete, List<String> codes) {
    List<String> provisions = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      if (donnees.oui(codes.get(i))) {
        provisions.add(tete + LETTRES.charAt(i));
      }
    }
    return provisions;
  }

  /** Established needs of a letter, sorted. */
  List<String> besoins(Lettre lettre) {
    return donnees.oui(lettre.besoins());
  }

  /** Established needs of the cooperation: its own, and those that it stands beside. */
  List<String> besoinsDeLaCooperation() {
    Set<String> tous = new TreeSet<>(besoins);
    tous.add(Questions.COMPETENCES);
    return List.copyOf(tous);
  }

  List<Derogation> derogations() {
    List<Derogation> liste = new ArrayList<>();
    for (Lettre lettre : lettres) {
      List<String> etablis = besoins(lettre);
      List<String> articles =
          lettre.vise().entrySet().stream()
              .filter(vise -> !Collections.disjoint(vise.getValue(), etablis))
              .map(Map.Entry::getKey)
              .sorted()
              .toList();
      List<String> douteux = articles.stream().filter(lettre.nonVerifies()::contains).toList();
      liste.add(
          new Derogation(
              lettre.provision(), articles, etablis, reserve(lettre), lettre.cites(), douteux));
    }
    if (cooperation) {
      liste.add(
          new Derogation(
              IV, List.of(), List.of(Questions.COMPETENCES), List.of(), List.of(), List.of()));
    }
    return liste;
  }

  /** The reserve on a listed letter, if any: no letter has two. */
  List<String> reserve(Lettre lettre) {
    Jour jour = donnees.jour;
    if (!jour.article51()) {
      return List.of();
    }
    boolean sansObjet =
        switch (lettre.provision()) {
          case "L162-31-1.II.2.b" -> jour.depuis(Dates.PSYCHIATRIE);
          case "L162-31-1.II.2.g" -> jour.depuis(Dates.SISA_DROIT_COMMUN);
          default -> false;
        };
    boolean caduc =
        switch (lettre.provision()) {
          case "L162-31-1.II.2.j" -> jour.depuis(Dates.COMPETENCES);
          case "L162-31-1.II.2.k" -> jour.depuis(Dates.SAMU_DECALE);
          case "L162-31-1.II.1.a" ->
              donnees.oui(Questions.PSYCHIATRIE)
                  && Dates.dans(jour.date, Dates.PSYCHIATRIE, Dates.DOTATION_2022);
          default -> false;
        };
    if (sansObjet) {
      return List.of("DEROGATION_SANS_OBJET_PROBABLE");
    }
    return caduc ? List.of("RENVOI_CADUC") : List.of();
  }
}
