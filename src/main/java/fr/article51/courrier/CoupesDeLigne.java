package fr.article51.courrier;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: neither after an elision, which the JDK takes for a closing quote, nor
 * inside the number of an article; but anywhere in a word too long for a column.
 */
final class CoupesDeLigne implements FSTextBreaker {
  private static final int MOT_MAXIMUM = 32;

  private final BreakIterator coupes = BreakIterator.getLineInstance(Locale.FRENCH);
  private String texte = "";
  private int rendue;
  private int suivante;

  @Override
  public void setText(String nouveau) {
    texte = nouveau;
    coupes.setText(nouveau);
    rendue = 0;
    suivante = 0;
  }

  @Override
  public int next() {
    if (rendue == suivante) {
      suivante = coupes.next();
      while (suivante > 0 && suivante < texte.length() && lie(suivante)) {
        suivante = coupes.next();
      }
    }
    boolean longue = suivante - rendue > MOT_MAXIMUM;
    rendue = longue ? texte.offsetByCodePoints(rendue, MOT_MAXIMUM / 2) : suivante;
    return rendue;
  }

  private boolean lie(int coupe) {
    char avant = texte.charAt(coupe - 1);
    return avant == '’' || avant == '-' && Character.isDigit(texte.charAt(coupe));
  }
}
