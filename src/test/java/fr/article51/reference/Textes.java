package fr.article51.reference;

import static fr.article51.reference.Dates.DECRET;
import static fr.article51.reference.Dates.DECRET_2019;
import static fr.article51.reference.Dates.JAMAIS;

import fr.article51.droit.Verification;
import fr.article51.verdict.Verdict.Texte;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Versions of the articles. An identifier left empty is one that the domain page does not give: it
 * is not compared.
 */
final class Textes {
  static final String LOI = "L162-31-1";

  private static final List<Version> VERSIONS = versions();

  private record Version(
      String article, String id, LocalDate du, LocalDate au, Verification verification) {}

  private Textes() {}

  private static List<Version> versions() {
    List<Version> v = new ArrayList<>();
    loi(v, Dates.PILOTES, Dates.PILOTES_RENUMEROTES, "000028393795");
    loi(v, Dates.PILOTES_RENUMEROTES, Dates.ARTICLE_51, "000031687265");
    loi(v, Dates.ARTICLE_51, Dates.LFSS_2019, "000036393391");
    loi(v, Dates.LFSS_2019, Dates.COMPETENCES, "000037949746");
    loi(v, Dates.COMPETENCES, Dates.LFSS_2020, "000038886498");
    loi(v, Dates.LFSS_2020, Dates.OFFICINE_VOISINE, "000041398184");
    loi(v, Dates.OFFICINE_VOISINE, Dates.LFSS_2021, "000042656027");
    loi(v, Dates.LFSS_2021, Dates.PSYCHIATRIE, "000042685052");
    loi(v, Dates.PSYCHIATRIE, Dates.PROLONGATION, "000041428232");
    loi(v, Dates.PROLONGATION, Dates.AUTONOMIE, "000044628673");
    loi(v, Dates.AUTONOMIE, Dates.ANTENNE, "000044404184");
    ajouter(v, LOI, "000048703772", Dates.ANTENNE, Dates.HOPITAL_2024, Verification.INFERE);
    ajouter(v, LOI, "000048702247", Dates.HOPITAL_2024, Dates.HOPITAL_2025, Verification.INFERE);
    loi(v, Dates.HOPITAL_2025, Dates.NON_DETENU, "000048725803");
    ajouter(v, LOI, "000054715108", Dates.NON_DETENU, JAMAIS, Verification.TEXTE_NON_DETENU);
    decret(v, 1, "000036636339");
    decret(v, 2, "");
    decret(v, 3, "");
    decret(v, 4, "", "");
    decret(v, 5, "000036636382");
    decret(v, 6, "000036636391", "000038654931");
    decret(v, 7, "000036636435", "000038654916");
    decret(v, 8, "000036636507", "000038654907");
    decret(v, 9, "000036636517");
    for (int article = 10; article <= 14; article++) {
      decret(v, article, "");
    }
    return List.copyOf(v);
  }

  private static void loi(List<Version> v, LocalDate du, LocalDate au, String id) {
    ajouter(v, LOI, id, du, au, Verification.VERIFIE);
  }

  private static void decret(List<Version> v, int article, String id) {
    ajouter(v, "R162-50-" + article, id, DECRET, JAMAIS, Verification.VERIFIE);
  }

  private static void decret(List<Version> v, int article, String avant, String apres) {
    ajouter(v, "R162-50-" + article, avant, DECRET, DECRET_2019, Verification.VERIFIE);
    ajouter(v, "R162-50-" + article, apres, DECRET_2019, JAMAIS, Verification.VERIFIE);
  }

  private static void ajouter(
      List<Version> v, String article, String id, LocalDate du, LocalDate au, Verification etat) {
    v.add(new Version(article, id.isEmpty() ? "" : "LEGIARTI" + id, du, au, etat));
  }

  /** The articles in force on a day, in the order of the code. */
  static List<Texte> enVigueur(LocalDate jour) {
    return VERSIONS.stream()
        .filter(version -> Dates.dans(jour, version.du(), version.au()))
        .map(version -> new Texte(version.article(), version.id(), version.verification()))
        .toList();
  }
}
