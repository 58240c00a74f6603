package fr.article51.reference;

import static fr.article51.reference.Dates.ARTICLE_51;
import static fr.article51.reference.Dates.DECRET;
import static fr.article51.reference.Dates.JAMAIS;
import static fr.article51.reference.Dates.PILOTES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The question codes, in the order of the questionnaire, and the days on which each exists. */
public final class Questions {
  public static final String DUREE = "projet.dureeMois";
  public static final String PERIMETRE = "projet.perimetre";
  public static final String MEMBRE = "projet.porteur.membreComiteTechnique";

  /** Aims of I 1°, letters a to d. */
  static final List<String> FINALITES_1 =
      List.of(
          "finalite.parcours_coordination",
          "finalite.sequence_soins",
          "finalite.exercice_coordonne",
          "finalite.acces_zone_sous_dense");

  /** Aims of I 2°, letters a to c. */
  static final List<String> FINALITES_2 =
      List.of(
          "finalite.produits_etablissements",
          "finalite.produits_prescription",
          "finalite.produits_dm_innovants");

  static final List<String> FINALITES =
      Stream.concat(FINALITES_1.stream(), FINALITES_2.stream()).toList();

  /** Funding of R162-50-1 I 1°, letters a to d. */
  static final List<String> FINANCEMENTS =
      List.of(
          "financement.forfait",
          "financement.sequence",
          "financement.module_qualite",
          "financement.collectif");

  /** Head of R162-50-1 I 2°. */
  static final String NON_PRISE_EN_CHARGE = "organisation.non_prise_en_charge";

  /** Organisation of R162-50-1 I 2°, letters a to c. */
  static final List<String> ORGANISATIONS =
      List.of(
          "organisation.pluriprofessionnelle",
          "organisation.articulation",
          "organisation.numerique");

  static final String COMPETENCES = "besoin.competences";
  static final String PHARMACIEN_CORRESPONDANT = "besoin.pharmacien_correspondant";
  static final String HEBERGEMENT = "besoin.hebergement_non_medicalise";
  static final String PSYCHIATRIE = "besoin.tarifs.hopital_psychiatrie";

  static final List<String> BESOINS =
      List.of(
          "besoin.tarifs.medecins",
          "besoin.tarifs.autres_professions",
          "besoin.tarifs.infirmiers",
          "besoin.tarifs.kinesitherapeutes",
          "besoin.tarifs.biologistes",
          "besoin.tarifs.pharmaciens",
          "besoin.tarifs.centres_sante",
          "besoin.tarifs.hopital_mco",
          PSYCHIATRIE,
          "besoin.tarifs.hopital_smr",
          "besoin.tarifs.usld",
          "besoin.tarifs.transports",
          "besoin.tarifs.hors_nomenclature",
          "besoin.paiement_direct",
          "besoin.panier_soins",
          "besoin.panier_autonomie",
          "besoin.participation_assure",
          "besoin.forfait_journalier",
          "besoin.medicaments_dispositifs",
          "besoin.biologie_sans_prescription",
          "besoin.partage_honoraires",
          HEBERGEMENT,
          "besoin.autorisation_groupement",
          "besoin.dialysat_domicile",
          "besoin.conditions_techniques",
          "besoin.liberal_hors_etablissement",
          "besoin.sisa_encaissement",
          "besoin.gcs_interessement",
          "besoin.liberal_centre_sante",
          PHARMACIEN_CORRESPONDANT,
          COMPETENCES,
          "besoin.dentistes_samu",
          "besoin.biologie_lieux",
          "besoin.transport_agrement",
          "besoin.approvisionnement_officine",
          "besoin.structures_prevention",
          "besoin.essms_tarification",
          "besoin.essms_organisation",
          "besoin.autre_disposition");

  static final List<String> CONDITIONS =
      List.of(
          "condition.indispensable",
          "condition.zone_sous_dense",
          "condition.sans_depassement",
          "condition.pharmacien_sections_a_d",
          "condition.derniere_officine_fermee",
          "condition.approvisionnement_compromis",
          "condition.officine_limitrophe");

  static final String SUBVENTION = "objet.subvention_seule";
  static final String RECHERCHE = "objet.recherche_biomedicale";
  static final String ACCES_MARCHE = "objet.acces_marche";
  static final String OUTIL = "objet.outil_technologique";
  static final String IMPACT = "objet.impact_parcours_precise";
  static final String NON_REMUNEREES = "objet.prestations_non_remunerees";
  static final String PREEXISTANT = "caractere.preexistant";
  static final String DEJA_FINANCE = "caractere.deja_finance";
  static final String DIFFUSABLE = "caractere.diffusable";
  static final String TELESURVEILLANCE = "telesurveillance.actes";
  static final String RECUEIL = "cahier.recueil_donnees";
  static final String EVALUATION = "cahier.evaluation_proposee";
  static final String LIENS = "cahier.liens_interets";
  static final String PARTICIPANTS = "cahier.participants_identifies";

  static final List<String> PILOTE =
      List.of("pilote.pathologie_chronique", "pilote.perimetre_restreint", "pilote.convention");

  private static final List<Question> TOUTES = toutes();

  private static final Map<String, Integer> ORDRE =
      IntStream.range(0, TOUTES.size())
          .boxed()
          .collect(Collectors.toUnmodifiableMap(i -> TOUTES.get(i).code(), i -> i));

  private record Question(String code, LocalDate du, LocalDate au) {}

  private Questions() {}

  private static List<Question> toutes() {
    List<Question> liste = new ArrayList<>();
    ajouter(liste, ARTICLE_51, JAMAIS, FINALITES);
    ajouter(liste, DECRET, JAMAIS, FINANCEMENTS);
    ajouter(liste, DECRET, JAMAIS, List.of(NON_PRISE_EN_CHARGE));
    ajouter(liste, DECRET, JAMAIS, ORGANISATIONS);
    ajouter(liste, PILOTES, JAMAIS, BESOINS);
    ajouter(liste, ARTICLE_51, JAMAIS, CONDITIONS);
    ajouter(
        liste,
        ARTICLE_51,
        JAMAIS,
        List.of(SUBVENTION, RECHERCHE, ACCES_MARCHE, OUTIL, IMPACT, NON_REMUNEREES));
    ajouter(liste, ARTICLE_51, JAMAIS, List.of(PREEXISTANT, DEJA_FINANCE, DIFFUSABLE));
    ajouter(liste, ARTICLE_51, JAMAIS, List.of(TELESURVEILLANCE));
    ajouter(
        liste,
        ARTICLE_51,
        JAMAIS,
        List.of(RECUEIL, EVALUATION, LIENS, "cahier.justification_faisabilite", PARTICIPANTS));
    ajouter(liste, PILOTES, ARTICLE_51, PILOTE);
    return List.copyOf(liste);
  }

  private static void ajouter(
      List<Question> liste, LocalDate du, LocalDate au, List<String> codes) {
    codes.forEach(code -> liste.add(new Question(code, du, au)));
  }

  /** The codes that exist on a day, in the order of the questionnaire. */
  public static List<String> existantes(LocalDate jour) {
    return TOUTES.stream()
        .filter(question -> Dates.dans(jour, question.du(), question.au()))
        .map(Question::code)
        .toList();
  }

  /** Rank in the questionnaire; the project fields come after every code. */
  static int ordre(String code) {
    return switch (code) {
      case DUREE -> TOUTES.size();
      case PERIMETRE -> TOUTES.size() + 1;
      case MEMBRE -> TOUTES.size() + 2;
      default -> ORDRE.getOrDefault(code, Integer.MAX_VALUE);
    };
  }
}
