package fr.article51.bench;

import fr.article51.Article51ParRegles;
import fr.article51.api.TexteEnTexte;
import fr.article51.droit.Droit;
import fr.article51.libelles.Libelles;
import java.io.IOException;
import java.util.List;

/** The portfolio as bodies of HTTP requests. */
final class Requetes {
  private Requetes() {}

  static List<byte[]> corps() throws IOException {
    Droit droit = Droit.charger();
    TexteEnTexte texte = new TexteEnTexte(droit, new Article51ParRegles(droit, Libelles.charger()));
    return Portefeuille.creer(droit).stream().map(e -> texte.corps(e.demande())).toList();
  }
}
