package fr.article51.courrier;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph where its direction changes. A number between two words that go from right to
 * left stays with them: the renderer turns each passage around, but never moves one.
 */
final class PassagesDuPdf implements BidiSplitter {
  private final List<BidiTextRun> passages = new ArrayList<>();

  @Override
  public void setParagraph(String texte, byte direction) {
    passages.clear();
    int debut = 0;
    for (Direction.Morceau morceau : Direction.morceaux(texte)) {
      int longueur = morceau.texte().length();
      passages.add(new BidiTextRun(debut, longueur, morceau.deDroiteAGauche() ? RTL : LTR));
      debut += longueur;
    }
  }

  @Override
  public int countTextRuns() {
    return passages.size();
  }

  @Override
  public BidiTextRun getVisualRun(int rang) {
    return passages.get(rang);
  }

  @Override
  public byte getBaseDirection(String paragraphe) {
    return LTR;
  }
}
