package fr.article51.reference;

import static fr.article51.reference.Dates.ARTICLE_51;
import static fr.article51.reference.Dates.JAMAIS;
import static fr.article51.reference.Dates.LFSS_2019;
import static fr.article51.reference.Dates.LFSS_2020;
import static fr.article51.reference.Dates.dans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** L162-31-1 II letter by letter: what may be set aside on a day, for which need. */
final class Lettres {
  private static final String II = "L162-31-1.II.";

  private final LocalDate jour;
  private final List<Lettre> lettres = new ArrayList<>();

  private Lettres(LocalDate jour) {
    this.jour = jour;
  }

  /** The letters in force on a day, sorted by provision; none without a regime. */
  static List<Lettre> enVigueur(LocalDate jour) {
    Lettres table = new Lettres(jour);
    if (dans(jour, Dates.PILOTES, ARTICLE_51)) {
      table.pilotes();
    } else if (!jour.isBefore(ARTICLE_51)) {
      table.prisesEnCharge();
      table.santePublique();
      table.medicoSocial();
    }
    table.lettres.sort(Comparator.comparing(Lettre::provision));
    return List.copyOf(table.lettres);
  }

  private void pilotes() {
    boolean renumerote = !jour.isBefore(Dates.PILOTES_RENUMEROTES);
    ajouter("1", Tarifs.pilotes(), List.of());
    ajouter("2", vise("besoin.paiement_direct", "L162-2"), List.of());
    ajouter("3", vise("besoin.panier_soins", renumerote ? "L160-8" : "L321-1"), List.of());
    ajouter(
        "4",
        renumerote
            ? vise("besoin.participation_assure", "L160-10", "L160-13", "L160-14")
            : vise("besoin.participation_assure", "L322-1", "L322-2", "L322-3"),
        List.of());
    ajouter("5", medicoSocial(true), List.of());
    // 6° names L312-1 only to say which establishments it speaks of.
    ajouter(
        "6",
        vise("besoin.essms_tarification", "L314-1", "L314-2", "L314-8", "L314-9"),
        List.of("L312-1"));
  }

  private void prisesEnCharge() {
    ajouter("1.a", Tarifs.article51(jour), List.of());
    ajouter("1.b", vise("besoin.paiement_direct", "L162-2"), List.of());
    Map<String, Set<String>> panier = vise("besoin.panier_soins", "L160-8");
    if (!jour.isBefore(Dates.AUTONOMIE)) {
      panier.putAll(vise("besoin.panier_autonomie", "L160-9-1"));
    }
    ajouter("1.c", panier, List.of());
    Map<String, Set<String>> participation =
        vise("besoin.participation_assure", "L160-13", "L160-14", "L160-15");
    participation.putAll(vise("besoin.forfait_journalier", "L174-4"));
    ajouter("1.d", participation, List.of());
    ajouter(
        "1.e",
        vise(
            "besoin.medicaments_dispositifs",
            "L162-16 à L162-19",
            "L162-22-7",
            "L162-22-7-1",
            "L162-23-6",
            "L162-38",
            "L165-1 à L165-7"),
        List.of());
    du(LFSS_2020, "1.f", vise("besoin.biologie_sans_prescription", "L162-13-2"));
  }

  private void santePublique() {
    du(ARTICLE_51, "2.a", vise("besoin.partage_honoraires", "L4113-5"));
    if (!dans(jour, Dates.LFSS_2021, Dates.PSYCHIATRIE)) {
      du(ARTICLE_51, "2.b", vise("besoin.hebergement_non_medicalise", "L6111-1"));
    }
    du(ARTICLE_51, "2.c", vise("besoin.autorisation_groupement", "L6122-3"));
    entre(ARTICLE_51, JAMAIS, "2.d", vise("besoin.dialysat_domicile", "L4211-1"), "L5232-3");
    entre(LFSS_2019, JAMAIS, "2.e", vise("besoin.conditions_techniques", "L6122-2"), "L6124-1");
    du(LFSS_2019, "2.f", vise("besoin.liberal_hors_etablissement", "L6154-2", "L6154-3"));
    du(LFSS_2019, "2.g", vise("besoin.sisa_encaissement", "L4041-2", "L4042-1"));
    du(LFSS_2019, "2.h", vise("besoin.gcs_interessement", "L6133-1"));
    du(LFSS_2019, "2.i", vise("besoin.liberal_centre_sante", "L6323-1-5"));
    entre(
        LFSS_2019,
        Dates.COMPETENCES,
        "2.j",
        vise("besoin.pharmacien_correspondant", "L5125-1-1 A"),
        "L1411-11-1",
        "L1434-12",
        "L4011-1",
        "L6323-1-10",
        "L6323-3");
    du(Dates.COMPETENCES, "2.j", vise("besoin.competences", COMPETENCES.split(" ")));
    du(LFSS_2020, "2.k", vise("besoin.dentistes_samu", "L6311-2"));
    du(LFSS_2020, "2.l", vise("besoin.biologie_lieux", "L6211-13", "L6211-14", "L6211-18"));
    du(LFSS_2020, "2.m", vise("besoin.transport_agrement", "L6312-4"));
    // The n of LFSS 2020 was censured: the letter starts a year later.
    entre(
        Dates.OFFICINE_VOISINE,
        Dates.ANTENNE,
        "2.n",
        vise("besoin.approvisionnement_officine", "L5125-4"),
        "L5125-3");
    entre(
        Dates.ANTENNE,
        JAMAIS,
        "2.n",
        vise(
            "besoin.approvisionnement_officine", "L5125-1-1 A", "L5125-16", "L5125-17", "L5125-18"),
        "L5125-3");
    du(
        Dates.ANTENNE,
        "2.o",
        vise(
            "besoin.structures_prevention",
            "L2112-1 à L2112-10",
            "L2311-1 à L2311-6",
            "L3111-11",
            "L3112-2",
            "L3121-2",
            "L3311-2",
            "L3411-9",
            "L6325-1"));
  }

  private static final String COMPETENCES =
      "L1132-1 L4111-1 L4161-1 L4161-3 L4161-5 L4221-1 L4241-1 L4241-13 L4251-1 L4301-1 L4311-1"
          + " L4321-1 L4322-1 L4331-1 L4332-1 L4341-1 L4342-1 L4351-1 L4352-2 L4361-1 L4362-1"
          + " L4364-1 L4371-1 L4391-1 L4392-1 L4393-8 L4394-1 L6316-1";

  private void medicoSocial() {
    ajouter("3", medicoSocial(!jour.isBefore(LFSS_2019)), List.of());
  }

  private static Map<String, Set<String>> medicoSocial(boolean organisation) {
    Map<String, Set<String>> vise = new TreeMap<>();
    vise.put(
        "L312-1",
        organisation
            ? Set.of("besoin.essms_tarification", "besoin.essms_organisation")
            : Set.of("besoin.essms_tarification"));
    return vise;
  }

  private static Map<String, Set<String>> vise(String besoin, String... articles) {
    Map<String, Set<String>> vise = new TreeMap<>();
    for (String article : articles) {
      vise.put(article, Set.of(besoin));
    }
    return vise;
  }

  private void du(LocalDate du, String lettre, Map<String, Set<String>> vise) {
    entre(du, JAMAIS, lettre, vise);
  }

  private void entre(
      LocalDate du, LocalDate au, String lettre, Map<String, Set<String>> vise, String... cites) {
    if (dans(jour, du, au)) {
      ajouter(lettre, vise, List.of(cites));
    }
  }

  private void ajouter(String lettre, Map<String, Set<String>> vise, List<String> cites) {
    String provision = II + lettre;
    lettres.add(
        new Lettre(
            provision,
            vise,
            cites,
            jour.isBefore(ARTICLE_51) ? List.of() : conditions(lettre),
            avisHasRequis(lettre),
            nonVerifies(provision, vise.keySet())));
  }

  /** Conditions written in II 2° (its head, then each letter). */
  private static List<String> conditions(String lettre) {
    if (!lettre.startsWith("2.")) {
      return List.of();
    }
    List<String> conditions = new ArrayList<>(List.of("condition.indispensable"));
    switch (lettre) {
      case "2.d" -> conditions.add("condition.pharmacien_sections_a_d");
      case "2.f" -> {
        conditions.add("condition.zone_sous_dense");
        conditions.add("condition.sans_depassement");
      }
      case "2.i" -> conditions.add("condition.zone_sous_dense");
      case "2.n" -> {
        conditions.add("condition.derniere_officine_fermee");
        conditions.add("condition.approvisionnement_compromis");
        conditions.add("condition.officine_limitrophe");
      }
      default -> {
        // The head alone.
      }
    }
    return List.copyOf(conditions);
  }

  /** R162-50-8: b, c, d; then e and j too. */
  private boolean avisHasRequis(String lettre) {
    return switch (lettre) {
      case "2.b", "2.c", "2.d" -> !jour.isBefore(Dates.DECRET);
      case "2.e", "2.j" -> !jour.isBefore(Dates.DECRET_2019);
      default -> false;
    };
  }

  /**
   * In an inferred version, only what the last version held before and the first one held after
   * have in common is certain. There is one inferred stretch, from 2023-12-29 to 2024-12-31.
   */
  private Set<String> nonVerifies(String provision, Set<String> articles) {
    if (!dans(jour, Dates.ANTENNE, Dates.HOPITAL_2025)) {
      return Set.of();
    }
    Set<String> douteux = new HashSet<>(articles);
    Set<String> certains = new HashSet<>(articlesDe(Dates.ANTENNE.minusDays(1), provision));
    certains.retainAll(articlesDe(Dates.HOPITAL_2025, provision));
    douteux.removeAll(certains);
    return Set.copyOf(douteux);
  }

  private static Set<String> articlesDe(LocalDate jour, String provision) {
    return enVigueur(jour).stream()
        .filter(lettre -> lettre.provision().equals(provision))
        .findAny()
        .map(lettre -> lettre.vise().keySet())
        .orElse(Set.of());
  }
}
