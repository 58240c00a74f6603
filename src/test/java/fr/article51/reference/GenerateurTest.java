package fr.article51.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Projet;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Verdict;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the comparison is worth depends on where the generator goes. */
class GenerateurTest {
  /** Every ground that a verdict may carry. */
  private static final List<String> MOTIFS =
      List.of(
          "ANTENNE_UNIQUE",
          "APPEL_A_PROJETS",
          "AUTORISATION_ARS",
          "AUTORISATION_MINISTRES",
          "AVIS_COMITE_FAVORABLE_EXIGE",
          "AVIS_COMITE_SIMPLE",
          "AVIS_HAS_POSSIBLE",
          "AVIS_HAS_REQUIS",
          "AVIS_ORDRE_PHARMACIENS",
          "CATEGORIE_ABSENTE",
          "CATEGORIE_ETABLIE",
          "CONDITION_NON_REMPLIE",
          "CONDITION_REMPLIE",
          "COOPERATION_ADMISE",
          "DECRET_NON_PUBLIE",
          "DELAI_SUSPENDU",
          "DEPART_DELAI_HAS",
          "DEPOT_ARS",
          "DEPOT_COMITE_TECHNIQUE",
          "DEPOT_RAPPORTEUR_GENERAL",
          "DEROGATION_ABSENTE",
          "DEROGATION_PREVUE",
          "DEROGATION_SANS_OBJET_PROBABLE",
          "DISPOSITION_HORS_LISTE",
          "DOCTRINE_SEULE",
          "DROIT_COMMUN",
          "DUREE_CONFORME",
          "DUREE_EXCESSIVE",
          "EXCLU_ACCES_MARCHE",
          "EXCLU_COMPETENCES_SEULES",
          "EXCLU_NON_DIFFUSABLE",
          "EXCLU_NON_INNOVANT",
          "EXCLU_OUTIL_SEUL",
          "EXCLU_RECHERCHE",
          "EXCLU_SIMPLE_FINANCEMENT",
          "EXCLU_SUBVENTION",
          "FINALITE_ABSENTE",
          "FINALITE_ETABLIE",
          "FINANCEMENT_FISS",
          "INGENIERIE_FIR",
          "INGENIERIE_FISS",
          "INITIATIVE_RESERVEE",
          "OBSTACLE_INEVITABLE",
          "PERIMETRE_MODIFIABLE",
          "PILOTES_TEXTES_NON_DETENUS",
          "PROLONGATION_FINANCEMENT",
          "RENVOI_CADUC",
          "SILENCE_COMITE_FAVORABLE",
          "SILENCE_HAS_DEFAVORABLE",
          "TELESURVEILLANCE",
          "TEXTE_NON_VERIFIE");

  private final Generateur generateur = new Generateur(51);

  @Test
  void chaque_conclusion_et_chaque_motif_est_rencontre() {
    EvaluateurDeReference reference = new EvaluateurDeReference();
    Set<Conclusion> conclusions = EnumSet.noneOf(Conclusion.class);
    Set<String> motifs = new TreeSet<>();
    for (int numero = 0; numero < 5_000; numero++) {
      Verdict verdict = reference.evaluer(generateur.demande(numero));
      conclusions.add(verdict.conclusion());
      verdict.motifs().forEach(motif -> motifs.add(motif.code()));
    }
    assertEquals(EnumSet.allOf(Conclusion.class), conclusions);
    assertEquals(new TreeSet<>(MOTIFS), motifs);
  }

  @Test
  void chaque_demande_est_recevable_par_l_api() {
    for (int numero = 0; numero < 5_000; numero++) {
      Demande demande = generateur.demande(numero);
      List<String> existantes = Questions.existantes(demande.dateAppreciation());
      assertTrue(existantes.containsAll(demande.reponses().keySet()), demande.toString());
      assertTrue(coherent(demande.projet()), demande.toString());
    }
  }

  @Test
  void la_demande_d_un_numero_ne_depend_que_de_la_graine() {
    assertEquals(generateur.demande(1234), new Generateur(51).demande(1234));
    Set<Demande> demandes = new HashSet<>();
    for (int numero = 20_000; numero < 21_000; numero++) {
      demandes.add(generateur.demande(numero));
    }
    assertTrue(demandes.size() > 950, "des demandes se répètent");
  }

  private static boolean coherent(Projet projet) {
    int regions = projet.regions().size();
    Perimetre perimetre = projet.perimetre();
    boolean sansDouble = new HashSet<>(projet.regions()).size() == regions;
    boolean accord =
        regions == 0
            || perimetre == null
            || perimetre == Perimetre.NATIONAL
            || (perimetre == Perimetre.INTERREGIONAL ? regions >= 2 : regions == 1);
    return sansDouble && accord;
  }
}
