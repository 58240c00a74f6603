package fr.article51.commande.demarches;

import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.demarches.plateforme.Descripteur.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labels of a démarche, by identifier: nobody reads identifiers. */
final class NomsDesElements {
  private final Map<String, String> noms = new HashMap<>();

  private NomsDesElements() {}

  static NomsDesElements de(Descripteur descripteur) {
    NomsDesElements tous = new NomsDesElements();
    tous.ajouter(descripteur.champs());
    tous.ajouter(descripteur.annotations());
    descripteur
        .etiquettes()
        .forEach(une -> tous.noms.putIfAbsent(une.id(), Texte.propre(une.nom())));
    return tous;
  }

  private void ajouter(List<Element> elements) {
    for (Element element : elements) {
      noms.putIfAbsent(element.id(), Texte.propre(element.libelle()));
      ajouter(element.champs());
    }
  }

  /** Empty when it is unknown. */
  String nom(String id) {
    return noms.getOrDefault(id, "");
  }

  /** Of the innermost identifier of a path of the file; empty when it has none. */
  String parPlace(String place) {
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
