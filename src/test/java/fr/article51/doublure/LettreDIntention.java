package fr.article51.doublure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A démarche where letters of intent are filed, such as an agency could have written it. Ours: the
 * questions of the real ones are not public.
 */
public final class LettreDIntention {
  public static final long NUMERO = 51_051;

  /** Numbers of its questions. */
  public static final int TITRE = 101;

  public static final int RESUME = 102;
  public static final int SIRET = 103;
  public static final int PERIMETRE = 104;
  public static final int REGION = 105;
  public static final int AUTRES_REGIONS = 106;
  public static final int DUREE = 107;
  public static final int RECEPTION = 108;
  public static final int FINALITES = 111;
  public static final int FINANCEMENTS = 112;
  public static final int ORGANISATIONS = 113;
  public static final int TARIFS = 121;
  public static final int PANIER = 122;
  public static final int PARTICIPATION = 123;
  public static final int HONORAIRES = 124;
  public static final int HEBERGEMENT = 125;
  public static final int COMPETENCES = 126;
  public static final int SANS_DEPASSEMENT = 127;
  public static final int INDISPENSABLE = 131;
  public static final int RECHERCHE = 132;
  public static final int DIFFUSABLE = 133;
  public static final int PARTICIPANTS = 141;
  public static final int PARTICIPANT_NOM = 142;
  public static final int PARTICIPANT_ROLE = 143;
  public static final int PIECE = 151;
  public static final int ENGAGEMENT = 152;

  /** Numbers of its private annotations. */
  public static final int CONCLUSION = 901;

  public static final int DEROGATIONS = 902;
  public static final int AVIS_HAS = 903;
  public static final int LIEN = 904;
  public static final int QUESTIONS = 905;
  public static final int ECHEANCE = 906;
  public static final int NOMBRE = 907;

  /** Identifier of the only agent, and of a label. */
  public static final String INSTRUCTEUR = Question.base64("Instructeur-7");

  public static final String A_COMPLETER = Question.base64("Label-2");

  private LettreDIntention() {}

  public static DemarcheFictive demarche() {
    return demarche(NUMERO);
  }

  /** The same under another number. */
  public static DemarcheFictive demarche(long numero) {
    Map<String, String> etiquettes = new LinkedHashMap<>();
    etiquettes.put(Question.base64("Label-1"), "Recevable");
    etiquettes.put(A_COMPLETER, "À compléter");
    etiquettes.put(Question.base64("Label-3"), "Non recevable");
    etiquettes.put(Question.base64("Label-4"), "À instruire");
    return new DemarcheFictive(
        numero,
        "Innovation en santé : lettre d’intention (essai)",
        champs(),
        annotations(),
        etiquettes,
        Map.of(INSTRUCTEUR, "instruction@exemple.fr"));
  }

  private static List<Question> champs() {
    return List.of(
        Question.de(100, Genre.TITRE, "Le projet"),
        Question.de(TITRE, Genre.TEXTE, "Titre du projet").requise(),
        Question.de(RESUME, Genre.TEXTE_LONG, "Résumé"),
        Question.de(SIRET, Genre.SIRET, "Porteur").aide("Numéro SIRET à quatorze chiffres"),
        Question.de(PERIMETRE, Genre.CHOIX, "Périmètre")
            .options("Local", "Régional", "Interrégional", "National"),
        Question.de(REGION, Genre.REGION, "Région"),
        Question.de(AUTRES_REGIONS, Genre.CHOIX_MULTIPLE, "Autres régions")
            .options("Normandie", "Bretagne", "Occitanie", "Hauts-de-France")
            .siVaut(PERIMETRE, "Interrégional"),
        Question.de(DUREE, Genre.ENTIER, "Durée, en mois"),
        Question.de(RECEPTION, Genre.JOUR, "Cahier des charges reçu le"),
        Question.de(110, Genre.TITRE, "Les buts"),
        Question.de(FINALITES, Genre.CHOIX_MULTIPLE, "Finalités")
            .options(
                "Coordination des parcours",
                "Séquence de soins",
                "Exercice coordonné",
                "Accès aux soins en zone sous-dense"),
        Question.de(FINANCEMENTS, Genre.CHOIX_MULTIPLE, "Modes de financement")
            .options("Forfait", "Séquence", "Module qualité", "Paiement collectif"),
        Question.de(ORGANISATIONS, Genre.CHOIX_MULTIPLE, "Organisations")
            .options("Pluriprofessionnelle", "Articulation ville-hôpital", "Numérique"),
        Question.de(120, Genre.TITRE, "Les dérogations"),
        Question.de(TARIFS, Genre.OUI_NON, "Déroger aux tarifs des infirmiers ?"),
        Question.de(PANIER, Genre.OUI_NON, "Prendre en charge hors du panier de soins ?"),
        Question.de(PARTICIPATION, Genre.OUI_NON, "Supprimer la participation de l’assuré ?"),
        Question.de(HONORAIRES, Genre.OUI_NON, "Partager des honoraires ?"),
        Question.de(HEBERGEMENT, Genre.OUI_NON, "Proposer un hébergement non médicalisé ?"),
        Question.de(COMPETENCES, Genre.OUI_NON, "Déroger aux règles de compétences ?"),
        Question.de(SANS_DEPASSEMENT, Genre.OUI_NON, "Sans dépassement d’honoraires ?")
            .siVaut(HONORAIRES, true),
        Question.de(INDISPENSABLE, Genre.OUI_NON, "Ces dérogations sont-elles indispensables ?"),
        Question.de(RECHERCHE, Genre.OUI_NON, "S’agit-il de recherche biomédicale ?"),
        Question.de(DIFFUSABLE, Genre.OUI_NON, "Le projet est-il reproductible ailleurs ?"),
        Question.de(PARTICIPANTS, Genre.REPETITION, "Participants")
            .enfants(
                Question.de(PARTICIPANT_NOM, Genre.TEXTE, "Nom"),
                Question.de(PARTICIPANT_ROLE, Genre.CHOIX, "Rôle")
                    .options("Établissement", "Professionnel", "Association")),
        Question.de(PIECE, Genre.PIECES, "Lettre d’intention"),
        Question.de(ENGAGEMENT, Genre.CASE_A_COCHER, "Je confirme ces informations"));
  }

  private static List<Question> annotations() {
    return List.of(
        Question.de(CONCLUSION, Genre.CHOIX, "Conclusion")
            .options("Hors période", "Non recevable", "Recevable", "À compléter", "À instruire"),
        Question.de(DEROGATIONS, Genre.TEXTE_LONG, "Dérogations"),
        Question.de(AVIS_HAS, Genre.OUI_NON, "Avis de la HAS requis"),
        Question.de(LIEN, Genre.TEXTE, "Instruction"),
        Question.de(QUESTIONS, Genre.TEXTE_LONG, "Questions ouvertes"),
        Question.de(ECHEANCE, Genre.JOUR, "Échéance"),
        Question.de(NOMBRE, Genre.ENTIER, "Nombre de dérogations"));
  }

  /** Answers of a project that is nearly complete; to be changed at will. */
  public static Map<Object, Object> reponses() {
    Map<Object, Object> reponses = new HashMap<>();
    reponses.put(TITRE, "Parcours de l’insuffisance cardiaque");
    reponses.put(SIRET, "13002526500013");
    reponses.put(PERIMETRE, "Régional");
    reponses.put(REGION, "11 Île-de-France");
    reponses.put(DUREE, 48);
    reponses.put(FINALITES, List.of("Coordination des parcours"));
    reponses.put(FINANCEMENTS, List.of("Forfait"));
    reponses.put(ORGANISATIONS, List.of("Pluriprofessionnelle"));
    reponses.put(TARIFS, true);
    reponses.put(COMPETENCES, false);
    reponses.put(PARTICIPANTS, List.of(Map.of(PARTICIPANT_NOM, "CPTS du Centre")));
    reponses.put(ENGAGEMENT, true);
    return reponses;
  }
}
