package fr.article51.bench;

import fr.article51.Article51ParRegles;
import fr.article51.droit.Droit;
import java.io.IOException;
import java.util.List;

/** The portfolio as bodies of HTTP requests. */
final class Requetes {
  private Requetes() {}

  static List<byte[]> corps() throws IOException {
    Article51ParRegles production = Article51ParRegles.charger();
    Droit droit = production.droit();
    TexteEnTexte texte = new TexteEnTexte(droit, production);
    return Portefeuille.creer(droit).stream().map(e -> texte.corps(e.demande())).toList();
  }
}
