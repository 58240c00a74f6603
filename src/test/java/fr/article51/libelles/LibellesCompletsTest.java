package fr.article51.libelles;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No code of the contract without its words, no words without a code. */
class LibellesCompletsTest {

  private static final SortedSet<String> QUESTIONS =
      codes(
          """
          finalite.parcours_coordination finalite.sequence_soins finalite.exercice_coordonne
          finalite.acces_zone_sous_dense finalite.produits_etablissements
          finalite.produits_prescription finalite.produits_dm_innovants
          financement.forfait financement.sequence financement.module_qualite financement.collectif
          organisation.non_prise_en_charge organisation.pluriprofessionnelle
          organisation.articulation organisation.numerique
          besoin.tarifs.medecins besoin.tarifs.autres_professions besoin.tarifs.infirmiers
          besoin.tarifs.kinesitherapeutes besoin.tarifs.biologistes besoin.tarifs.pharmaciens
          besoin.tarifs.centres_sante besoin.tarifs.hopital_mco besoin.tarifs.hopital_psychiatrie
          besoin.tarifs.hopital_smr besoin.tarifs.usld besoin.tarifs.transports
          besoin.tarifs.hors_nomenclature
          besoin.paiement_direct besoin.panier_soins besoin.panier_autonomie
          besoin.participation_assure besoin.forfait_journalier besoin.medicaments_dispositifs
          besoin.biologie_sans_prescription
          besoin.partage_honoraires besoin.hebergement_non_medicalise besoin.autorisation_groupement
          besoin.dialysat_domicile besoin.conditions_techniques besoin.liberal_hors_etablissement
          besoin.sisa_encaissement besoin.gcs_interessement besoin.liberal_centre_sante
          besoin.pharmacien_correspondant besoin.competences besoin.dentistes_samu
          besoin.biologie_lieux besoin.transport_agrement besoin.approvisionnement_officine
          besoin.structures_prevention
          besoin.essms_tarification besoin.essms_organisation besoin.autre_disposition
          condition.indispensable condition.zone_sous_dense condition.sans_depassement
          condition.pharmacien_sections_a_d condition.derniere_officine_fermee
          condition.approvisionnement_compromis condition.officine_limitrophe
          objet.subvention_seule objet.recherche_biomedicale objet.acces_marche
          objet.outil_technologique objet.impact_parcours_precise objet.prestations_non_remunerees
          caractere.preexistant caractere.deja_finance caractere.diffusable
          telesurveillance.actes
          cahier.recueil_donnees cahier.evaluation_proposee cahier.liens_interets
          cahier.justification_faisabilite cahier.participants_identifies
          pilote.pathologie_chronique pilote.perimetre_restreint pilote.convention
          projet.dureeMois projet.perimetre projet.porteur.membreComiteTechnique
          """);

  private static final SortedSet<String> OBSTACLES =
      codes(
          """
          FINALITE_ABSENTE CATEGORIE_ABSENTE INITIATIVE_RESERVEE DEROGATION_ABSENTE DUREE_EXCESSIVE
          DISPOSITION_HORS_LISTE CONDITION_NON_REMPLIE
          EXCLU_COMPETENCES_SEULES EXCLU_SUBVENTION EXCLU_RECHERCHE EXCLU_ACCES_MARCHE
          EXCLU_OUTIL_SEUL EXCLU_SIMPLE_FINANCEMENT EXCLU_NON_INNOVANT EXCLU_NON_DIFFUSABLE
          OBSTACLE_INEVITABLE
          """);

  private static final SortedSet<String> AUTRES_MOTIFS =
      codes(
          """
          FINALITE_ETABLIE CATEGORIE_ETABLIE DEROGATION_PREVUE COOPERATION_ADMISE CONDITION_REMPLIE
          DUREE_CONFORME
          TEXTE_NON_VERIFIE DECRET_NON_PUBLIE PILOTES_TEXTES_NON_DETENUS
          DEROGATION_SANS_OBJET_PROBABLE RENVOI_CADUC SILENCE_HAS_DEFAVORABLE DEPART_DELAI_HAS
          PERIMETRE_MODIFIABLE DOCTRINE_SEULE
          DROIT_COMMUN TELESURVEILLANCE ANTENNE_UNIQUE AVIS_ORDRE_PHARMACIENS AVIS_HAS_REQUIS
          AVIS_HAS_POSSIBLE DEPOT_ARS DEPOT_RAPPORTEUR_GENERAL DEPOT_COMITE_TECHNIQUE
          AUTORISATION_ARS AUTORISATION_MINISTRES AVIS_COMITE_FAVORABLE_EXIGE AVIS_COMITE_SIMPLE
          SILENCE_COMITE_FAVORABLE DELAI_SUSPENDU APPEL_A_PROJETS FINANCEMENT_FISS INGENIERIE_FIR
          INGENIERIE_FISS PROLONGATION_FINANCEMENT
          """);

  /** Every ground that has several texts, and which. */
  private static final Map<String, SortedSet<String>> VARIANTES =
      Map.ofEntries(
          Map.entry("CONDITION_REMPLIE", codes("PILOTES")),
          Map.entry("CONDITION_NON_REMPLIE", codes("PILOTES")),
          Map.entry("DUREE_CONFORME", codes("PILOTES")),
          Map.entry("DUREE_EXCESSIVE", codes("PILOTES")),
          Map.entry("DEROGATION_ABSENTE", codes("PILOTES")),
          Map.entry("DISPOSITION_HORS_LISTE", codes("A_VENIR AUTRE PILOTES PILOTES_A_VENIR")),
          Map.entry("TEXTE_NON_VERIFIE", codes("INFERE TEXTE_NON_DETENU")),
          Map.entry("DEROGATION_SANS_OBJET_PROBABLE", codes("B G")),
          Map.entry("RENVOI_CADUC", codes("J K PSYCHIATRIE")),
          Map.entry("AVIS_HAS_REQUIS", codes("COOPERATION")),
          Map.entry("AVIS_HAS_POSSIBLE", codes("COOPERATION")));

  private final Libelles libelles = Libelles.charger();

  @Test
  void every_question_of_the_contract_has_its_words_and_no_other() {
    assertEquals(QUESTIONS, libelles.codesQuestions());
  }

  @Test
  void there_are_seventy_nine_questions_and_three_project_fields() {
    assertEquals(79 + 3, libelles.codesQuestions().size());
  }

  @Test
  void every_ground_has_its_words_and_no_other() {
    SortedSet<String> tous = new TreeSet<>(OBSTACLES);
    tous.addAll(AUTRES_MOTIFS);

    assertEquals(tous, libelles.codesMotifs());
  }

  @Test
  void obstacles_have_a_name_and_other_grounds_have_none() {
    assertAll(OBSTACLES.stream().map(code -> () -> assertFalse(nom(code).isBlank(), code)));
    assertAll(
        AUTRES_MOTIFS.stream()
            .map(
                code -> () -> assertThrows(IllegalArgumentException.class, () -> nom(code), code)));
  }

  @Test
  void every_obstacle_says_where_else_to_turn_and_so_does_common_law() {
    SortedSet<String> rediriges = new TreeSet<>(libelles.codesMotifs());
    rediriges.removeIf(code -> libelles.ailleurs(code).isEmpty());
    SortedSet<String> attendus = new TreeSet<>(OBSTACLES);
    attendus.add("DROIT_COMMUN");

    assertEquals(attendus, rediriges);
  }

  @Test
  void grounds_have_the_variants_that_verdicts_ask_for_and_no_other() {
    assertAll(
        libelles.codesMotifs().stream()
            .map(
                code ->
                    () ->
                        assertEquals(
                            VARIANTES.getOrDefault(code, new TreeSet<>()),
                            libelles.variantes(code),
                            code)));
  }

  @Test
  void every_other_value_of_a_verdict_has_its_words() {
    chacun("HORS_PERIODE NON_RECEVABLE RECEVABLE A_COMPLETER A_INSTRUIRE", libelles::conclusion);
    chacun("PILOTES ARTICLE_51", libelles::regime);
    chacun(
        """
        FINALITE FINANCEMENT ORGANISATION BESOIN_TARIFS BESOIN_PRISE_EN_CHARGE BESOIN_SANTE_PUBLIQUE
        BESOIN_MEDICO_SOCIAL BESOIN_AUTRE CONDITION OBJET CARACTERE TELESURVEILLANCE CAHIER PILOTE
        PROJET
        """,
        libelles::theme);
    chacun(
        """
        R162-50-6.1 R162-50-6.2 R162-50-6.3 R162-50-6.4 R162-50-6.5 R162-50-6.6 R162-50-6.7
        R162-50-6.8
        """,
        libelles::elementCahier);
    chacun(
        """
        FAISABILITE CARACTERE_INNOVANT EFFICIENCE REPRODUCTIBILITE EVALUATION EQUILIBRE_FINANCEMENT
        """,
        libelles::appreciation);
    chacun(
        "RECEPTION SAISINE_HAS AVIS_HAS AVIS_COMITE",
        code -> libelles.etape(code, Map.of("mois", "2")));
    chacun("ARS RAPPORTEUR_GENERAL COMITE_TECHNIQUE", libelles::guichet);
    chacun("DIRECTEUR_GENERAL_ARS MINISTRES", libelles::autorite);
    chacun("CONFORME SIMPLE", libelles::nature);
    chacun("OUI POSSIBLE NON INCONNU", libelles::requis);
    chacun("conclusion derogations avisHas procedure", libelles::changement);
    chacun("OUI NON", code -> libelles.correction(code, Map.of("question", "Oui ?")));
    chacun("DUREE", code -> libelles.correction(code, Map.of("mois", "60")));
    chacun(
        "droit conclusion derogations avisHas procedure reserves manquantes",
        code -> libelles.trace(code, Map.of("jour", "1er juin 2025", "nombre", "2")));
    chacun(
        "titre description FAVORABLE DEFAVORABLE RESERVE INFORMATION OUI NON MOIS LOCAL"
            + " REGIONAL INTERREGIONAL NATIONAL",
        code -> libelles.dessin(code, Map.of("jour", "1er juin 2025", "nombre", "2")));
  }

  @Test
  void no_other_value_of_a_verdict_has_words() {
    Fichiers.EntreesVerdict verdict = Fichiers.verdict();
    int valeurs =
        Stream.of(
                verdict.conclusions(),
                verdict.regimes(),
                verdict.themes(),
                verdict.cahier(),
                verdict.appreciations(),
                verdict.etapes(),
                verdict.guichets(),
                verdict.autorites(),
                verdict.natures(),
                verdict.requis(),
                verdict.changements(),
                verdict.corrections(),
                verdict.trace(),
                verdict.dessin())
            .mapToInt(Map::size)
            .sum();

    assertEquals(5 + 2 + 15 + 8 + 6 + 4 + 3 + 2 + 2 + 4 + 4 + 3 + 7 + 13, valeurs);
  }

  @Test
  void templates_name_documented_parameters_only() {
    assertAll(
        libelles.codesMotifs().stream()
            .map(
                code ->
                    () -> {
                      Set<String> parametres = new TreeSet<>(libelles.parametres(code, null));
                      libelles
                          .variantes(code)
                          .forEach(v -> parametres.addAll(libelles.parametres(code, v)));
                      assertTrue(Libelles.PARAMETRES.containsAll(parametres), code);
                    }));
  }

  private String nom(String code) {
    return libelles.nomObstacle(code);
  }

  private static void chacun(String codes, Function<String, String> mots) {
    assertAll(
        codes(codes).stream().map(code -> () -> assertFalse(mots.apply(code).isBlank(), code)));
  }

  private static SortedSet<String> codes(String texte) {
    return new TreeSet<>(Arrays.asList(texte.strip().split("\\s+")));
  }
}
