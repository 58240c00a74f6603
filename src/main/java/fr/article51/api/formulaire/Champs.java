package fr.article51.api.formulaire;

import java.util.List;
import java.util.Map;

/** Names of the fields of the pages, and what is said of those that are wrong. */
final class Champs {
  static final String ETAT = "etat";
  static final String ECRAN = "ecran";
  static final String VISITES = "visites";
  static final String ALLER = "aller";
  static final String POSEES = "posees";

  /** Before the code of a question. */
  static final String REPONSE = "r.";

  static final String DATE = "dateAppreciation";
  static final String TITRE = "projet.titre";
  static final String NOM = "projet.porteur.nom";
  static final String TYPE = "projet.porteur.type";
  static final String MEMBRE = "projet.porteur.membreComiteTechnique";
  static final String PERIMETRE = "projet.perimetre";
  static final String REGIONS = "projet.regions";
  static final String DUREE = "projet.dureeMois";
  static final String RECEPTION = "projet.dateReception";

  /** « I do not know »: said, not sent to the evaluation. */
  static final String INCONNU = "INCONNU";

  /** Texts of the project, one line each. */
  static final List<String> TEXTES = List.of(TITRE, NOM, TYPE);

  private static final Map<String, String> MOTS =
      Map.of(
          DATE, "Le jour d’appréciation s’écrit année-mois-jour, de 1900 à 2100, comme 2026-11-28.",
          TITRE,
              "Le titre est trop long, ou contient des caractères qui ne s’écrivent pas : 500 caractères au plus.",
          NOM,
              "Le nom du porteur est trop long, ou contient des caractères qui ne s’écrivent pas : 300 caractères au plus.",
          TYPE,
              "Le statut du porteur est trop long, ou contient des caractères qui ne s’écrivent pas : 100 caractères au plus.",
          DUREE, "La durée est un nombre entier de mois, à partir de 1, en chiffres.",
          RECEPTION,
              "Le jour de réception s’écrit année-mois-jour, de 1900 à 2100, comme 2026-11-28.",
          REGIONS,
              "Les régions ne vont pas avec l’échelle choisie : une seule pour un projet local ou régional, au moins deux pour un projet interrégional.");

  private Champs() {}

  /** What is wrong with a field; what the reader of requests says where nothing better is known. */
  static String faute(String champ, String detail) {
    return MOTS.getOrDefault(champ, detail);
  }

  /** The identifier of a field in its page: one that style sheets and addresses accept. */
  static String id(String champ) {
    return "c-" + champ.replace('.', '-');
  }
}
