package fr.article51.reference;

import java.time.LocalDate;
import java.util.List;

/** The days on which something changes: each is the first day of what follows it. */
public final class Dates {
  static final LocalDate PILOTES = LocalDate.of(2013, 12, 25);
  static final LocalDate PILOTES_RENUMEROTES = LocalDate.of(2016, 1, 1);
  static final LocalDate ARTICLE_51 = LocalDate.of(2018, 1, 1);
  static final LocalDate DECRET = LocalDate.of(2018, 2, 24);

  /** LFSS 2019: letters e to j, paragraph IV on cooperation and remote monitoring. */
  static final LocalDate LFSS_2019 = LocalDate.of(2018, 12, 23);

  static final LocalDate DECRET_2019 = LocalDate.of(2019, 6, 19);

  /** Letter j becomes the rules on competences; IV no longer speaks of cooperation. */
  static final LocalDate COMPETENCES = LocalDate.of(2019, 7, 27);

  static final LocalDate LFSS_2020 = LocalDate.of(2019, 12, 28);
  static final LocalDate OFFICINE_VOISINE = LocalDate.of(2020, 12, 9);
  static final LocalDate LFSS_2021 = LocalDate.of(2020, 12, 16);
  static final LocalDate PSYCHIATRIE = LocalDate.of(2021, 1, 1);

  /** L6311-2 of the public health code gains a paragraph: the pointer of letter k drifts. */
  static final LocalDate SAMU_DECALE = LocalDate.of(2021, 4, 28);

  /** L4041-2 3° of the public health code: letter g is largely common law. */
  static final LocalDate SISA_DROIT_COMMUN = LocalDate.of(2021, 5, 14);

  static final LocalDate PROLONGATION = LocalDate.of(2021, 12, 25);

  /** L174-1 changes, and the articles on psychiatry are in force at last. */
  static final LocalDate DOTATION_2022 = LocalDate.of(2022, 1, 1);

  static final LocalDate AUTONOMIE = LocalDate.of(2022, 5, 14);
  static final LocalDate ANTENNE = LocalDate.of(2023, 12, 29);
  static final LocalDate HOPITAL_2024 = LocalDate.of(2024, 1, 1);
  static final LocalDate HOPITAL_2025 = LocalDate.of(2025, 1, 1);
  static final LocalDate NON_DETENU = LocalDate.of(2026, 8, 20);

  /** All of them, in order. */
  public static final List<LocalDate> BORNES =
      List.of(
          PILOTES,
          PILOTES_RENUMEROTES,
          ARTICLE_51,
          DECRET,
          LFSS_2019,
          DECRET_2019,
          COMPETENCES,
          LFSS_2020,
          OFFICINE_VOISINE,
          LFSS_2021,
          PSYCHIATRIE,
          SAMU_DECALE,
          SISA_DROIT_COMMUN,
          PROLONGATION,
          DOTATION_2022,
          AUTONOMIE,
          ANTENNE,
          HOPITAL_2024,
          HOPITAL_2025,
          NON_DETENU);

  /** Later than any law: an end that has not come. */
  static final LocalDate JAMAIS = LocalDate.MAX;

  private Dates() {}

  /** Whether the day lies in [from, until). */
  static boolean dans(LocalDate jour, LocalDate du, LocalDate au) {
    return !jour.isBefore(du) && jour.isBefore(au);
  }
}
