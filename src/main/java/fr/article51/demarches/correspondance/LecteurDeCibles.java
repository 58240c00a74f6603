package fr.article51.demarches.correspondance;

import fr.article51.echange.CodesDeQuestions;
import fr.article51.echange.Distance;
import fr.article51.projet.Perimetre;
import fr.article51.projet.PerimetreCoherent;
import fr.article51.projet.Porteur;
import fr.article51.projet.Projet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what champs and constants fill in; each target once, regions excepted. */
final class LecteurDeCibles {
  private static final int PROCHES = 3;
  private static final String CHAMPS =
      Stream.of(ChampDuProjet.values()).map(ChampDuProjet::nom).collect(Collectors.joining(", "));
  private static final Cible REGIONS = new Cible.Champ(ChampDuProjet.REGIONS);
  private static final Cible PERIMETRE = new Cible.Champ(ChampDuProjet.PERIMETRE);

  private final CodesDeQuestions questions;
  private final Fautes fautes;
  private final Map<Cible, Integer> prises = new HashMap<>();

  LecteurDeCibles(CodesDeQuestions questions, Fautes fautes) {
    this.questions = questions;
    this.fautes = fautes;
  }

  /** A field of the project; null when there is none of that name, which is then noted. */
  @Nullable Cible champ(String nom, int ligne) {
    Cible cible = ChampDuProjet.de(nom).map(Cible.Champ::new).orElse(null);
    if (cible == null) {
      fautes.ajouter(ligne, "champ du projet inconnu : " + Fautes.citer(nom), CHAMPS);
    }
    return cible;
  }

  /** A question; null when there is none of that code, which is then noted. */
  @Nullable Cible question(String code, int ligne) {
    if (questions.tous().contains(code)) {
      return new Cible.Question(code);
    }
    fautes.ajouter(
        ligne,
        "code de question inconnu : "
            + Fautes.citer(code)
            + Distance.conseil(" ; codes les plus proches : ", code, questions.tous(), PROCHES),
        "un code de GET /v1/questions?date=");
    return null;
  }

  /** Notes that a target is taken, and a fault when it already was. */
  void prendre(Cible cible, int ligne) {
    Integer deja = prises.putIfAbsent(cible, ligne);
    if (deja != null && !cible.equals(REGIONS)) {
      fautes.ajouter(
          ligne,
          "« " + cible.nom() + " » est déjà rempli par la ligne " + deja,
          "un seul champ, ou une seule constante, pour chaque cible (les régions exceptées)");
    }
  }

  @Nullable Cible demandeur(@Nullable Cles cles) {
    if (cles == null) {
      return null;
    }
    String nom = cles.seulement(Set.of("vers")).exige("vers", ChampDuProjet.PORTEUR_NOM.nom());
    if (nom == null) {
      return null;
    }
    if (!nom.equals(ChampDuProjet.PORTEUR_NOM.nom())) {
      cles.refuser("vers", nom, ChampDuProjet.PORTEUR_NOM.nom());
      return null;
    }
    Cible cible = new Cible.Champ(ChampDuProjet.PORTEUR_NOM);
    prendre(cible, cles.ligne("vers"));
    return cible;
  }

  List<Constante> constantes(@Nullable Cles cles) {
    List<Constante> constantes = new ArrayList<>();
    if (cles == null) {
      return constantes;
    }
    for (String nom : cles.entrees().keySet()) {
      int ligne = cles.ligne(nom);
      Cible cible = nom.startsWith("projet.") ? champ(nom, ligne) : question(nom, ligne);
      if (cible == null) {
        continue;
      }
      boolean prise = prises.containsKey(cible);
      prendre(cible, ligne);
      if (prise && cible.equals(REGIONS)) {
        fautes.ajouter(ligne, "des régions à la fois lues et constantes", "l’un ou l’autre");
      }
      List<String> valeurs = cles.textes(nom, admis(cible));
      valeurs.stream()
          .filter(valeur -> !admet(cible, valeur))
          .forEach(valeur -> cles.refuser(nom, valeur, admis(cible)));
      if (valeurs.size() > 1 && !cible.equals(REGIONS)) {
        fautes.ajouter(ligne, "plusieurs valeurs pour « " + nom + " »", "une seule");
      }
      constantes.add(new Constante(cible, valeurs));
    }
    coherence(constantes, cles);
    return constantes;
  }

  private void coherence(List<Constante> constantes, Cles cles) {
    if (!fautes.vides()) {
      return;
    }
    Map<Cible, List<String>> valeurs =
        constantes.stream().collect(Collectors.toMap(Constante::cible, Constante::valeurs));
    List<String> perimetre = valeurs.getOrDefault(PERIMETRE, List.of());
    Projet projet =
        new Projet(
            null,
            perimetre.isEmpty() ? null : Perimetre.valueOf(perimetre.get(0)),
            valeurs.getOrDefault(REGIONS, List.of()),
            null,
            Porteur.INCONNU,
            null);
    String contradiction = PerimetreCoherent.Controle.contradiction(projet);
    if (contradiction != null) {
      fautes.ajouter(
          cles.ligne(REGIONS.nom()), contradiction, "des régions qui vont avec le périmètre");
    }
  }

  /** Whether a target takes a value, written as in a request. */
  static boolean admet(Cible cible, String valeur) {
    return cible instanceof Cible.Champ projet
        ? projet.champ().admet(valeur)
        : ChampDuProjet.MEMBRE_COMITE_TECHNIQUE.admet(valeur);
  }

  /** What a target takes, in words. */
  static String admis(Cible cible) {
    return cible instanceof Cible.Champ projet ? projet.champ().admis() : "OUI ou NON";
  }
}
