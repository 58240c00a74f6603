package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Lecture.Option;
import fr.article51.demarches.correspondance.Noeud.Entree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads how champs are read: the table {@code champs}, and {@code lignes} of a repetition. */
final class LecteurDeChamps {
  private static final List<String> GENRES =
      List.of("vers", "question", "options", "lignes", "ignore", "aDecider");
  private static final List<String> PRECISIONS =
      List.of("valeurs", "inverse", "nonCochee", "nonChoisies", "unite");
  private static final Set<String> CLES =
      Stream.of(List.of("libelle"), GENRES, PRECISIONS)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());
  private static final String UN_GENRE =
      "une clé, une seule, parmi vers, question, options, lignes et ignore";

  private final LecteurDeCibles cibles;
  private final LecteurDeTables tables;
  private final Fautes fautes;

  LecteurDeChamps(LecteurDeCibles cibles, Fautes fautes) {
    this.cibles = cibles;
    this.tables = new LecteurDeTables(cibles, fautes);
    this.fautes = fautes;
  }

  Map<String, Correspondance> lire(@Nullable Cles cles) {
    return cles == null ? Map.of() : lire(cles, false);
  }

  private Map<String, Correspondance> lire(Cles cles, boolean dansUneLigne) {
    Map<String, Correspondance> lus = new LinkedHashMap<>();
    for (Map.Entry<String, Entree> entree : cles.entrees().entrySet()) {
      Cles champ = cles.table(entree.getKey(), entree.getValue().valeur()).seulement(CLES);
      String libelle = champ.texte("libelle");
      Lecture lecture = lecture(champ, entree.getValue().ligne(), dansUneLigne);
      if (lecture != null) {
        lus.put(entree.getKey(), new Correspondance(libelle, lecture));
      }
    }
    return lus;
  }

  private @Nullable Lecture lecture(Cles champ, int ligne, boolean dansUneLigne) {
    List<String> genres = GENRES.stream().filter(champ::a).toList();
    if (champ.a("aDecider")) {
      fautes.ajouter(
          champ.ligne("aDecider"), "correspondance à décider par une personne", UN_GENRE);
      return null;
    }
    if (genres.size() != 1) {
      fautes.ajouter(
          ligne,
          genres.isEmpty()
              ? "rien ne dit ce que ce champ remplit"
              : "deux façons de lire un champ : " + String.join(", ", genres),
          UN_GENRE);
      return null;
    }
    return switch (genres.get(0)) {
      case "ignore" -> ignore(champ);
      case "options" -> options(champ, dansUneLigne);
      case "lignes" -> lignes(champ, dansUneLigne);
      default -> vers(champ, dansUneLigne);
    };
  }

  private @Nullable Lecture ignore(Cles champ) {
    sansAutre(champ, Set.of());
    String raison = champ.exige("ignore", "la raison, en quelques mots");
    return raison == null ? null : new Lecture.Ignore(raison);
  }

  private @Nullable Lecture lignes(Cles champ, boolean dansUneLigne) {
    sansAutre(champ, Set.of());
    Cles sous = champ.table("lignes");
    if (sous == null || dansUneLigne) {
      fautes.ajouter(champ.ligne("lignes"), "une répétition dans une répétition", UN_GENRE);
      return null;
    }
    return new Lecture.Lignes(lire(sous, true));
  }

  private Lecture options(Cles champ, boolean dansUneLigne) {
    sansAutre(champ, dansUneLigne ? Set.of() : Set.of("nonChoisies"));
    return new Lecture.Options(tables.codes(champ), non(champ, "nonChoisies"));
  }

  private @Nullable Lecture vers(Cles champ, boolean dansUneLigne) {
    String cle = champ.a("vers") ? "vers" : "question";
    String nom = champ.exige(cle, "un champ du projet, ou le code d’une question");
    if (nom == null) {
      return null;
    }
    int ligne = champ.ligne(cle);
    Cible cible = cle.equals("vers") ? cibles.champ(nom, ligne) : cibles.question(nom, ligne);
    if (cible == null) {
      return null;
    }
    ChampDuProjet projet = cible instanceof Cible.Champ c ? c.champ() : null;
    if (dansUneLigne && projet != null && projet != ChampDuProjet.REGIONS) {
      champ.refuser(cle, nom, "dans une répétition : projet.regions, ou une question");
    }
    sansAutre(champ, clesDe(projet, dansUneLigne));
    cibles.prendre(cible, ligne);
    Map<Option, String> valeurs = tables.valeurs(champ, cible, dansUneLigne);
    boolean inverse = champ.vrai("inverse");
    boolean nonCochee = non(champ, "nonCochee");
    if ((inverse || !valeurs.isEmpty()) && nonCochee || inverse && !valeurs.isEmpty()) {
      fautes.ajouter(
          ligne, "« inverse », « nonCochee » et « valeurs » ne vont pas ensemble", "une des trois");
    }
    if (projet == ChampDuProjet.PERIMETRE && !champ.a("valeurs")) {
      fautes.ajouter(ligne, "il manque « valeurs »", "ce que veut dire chaque option");
    }
    return new Lecture.Vers(cible, valeurs, inverse, nonCochee, ans(champ));
  }

  private static Set<String> clesDe(@Nullable ChampDuProjet projet, boolean dansUneLigne) {
    if (dansUneLigne) {
      return Set.of("valeurs");
    }
    if (projet == null || projet == ChampDuProjet.MEMBRE_COMITE_TECHNIQUE) {
      return Set.of("valeurs", "inverse", "nonCochee");
    }
    return projet == ChampDuProjet.DUREE_MOIS ? Set.of("valeurs", "unite") : Set.of("valeurs");
  }

  private boolean ans(Cles champ) {
    return champ.parmi("unite", Unite.class, Unite.MOIS) == Unite.ANS;
  }

  private static boolean non(Cles champ, String cle) {
    String texte = champ.texte(cle);
    if (texte != null && !texte.equals("NON")) {
      champ.refuser(cle, texte, "NON, ou laisser de côté : inconnu");
    }
    return "NON".equals(texte);
  }

  private void sansAutre(Cles champ, Set<String> admises) {
    PRECISIONS.stream()
        .filter(cle -> champ.a(cle) && !admises.contains(cle))
        .forEach(
            cle ->
                fautes.ajouter(
                    champ.ligne(cle),
                    "« " + cle + " » n’a pas de sens ici",
                    "sans cette clé ; docs/demarches.md dit où elle sert"));
  }
}
