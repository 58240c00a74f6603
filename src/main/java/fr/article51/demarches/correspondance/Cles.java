package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Noeud.Entree;
import fr.article51.echange.Distance;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys of one table of a file, read one by one; a fault is noted and reading goes on. */
final class Cles {
  private static final String TEXTE = "un texte";

  private final Map<String, Entree> entrees;
  private final String chemin;
  private final Map<String, Integer> lignes;
  private final Fautes fautes;
  private final int ligne;

  /**
   * @param chemin of the table in the file; empty for the file itself
   * @param lignes filled in: path of each key → its line
   */
  Cles(Noeud noeud, String chemin, Map<String, Integer> lignes, Fautes fautes) {
    this.chemin = chemin;
    this.lignes = lignes;
    this.fautes = fautes;
    this.ligne = noeud.ligne();
    if (noeud instanceof Noeud.Table table) {
      this.entrees = table.entrees();
    } else {
      this.entrees = Map.of();
      fautes.ajouter(ligne, nomme("") + "des clés sont attendues ici", "« clé: valeur »");
    }
    entrees.forEach((cle, entree) -> lignes.put(sous(cle), entree.ligne()));
  }

  /** Notes every key that is not one of these. */
  Cles seulement(Set<String> admises) {
    entrees.forEach(
        (cle, entree) -> {
          if (!admises.contains(cle)) {
            fautes.ajouter(
                entree.ligne(),
                "clé inconnue : "
                    + Fautes.citer(cle)
                    + Distance.conseil(" ; la plus proche : ", cle, admises, 1),
                String.join(", ", new TreeSet<>(admises)));
          }
        });
    return this;
  }

  /** The keys themselves, in their order. */
  Map<String, Entree> entrees() {
    return entrees;
  }

  boolean a(String cle) {
    return entrees.containsKey(cle);
  }

  /** Line of the table. */
  int ligne() {
    return ligne;
  }

  /** Line of a key, else of the table. */
  int ligne(String cle) {
    Entree entree = entrees.get(cle);
    return entree == null ? ligne : entree.ligne();
  }

  /** Path of a key in the file. */
  String sous(String cle) {
    return chemin.isEmpty() ? cle : chemin + "." + cle;
  }

  /** A table below; null when the key is not there. */
  @Nullable Cles table(String cle) {
    Entree entree = entrees.get(cle);
    return entree == null ? null : table(cle, entree.valeur());
  }

  Cles table(String cle, Noeud noeud) {
    return new Cles(noeud, sous(cle), lignes, fautes);
  }

  /** A text; null when the key is not there, or is not one, which is then noted. */
  @Nullable String texte(String cle) {
    Entree entree = entrees.get(cle);
    return entree == null ? null : texte(cle, entree.valeur(), TEXTE);
  }

  /** A text that must be there; null when it is not, which is then noted. */
  @Nullable String exige(String cle, String admis) {
    Entree entree = entrees.get(cle);
    if (entree == null) {
      fautes.ajouter(ligne, "il manque « " + sous(cle) + " »", admis);
      return null;
    }
    return texte(cle, entree.valeur(), admis);
  }

  /** The text of a node; null when it is not one, which is then noted. */
  @Nullable String texte(String cle, Noeud noeud, String admis) {
    if (noeud instanceof Noeud.Texte texte && !texte.nul() && !texte.texte().isBlank()) {
      return texte.texte().strip();
    }
    fautes.ajouter(noeud.ligne(), nomme(cle) + "vide, ou pas " + TEXTE, admis);
    return null;
  }

  /** Texts, one or a list of them; empty when the key is not there. */
  List<String> textes(String cle, String admis) {
    Entree entree = entrees.get(cle);
    if (entree == null) {
      return List.of();
    }
    List<Noeud> elements =
        entree.valeur() instanceof Noeud.Liste liste ? liste.elements() : List.of(entree.valeur());
    if (elements.isEmpty()) {
      fautes.ajouter(entree.ligne(), nomme(cle) + "liste vide", admis);
    }
    return elements.stream()
        .map(element -> texte(cle, element, admis))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  /** true or false; false when the key is not there. */
  boolean vrai(String cle) {
    String texte = texte(cle);
    if (texte != null && !texte.equals("true") && !texte.equals("false")) {
      refuser(cle, texte, "true ou false");
    }
    return "true".equals(texte);
  }

  /** One of an enumeration; the default when the key is not there, or is none of them. */
  <E extends Enum<E>> E parmi(String cle, Class<E> type, E defaut) {
    String texte = texte(cle);
    Map<String, E> admises =
        Stream.of(type.getEnumConstants())
            .collect(Collectors.toMap(Enum::name, e -> e, (a, b) -> a, TreeMap::new));
    if (texte != null && !admises.containsKey(texte)) {
      refuser(cle, texte, String.join(", ", admises.keySet()));
    }
    return texte == null ? defaut : admises.getOrDefault(texte, defaut);
  }

  /** Notes a value that means nothing. */
  void refuser(String cle, String valeur, String admis) {
    fautes.ajouter(ligne(cle), nomme(cle) + "valeur refusée : " + Fautes.citer(valeur), admis);
  }

  private String nomme(String cle) {
    String nom = cle.isEmpty() ? chemin : sous(cle);
    return nom.isEmpty() ? "" : "« " + nom + " » : ";
  }
}
