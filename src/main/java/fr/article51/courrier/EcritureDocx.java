package fr.article51.courrier;

import java.time.LocalDate;
import org.jsoup.nodes.Document;

final class EcritureDocx {
  static byte[] ecrire(Document d, LocalDate j) {
    return new byte[0];
  }
}
