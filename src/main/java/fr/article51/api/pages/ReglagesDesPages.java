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

  /**
   * Whom to tell that a page cannot be used, on the page of accessibility: a mailbox, the address
   * of a page, or any words such as a telephone number.
   */
  Optional<String> contact();

  /** A dress. */
  enum Habit {
    ETAT,
    NEUTRE
  }
}
