package fr.article51.api.pages;

import fr.article51.Article51ParRegles;
import fr.article51.api.recit.CasDesRegles;
import fr.article51.api.recit.Recits;
import fr.article51.libelles.Libelles;
import fr.article51.libelles.MotsDuCatalogue;
import jakarta.enterprise.context.ApplicationScoped;

/** What the pages tell. Made by the first page asked for: the launch does not wait for it. */
@ApplicationScoped
public class Catalogue {
  private final MotsDuCatalogue mots;
  private final Recits recits;
  private final CasDesRegles cas;

  Catalogue(Article51ParRegles parRegles) {
    Libelles libelles = parRegles.libelles();
    mots = MotsDuCatalogue.charger();
    recits = new Recits(parRegles.droit(), libelles, mots, parRegles.periodesDesRegles());
    cas = new CasDesRegles(libelles, mots);
  }

  MotsDuCatalogue mots() {
    return mots;
  }

  Recits recits() {
    return recits;
  }

  CasDesRegles cas() {
    return cas;
  }
}
