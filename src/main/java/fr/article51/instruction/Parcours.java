package fr.article51.instruction;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The screenings of all pages, one page in memory at a time. */
final class Parcours implements Iterator<Instruction> {
  private final Function<Recherche.@Nullable Repere, Page> pages;
  private @Nullable Page page;
  private int place;

  /**
   * @param pages where a page begins → the page; null for the first one
   */
  Parcours(Function<Recherche.@Nullable Repere, Page> pages) {
    this.pages = pages;
  }

  @Override
  public boolean hasNext() {
    if (page == null) {
      page = pages.apply(null);
    }
    if (place == page.instructions().size() && page.suite() != null) {
      page = pages.apply(page.suite());
      place = 0;
    }
    return place < page.instructions().size();
  }

  @Override
  public Instruction next() {
    if (!hasNext() || page == null) {
      throw new NoSuchElementException();
    }
    return page.instructions().get(place++);
  }
}
