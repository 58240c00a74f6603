package fr.article51.demarches.correspondance;

import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.demarches.plateforme.Descripteur.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels of a démarche, by identifier: nobody reads identifiers. As the platform gives them, with
 * whatever characters they hold.
 */
public final class NomsDesElements {
  private final Map<String, String> noms = new HashMap<>();

  private NomsDesElements() {}

  /** Those of its champs, annotations and labels. */
  public static NomsDesElements de(Descripteur descripteur) {
    NomsDesElements tous = new NomsDesElements();
    tous.ajouter(descripteur.champs());
    tous.ajouter(descripteur.annotations());
    descripteur.etiquettes().forEach(une -> tous.noms.putIfAbsent(une.id(), une.nom()));
    return tous;
  }

  private void ajouter(List<Element> elements) {
    for (Element element : elements) {
      noms.putIfAbsent(element.id(), element.libelle());
      ajouter(element.champs());
    }
  }

  /** Empty when it is unknown. */
  public String nom(String id) {
    return noms.getOrDefault(id, "");
  }

  /** Of the innermost identifier of a path of the file; empty when it has none. */
  public String parPlace(String place) {
    String[] parties = place.split("\\.", -1);
    for (int i = parties.length - 1; i >= 0; i--) {
      String nom = nom(parties[i]);
      if (!nom.isEmpty()) {
        return nom;
      }
    }
    return "";
  }
}
