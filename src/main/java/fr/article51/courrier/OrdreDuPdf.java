package fr.article51.courrier;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/** A passage from right to left in the order in which it is drawn; its numbers stay readable. */
final class OrdreDuPdf implements BidiReorderer {
  private final ICUBidiReorderer formes = new ICUBidiReorderer();

  @Override
  public String reorderRTLTextToLTR(String passage) {
    return new Bidi(passage, Bidi.RTL).writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
  }

  @Override
  public String shapeText(String passage) {
    return formes.shapeText(passage);
  }

  @Override
  public String deshapeText(String passage) {
    return formes.deshapeText(passage);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
