package fr.article51.api.bureau.liste;

import jakarta.ws.rs.core.UriBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an address of the list asks for; what is left empty is as left out. */
record Demandes(
    @Nullable String etat,
    @Nullable String conclusion,
    @Nullable String perimetre,
    @Nullable String agence,
    @Nullable String texte,
    @Nullable String tri,
    @Nullable String curseur) {

  Demandes {
    etat = donne(etat);
    conclusion = donne(conclusion);
    perimetre = donne(perimetre);
    agence = donne(agence);
    texte = donne(texte);
    tri = donne(tri);
    curseur = donne(curseur);
  }

  /** The same, in the usual order. */
  Demandes sansOrdre() {
    return new Demandes(etat, conclusion, perimetre, agence, texte, null, curseur);
  }

  /** What the address says of a field, by its name; empty when it says nothing. */
  String valeur(String nom) {
    return valeurs(tri, curseur).getOrDefault(nom, "");
  }

  /** The same list, in another order or from another place. */
  String adresse(@Nullable String ordre, @Nullable String debut) {
    Map<String, Object> valeurs = new LinkedHashMap<>(valeurs(ordre, debut));
    UriBuilder adresse = UriBuilder.fromPath("/bureau");
    // As values, not as text of a template: what was typed may hold braces.
    valeurs.keySet().forEach(nom -> adresse.queryParam(nom, "{" + nom + "}"));
    return adresse.buildFromMap(valeurs).toString();
  }

  private Map<String, String> valeurs(@Nullable String ordre, @Nullable String debut) {
    Map<String, String> valeurs = new LinkedHashMap<>();
    ajouter(valeurs, "etat", etat);
    ajouter(valeurs, "conclusion", conclusion);
    ajouter(valeurs, "perimetre", perimetre);
    ajouter(valeurs, "agence", agence);
    ajouter(valeurs, "texte", texte);
    ajouter(valeurs, "tri", ordre);
    ajouter(valeurs, "curseur", debut);
    return valeurs;
  }

  private static void ajouter(Map<String, String> valeurs, String nom, @Nullable String valeur) {
    if (valeur != null) {
      valeurs.put(nom, valeur);
    }
  }

  private static @Nullable String donne(@Nullable String valeur) {
    return valeur == null || valeur.isBlank() ? null : valeur;
  }
}
