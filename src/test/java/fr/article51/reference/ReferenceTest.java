package fr.article51.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.projet.Porteur;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import fr.article51.reference.ProjetComplet.Constat;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Sens;
import fr.article51.verdict.Verdict;
import fr.article51.verdict.Verdict.Fondement;
import fr.article51.verdict.Verdict.Motif;
import fr.article51.verdict.Verdict.QuestionOuverte;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reference against the literal enumeration of every completion. */
class ReferenceTest {
  private static final int NOMBRE = Integer.getInteger("oracle", 3000);
  private static final long GRAINE = Long.getLong("graine", 51L);

  private final EvaluateurDeReference reference = new EvaluateurDeReference();

  @Test
  void elle_conclut_comme_la_completion_litterale_de_toutes_les_inconnues() {
    System.out.println("oracle : graine " + GRAINE + ", " + NOMBRE + " demandes");
    Generateur generateur = new Generateur(GRAINE);
    Map<Conclusion, Integer> vues = new EnumMap<>(Conclusion.class);
    int inevitables = 0;
    for (int numero = 0; numero < NOMBRE; numero++) {
      Random hasard = new Random(GRAINE * 31 + numero);
      Demande demande = reduire(generateur.demande(numero), hasard);
      Donnees donnees = new Donnees(demande);
      if (donnees.jour.regime == null) {
        continue;
      }
      OracleNaif oracle = new OracleNaif(donnees);
      Verdict verdict = reference.evaluer(demande);
      String ici = "n° " + numero + " " + demande;
      assertEquals(oracle.conclusion(), verdict.conclusion(), ici);
      defavorables(oracle, verdict, ici);
      suite(oracle, verdict, ici);
      assertEquals(oracle.changements(), changements(verdict), ici);
      vues.merge(verdict.conclusion(), 1, Integer::sum);
      inevitables += motifs(verdict, "OBSTACLE_INEVITABLE").size();
    }
    System.out.println("oracle : " + vues + ", obstacles inévitables " + inevitables);
    assertTrue(NOMBRE < 3000 || vues.size() == 4 && inevitables > 30, "un coin n'est pas visité");
  }

  /** Keeps at most a dozen unknowns, mostly far fewer: the others are answered. */
  private static Demande reduire(Demande demande, Random hasard) {
    Map<String, Valeur> reponses = new TreeMap<>(demande.reponses());
    Projet p = demande.projet();
    List<String> inconnues = new ArrayList<>(OracleNaif.inconnues(new Donnees(demande)));
    Collections.shuffle(inconnues, hasard);
    int garder = hasard.nextInt(20) == 0 ? 10 : hasard.nextInt(8);
    Set<String> remplies =
        new HashSet<>(inconnues.subList(Math.min(garder, inconnues.size()), inconnues.size()));
    for (String code : remplies) {
      if (!code.startsWith("projet.")) {
        boolean favorable = code.startsWith("condition.") || code.equals(Questions.DIFFUSABLE);
        reponses.put(code, hasard.nextInt(8) > 0 == favorable ? Valeur.OUI : Valeur.NON);
      }
    }
    Projet projet =
        new Projet(
            null,
            remplies.contains(Questions.PERIMETRE) ? Perimetre.LOCAL : p.perimetre(),
            List.of(),
            remplies.contains(Questions.DUREE) ? Integer.valueOf(36) : p.dureeMois(),
            remplies.contains(Questions.MEMBRE) ? new Porteur(null, null, Valeur.NON) : p.porteur(),
            p.dateReception());
    return Demande.de(demande.dateAppreciation(), projet, reponses);
  }

  private static void defavorables(OracleNaif oracle, Verdict verdict, String ici) {
    List<String> attendus = new ArrayList<>();
    for (Constat constat : oracle.obstaclesCommuns()) {
      attendus.add(
          ligne(
              constat.obstacle().name(),
              constat.obstacle().rang.name(),
              constat.provisions(),
              List.copyOf(constat.reponses())));
    }
    if (attendus.isEmpty() && oracle.conclusion() == Conclusion.NON_RECEVABLE) {
      Set<Obstacle> alternatives = oracle.alternatives();
      attendus.add(
          ligne(
              "OBSTACLE_INEVITABLE",
              Collections.max(alternatives.stream().map(o -> o.rang).toList()).name(),
              List.copyOf(oracle.provisionsLues(alternatives)),
              List.copyOf(oracle.reponsesLues(alternatives))));
    }
    List<String> obtenus =
        verdict.motifs().stream()
            .filter(motif -> motif.sens() == Sens.DEFAVORABLE)
            .map(
                motif ->
                    ligne(
                        motif.code(),
                        motif.rang().name(),
                        motif.fondements().stream().map(Fondement::provision).toList(),
                        motif.reponses()))
            .sorted()
            .toList();
    assertEquals(attendus.stream().sorted().toList(), obtenus, ici);
  }

  private static String ligne(
      String code, String rang, List<String> provisions, List<String> reponses) {
    return code + " " + rang + " " + provisions + " " + reponses;
  }

  private static void suite(OracleNaif oracle, Verdict verdict, String ici) {
    if (verdict.avisHas() == null) {
      throw new AssertionError("avis absent : " + ici);
    }
    assertEquals(oracle.requis(), verdict.avisHas().requis(), ici);
    assertEquals(oracle.delaiHas(), verdict.avisHas().delaiMois(), ici);
    if (verdict.procedure() != null) {
      assertEquals(oracle.delaiComite(), verdict.procedure().delaiComiteMois(), ici);
    }
  }

  private static Map<String, List<String>> changements(Verdict verdict) {
    return verdict.questions().stream()
        .collect(
            Collectors.toMap(
                QuestionOuverte::code, QuestionOuverte::change, (a, b) -> a, TreeMap::new));
  }

  private static List<Motif> motifs(Verdict verdict, String code) {
    return verdict.motifs().stream().filter(motif -> motif.code().equals(code)).toList();
  }
}
