package fr.article51.droit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Table of contents of legal-refs/.
 *
 * @param regimes by date, without gap
 * @param articles files of the articles, in the order of the code
 * @param articlesVises file of the articles set aside or cited
 * @param questions file of the questions
 */
record Sommaire(
    List<RegimeDate> regimes, List<String> articles, String articlesVises, String questions) {
  Sommaire {
    requireNonNull(articlesVises, "articlesVises");
    requireNonNull(questions, "questions");
    regimes = List.copyOf(regimes);
    articles = List.copyOf(articles);
  }

  /** The name of this file. */
  static final String FICHIER = "sommaire.yaml";

  /** Every file read, this one first. */
  List<String> fichiers() {
    List<String> fichiers = new ArrayList<>();
    fichiers.add(FICHIER);
    fichiers.addAll(articles);
    fichiers.add(articlesVises);
    fichiers.add(questions);
    return List.copyOf(fichiers);
  }

  /** A regime with its days: from {@code du}, included, to {@code au}, excluded. */
  record RegimeDate(Regime regime, LocalDate du, @Nullable LocalDate au) {
    RegimeDate {
      requireNonNull(regime, "regime");
      requireNonNull(du, "du");
    }

    boolean couvre(LocalDate jour) {
      return new Periode(du, au).couvre(jour);
    }
  }
}
