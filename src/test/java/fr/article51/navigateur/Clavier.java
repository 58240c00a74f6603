package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;

/** Someone without a mouse: wherever the focus goes, it is seen. */
final class Clavier {
  /** What the element with the focus shows of it: an outline that can be seen. */
  private static final String FOCUS_VISIBLE =
      """
      () => {
        const e = document.activeElement;
        if (!e || e === document.body) return 'rien';
        const vus = [e, e.nextElementSibling, e.parentElement].filter(Boolean);
        const vu = vus.some(v => [null, '::before', '::after'].some(p => {
          const s = getComputedStyle(v, p);
          return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0;
        }));
        return vu ? '' : e.outerHTML.slice(0, 160);
      }
      """;

  /** More stops than a page has. */
  private static final int ARRETS = 200;

  private final Page page;

  Clavier(Page page) {
    this.page = page;
  }

  void touche(String touche) {
    page.keyboard().press(touche);
    assertEquals("", page.evaluate(FOCUS_VISIBLE));
  }

  /** Goes on until the focus is on an element, by one of its attributes. */
  void jusqua(String attribut, String valeur) {
    for (int i = 0; i < ARRETS; i++) {
      touche("Tab");
      if (valeur.equals(actif(attribut))) {
        return;
      }
    }
    throw new AssertionError("le clavier n’atteint pas " + attribut + "=" + valeur);
  }

  /** An attribute of the element with the focus. */
  String actif(String attribut) {
    return String.valueOf(
        page.evaluate("nom => document.activeElement.getAttribute(nom)", attribut));
  }
}
