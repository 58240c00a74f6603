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

  /** The same list, in another order or from another place. */
  String adresse(@Nullable String ordre, @Nullable String debut) {
    Map<String, Object> valeurs = new LinkedHashMap<>();
    UriBuilder adresse = UriBuilder.fromPath("/bureau");
    ajouter(adresse, valeurs, "etat", etat);
    ajouter(adresse, valeurs, "conclusion", conclusion);
    ajouter(adresse, valeurs, "perimetre", perimetre);
    ajouter(adresse, valeurs, "agence", agence);
    ajouter(adresse, valeurs, "texte", texte);
    ajouter(adresse, valeurs, "tri", ordre);
    ajouter(adresse, valeurs, "curseur", debut);
    return adresse.buildFromMap(valeurs).toString();
  }

  /** As values, not as text of a template: what was typed may hold braces. */
  private static void ajouter(
      UriBuilder adresse, Map<String, Object> valeurs, String nom, @Nullable String valeur) {
    if (valeur != null) {
      adresse.queryParam(nom, "{" + nom + "}");
      valeurs.put(nom, valeur);
    }
  }

  private static @Nullable String donne(@Nullable String valeur) {
    return valeur == null || valeur.isBlank() ? null : valeur;
  }
}
