package fr.article51.reference;

import static fr.article51.reference.Dates.dans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * L162-31-1 II 1° a: which article belongs to which need. Written as a list of additions with their
 * days, one line per article.
 */
final class Tarifs {
  private static final String MCO = "hopital_mco";
  private static final String PSY = "hopital_psychiatrie";
  private static final String SMR = "hopital_smr";

  private Tarifs() {}

  /** Article → needs, under article 51. */
  static Map<String, Set<String>> article51(LocalDate jour) {
    Map<String, Set<String>> table = new TreeMap<>();
    communs(table);
    if (jour.isBefore(Dates.HOPITAL_2024)) {
      List.of(
              "L162-22-6",
              "L162-22-8",
              "L162-22-8-1",
              "L162-22-8-3",
              "L162-22-10",
              "L162-22-13",
              "L162-22-14")
          .forEach(article -> mettre(table, article, MCO));
      // Removed by the LFSS 2021, printed again a fortnight later.
      if (!dans(jour, Dates.LFSS_2021, Dates.PSYCHIATRIE)) {
        mettre(table, "L162-22-6-1", MCO);
      }
    } else {
      List.of("L162-22-3", "L162-22-3-1", "L162-22-5-1", "L162-22-5-2", "L162-22-5-3")
          .forEach(article -> mettre(table, article, MCO));
      List<String> suite =
          jour.isBefore(Dates.HOPITAL_2025)
              ? List.of("L162-22-13", "L162-22-14")
              : List.of("L162-22-4", "L162-22-5");
      suite.forEach(article -> mettre(table, article, MCO));
    }
    if (jour.isBefore(Dates.PSYCHIATRIE)) {
      mettre(table, "L162-22-1", PSY);
      mettre(table, "L162-23-15", MCO, SMR);
    } else {
      mettre(table, "L162-22-18", PSY);
      mettre(table, "L162-22-19", PSY);
      mettre(table, "L162-23-15", MCO, SMR, PSY);
    }
    // The grant of public hospitals ends with 2021; what is left is long-term care.
    if (jour.isBefore(Dates.DOTATION_2022)) {
      mettre(table, "L174-1", "usld", PSY, SMR);
    } else {
      mettre(table, "L174-1", "usld");
    }
    return table;
  }

  private static void communs(Map<String, Set<String>> table) {
    mettre(table, "L162-1-7", "hors_nomenclature");
    mettre(table, "L165-1", "hors_nomenclature");
    mettre(table, "L162-5", "medecins");
    mettre(table, "L162-9", "autres_professions");
    mettre(table, "L162-12-2", "infirmiers");
    mettre(table, "L162-12-9", "kinesitherapeutes");
    mettre(table, "L162-14", "biologistes");
    mettre(
        table,
        "L162-14-1",
        "medecins",
        "autres_professions",
        "infirmiers",
        "kinesitherapeutes",
        "biologistes",
        "transports");
    mettre(table, "L162-16-1", "pharmaciens");
    mettre(table, "L162-32-1", "centres_sante");
    mettre(table, "L322-5", "transports");
    mettre(table, "L322-5-2", "transports");
    mettre(table, "L162-22-15", MCO);
    mettre(table, "L162-23-16", MCO);
    mettre(table, "L162-26", MCO, PSY, SMR);
    mettre(table, "L162-26-1", MCO, PSY, SMR);
    List.of("1", "2", "3", "4", "6", "7", "8")
        .forEach(numero -> mettre(table, "L162-23-" + numero, SMR));
    mettre(table, "LOI-2015-1702.78", SMR);
  }

  /** Article → needs, II 1° of the pilots. */
  static Map<String, Set<String>> pilotes() {
    Map<String, Set<String>> table = new TreeMap<>();
    mettre(table, "L162-1-7", "hors_nomenclature");
    mettre(table, "L165-1", "hors_nomenclature");
    mettre(table, "L162-5", "medecins");
    mettre(table, "L162-9", "autres_professions");
    mettre(table, "L162-11", "autres_professions", "infirmiers", "kinesitherapeutes");
    mettre(table, "L162-12-2", "infirmiers");
    mettre(table, "L162-12-9", "kinesitherapeutes");
    mettre(table, "L162-14", "biologistes");
    mettre(
        table,
        "L162-14-1",
        "medecins",
        "autres_professions",
        "infirmiers",
        "kinesitherapeutes",
        "biologistes");
    mettre(table, "L162-22-1", PSY);
    mettre(table, "L162-22-6", MCO);
    mettre(table, "L162-22-10", MCO);
    mettre(table, "L162-22-13", MCO);
    mettre(table, "L162-26", MCO, PSY);
    mettre(table, "L162-32-1", "centres_sante");
    return table;
  }

  private static void mettre(Map<String, Set<String>> table, String article, String... besoins) {
    table.put(
        article,
        Stream.of(besoins)
            .map(besoin -> "besoin.tarifs." + besoin)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
