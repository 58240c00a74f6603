package fr.article51.regles;

import java.util.List;
import java.util.Optional;

/** Temporary, on branch api only: replaced by the catalogue of main. */
public final class CatalogueRegles {
  private final List<Regle> regles;

  public CatalogueRegles(List<Regle> regles) {
    this.regles = List.copyOf(regles);
  }

  public List<Regle> regles() {
    return regles;
  }

  public Optional<Regle> regle(String id) {
    return regles.stream().filter(regle -> regle.id().equals(id)).findFirst();
  }

  public String version() {
    return "000000000000";
  }
}
