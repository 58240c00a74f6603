package fr.article51.demarches.correspondance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML file, and its line. */
sealed interface Noeud {

  /** From 1. */
  int ligne();

  /** Anything written in one go; {@code nul} when nothing is. */
  record Texte(String texte, boolean nul, int ligne) implements Noeud {}

  /** A list. */
  record Liste(List<Noeud> elements, int ligne) implements Noeud {
    public Liste {
      elements = List.copyOf(elements);
    }
  }

  /** Keys and values, in their order. */
  record Table(Map<String, Entree> entrees, int ligne) implements Noeud {
    public Table {
      entrees = Collections.unmodifiableMap(new LinkedHashMap<>(entrees));
    }
  }

  /** A value, and the line of its key. */
  record Entree(int ligne, Noeud valeur) {}
}
