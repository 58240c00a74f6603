package fr.article51.doublure;

import fr.article51.doublure.Valeurs.Lieu;
import fr.article51.doublure.Valeurs.Ligne;
import fr.article51.doublure.Valeurs.Siret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Champs as they are queried: maps, which hold the typed value under the name of its field. */
final class VueDeChamp {
  /** The type of the champ; what it is called depends on the query. */
  static final String GENRE = "genre";

  private VueDeChamp() {}

  /** Those that are visible: one whose condition does not hold is not there. */
  static List<Map<String, Object>> toutes(
      List<Question> questions, Map<Integer, Object> valeurs, @Nullable String ligne, Instant le) {
    List<Map<String, Object>> vues = new ArrayList<>();
    for (Question question : questions) {
      if (question.genre() != Genre.TITRE && visible(question, valeurs)) {
        vues.add(une(question, valeurs.get(question.numero()), ligne, le));
      }
    }
    return vues;
  }

  private static boolean visible(Question question, Map<Integer, Object> valeurs) {
    Question.Condition si = question.si();
    return si == null || Objects.equals(valeurs.get(si.numero()), si.valeur());
  }

  private static Map<String, Object> une(
      Question question, @Nullable Object valeur, @Nullable String ligne, Instant le) {
    Map<String, Object> vue = new HashMap<>();
    vue.put(GENRE, question.genre());
    vue.put("id", ligne == null ? question.id() : question.idDansLigne(ligne));
    vue.put("champDescriptorId", question.id());
    vue.put("label", question.libelle());
    vue.put("stringValue", Affichage.valeur(question.genre(), valeur));
    vue.put("updatedAt", Affichage.instant(le));
    vue.put("prefilled", false);
    typee(question, valeur, le, vue);
    return vue;
  }

  private static void typee(
      Question question, @Nullable Object valeur, Instant le, Map<String, Object> vue) {
    switch (question.genre()) {
      case TEXTE, TEXTE_LONG, COURRIEL, CHOIX -> vue.put("value", valeur == null ? "" : valeur);
      case CASE_A_COCHER -> vue.put("value", Boolean.TRUE.equals(valeur));
      case OUI_NON, DECIMAL -> vue.put("value", valeur);
      case ENTIER -> vue.put("value", valeur == null ? null : valeur.toString());
      case JOUR -> vue.put("date", valeur);
      case MOMENT -> vue.put("datetime", valeur);
      case CHOIX_MULTIPLE -> vue.put("values", liste(valeur));
      case CHOIX_LIES -> {
        List<?> choix = liste(valeur);
        vue.put("primaryValue", choix.isEmpty() ? null : choix.get(0));
        vue.put("secondaryValue", choix.size() < 2 ? null : choix.get(1));
      }
      case REPETITION -> vue.put("rows", lignes(question, liste(valeur), le));
      case PIECES -> vue.put("files", liste(valeur).stream().map(VueDeChamp::piece).toList());
      case SIRET -> vue.put("etablissement", valeur == null ? null : personne((Siret) valeur));
      case REGION -> vue.put("region", lieu(valeur));
      case DEPARTEMENT -> vue.put("departement", lieu(valeur));
      case COMMUNE -> vue.put("commune", lieu(valeur));
      case EPCI -> vue.put("epci", lieu(valeur));
      case ADRESSE -> vue.put("address", valeur == null ? null : Map.of("label", valeur));
      case TITRE -> throw new IllegalStateException();
    }
  }

  private static List<?> liste(@Nullable Object valeur) {
    return valeur == null ? List.of() : (List<?>) valeur;
  }

  private static List<Map<String, Object>> lignes(Question question, List<?> lignes, Instant le) {
    List<Map<String, Object>> vues = new ArrayList<>();
    for (Object une : lignes) {
      Ligne ligne = (Ligne) une;
      vues.add(
          Map.of(
              "id", ligne.id(),
              "champs", toutes(question.enfants(), ligne.valeurs(), ligne.id(), le)));
    }
    return vues;
  }

  private static Map<String, Object> piece(Object nom) {
    return Map.of(
        "filename", nom,
        "contentType", "application/pdf",
        "checksum", "",
        "byteSizeBigInt", "0",
        "url", "about:blank");
  }

  /** Null when the register could not be asked. */
  static @Nullable Map<String, Object> personne(Siret siret) {
    String nom = siret.nom();
    return nom == null
        ? null
        : Map.of("siret", siret.numero(), "entreprise", Map.of("raisonSociale", nom));
  }

  private static @Nullable Map<String, Object> lieu(@Nullable Object valeur) {
    return valeur instanceof Lieu lieu ? Map.of("code", lieu.code(), "name", lieu.nom()) : null;
  }

  /** {@code value} of a champ that is called a text, whatever it is. */
  static @Nullable Object texte(Map<String, Object> vue) {
    return vue.get("value") instanceof String ? vue.get("value") : vue.get("stringValue");
  }

  /** {@code value} of a champ that is called a box: what is not answered is not ticked. */
  static Object coche(Map<String, Object> vue) {
    return Boolean.TRUE.equals(vue.get("value"));
  }

  /** {@code date} of a champ that is called a date: the hour is lost. */
  static @Nullable Object date(Map<String, Object> vue) {
    return vue.get("datetime") instanceof Instant instant
        ? Affichage.jour(instant)
        : (LocalDate) vue.get("date");
  }
}
