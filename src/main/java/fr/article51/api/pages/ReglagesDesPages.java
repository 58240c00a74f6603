package fr.article51.api.pages;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Settings of the pages. */
@ConfigMapping(prefix = "article51.pages")
public interface ReglagesDesPages {

  /** What the pages wear. The State's design system is reserved to the State's own services. */
  @WithDefault("ETAT")
  Habit habit();

  /** Sites that may show the form inside their pages, such as {@code https://www.exemple.fr}. */
  Optional<List<String>> integration();

  /** Where to write about a page that cannot be used: an e-mail address, or that of a form. */
  Optional<String> contact();

  /** What the declaration of accessibility says: without an audit, the RGAA knows one answer. */
  @WithDefault("NON_CONFORME")
  Conformite accessibilite();

  /** A dress. */
  enum Habit {
    ETAT,
    NEUTRE
  }

  /** State of conformity, as the RGAA names it. */
  enum Conformite {
    /** No valid audit, or fewer than half of the criteria met. */
    NON_CONFORME,
    /** An audit found at least half of the criteria met. */
    PARTIELLEMENT,
    /** An audit found every criterion met. */
    TOTALEMENT;

    /** In words. */
    public String mots() {
      return switch (this) {
        case NON_CONFORME -> "non conforme";
        case PARTIELLEMENT -> "partiellement conforme";
        case TOTALEMENT -> "totalement conforme";
      };
    }
  }
}
