package fr.article51.reforme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What differs between two states of a file: entries found by their identity, then fields. */
final class Differences {
  private final String fichier;
  private final List<Changement.DeTexte> trouvees = new ArrayList<>();

  private Differences(String fichier) {
    this.fichier = fichier;
  }

  static List<Changement.DeTexte> entre(String fichier, JsonNode avant, JsonNode apres) {
    Differences differences = new Differences(fichier);
    differences.comparer(avant, apres, "", "");
    return differences.trouvees;
  }

  private void comparer(
      @Nullable JsonNode avant, @Nullable JsonNode apres, String lieu, String enMots) {
    if (avant != null && avant.equals(apres)) {
      return;
    }
    if (avant != null && apres != null && avant.isObject() && apres.isObject()) {
      Set<String> noms = new LinkedHashSet<>();
      avant.fieldNames().forEachRemaining(noms::add);
      apres.fieldNames().forEachRemaining(noms::add);
      for (String nom : noms) {
        comparer(avant.get(nom), apres.get(nom), Identites.sous(lieu, nom), lisible(enMots, nom));
      }
      return;
    }
    List<String> cles =
        avant != null && apres != null && avant.isArray() && apres.isArray()
            ? Identites.cles(lieu, avant)
            : null;
    if (cles == null) {
      trouvees.add(new Changement.DeTexte(fichier, enMots, texte(avant), texte(apres)));
      return;
    }
    Map<String, JsonNode> anciennes = parIdentite(avant, cles);
    Map<String, JsonNode> nouvelles = parIdentite(apres, cles);
    Set<String> identites = new LinkedHashSet<>(anciennes.keySet());
    identites.addAll(nouvelles.keySet());
    for (String identite : identites) {
      comparer(anciennes.get(identite), nouvelles.get(identite), lieu, lisible(enMots, identite));
    }
  }

  private static Map<String, JsonNode> parIdentite(@Nullable JsonNode liste, List<String> cles) {
    Map<String, JsonNode> parIdentite = new LinkedHashMap<>();
    if (liste != null) {
      for (JsonNode entree : liste) {
        parIdentite.put(String.valueOf(Identites.de(entree, cles)), entree);
      }
    }
    return parIdentite;
  }

  private static String lisible(String lieu, String nom) {
    return lieu.isEmpty() ? nom : lieu + ", " + nom;
  }

  private static String texte(@Nullable JsonNode noeud) {
    return noeud == null || noeud.isNull() ? "" : FichiersYaml.enTexte(noeud);
  }
}
