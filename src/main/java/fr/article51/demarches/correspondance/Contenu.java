package fr.article51.demarches.correspondance;

import fr.article51.projet.Demande;
import fr.article51.projet.Porteur;
import fr.article51.projet.Projet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a request says, by target, written as in a mapping. */
final class Contenu {
  private Contenu() {}

  static Map<String, List<String>> de(Demande demande) {
    Map<String, List<String>> contenu = new TreeMap<>();
    Projet projet = demande.projet();
    Porteur porteur = projet.porteur();
    for (ChampDuProjet champ : ChampDuProjet.values()) {
      Object valeur =
          switch (champ) {
            case TITRE -> projet.titre();
            case PERIMETRE -> projet.perimetre();
            case REGIONS -> projet.regions().isEmpty() ? null : projet.regions();
            case DUREE_MOIS -> projet.dureeMois();
            case PORTEUR_NOM -> porteur.nom();
            case PORTEUR_TYPE -> porteur.type();
            case MEMBRE_COMITE_TECHNIQUE -> porteur.membreComiteTechnique();
            case DATE_RECEPTION -> projet.dateReception();
          };
      poser(contenu, champ.nom(), valeur);
    }
    demande.reponses().forEach((code, valeur) -> poser(contenu, code, valeur));
    return contenu;
  }

  private static void poser(
      Map<String, List<String>> contenu, String cible, @Nullable Object valeur) {
    if (valeur instanceof List<?> regions) {
      contenu.put(cible, regions.stream().map(String::valueOf).sorted().toList());
    } else if (valeur != null) {
      contenu.put(cible, List.of(valeur.toString()));
    }
  }
}
