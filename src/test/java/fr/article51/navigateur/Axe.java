package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What axe-core says of a page. It is asked directly: {@code AxeBuilder} would send it to each
 * document twice for each question, and bring back what is right as well as what is wrong. By far
 * the longest of its rules reads the colours: while something is folded, it is left for {@link
 * Tour} to unfold it, when the same words are seen again and others with them.
 */
final class Axe {
  private static final List<String> REGLES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** A frame where no script may run. */
  private static final String FERME = "() => origin === 'null'";

  private static final String LIRE =
      """
      ([regles, couleurs]) => axe.run(document, {
        runOnly: {type: 'tag', values: regles},
        rules: {'color-contrast': {enabled: couleurs}},
        resultTypes: ['violations'],
        iframes: false
      }).then(lu => ({
        regles: lu.passes.length,
        defauts: lu.violations.flatMap(v => v.nodes.map(n => v.id + ' : ' + n.html))
      }))
      """;

  private Axe() {}

  /** Every page that is opened from now on, and each of its frames, can be asked about. */
  static void preparer(BrowserContext contexte) {
    contexte.addInitScript(AxeBuilder.getAxeScript());
  }

  /** What is wrong with the page that is shown, and with each page that it shows in a frame. */
  static List<String> defauts(Page page, String etat) {
    List<String> defauts = new ArrayList<>();
    for (Frame cadre : page.frames()) {
      if (!Boolean.TRUE.equals(cadre.evaluate(FERME))) {
        boolean plie = cadre == page.mainFrame() && page.locator(Tour.PLIE).count() > 0;
        defauts.addAll(defauts(cadre, etat, !plie));
      }
    }
    return defauts;
  }

  private static List<String> defauts(Frame cadre, String etat, boolean couleurs) {
    Map<?, ?> lu = (Map<?, ?>) cadre.evaluate(LIRE, List.of(REGLES, couleurs));
    assertTrue(((Number) lu.get("regles")).intValue() > 0, etat);
    return ((List<?>) lu.get("defauts")).stream().map(un -> etat + " : " + un).toList();
  }
}
