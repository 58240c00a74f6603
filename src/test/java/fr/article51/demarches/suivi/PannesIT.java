package fr.article51.demarches.suivi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.boite.Raison;
import fr.article51.doublure.CrochetSigne;
import fr.article51.doublure.Crochets;
import fr.article51.doublure.DemarcheFictive;
import fr.article51.doublure.Doublure;
import fr.article51.doublure.Genre;
import fr.article51.doublure.Jetons;
import fr.article51.doublure.LettreDIntention;
import fr.article51.doublure.Panne;
import fr.article51.doublure.Question;
import fr.article51.doublure.Vanne;
import fr.article51.instruction.Replique;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replicas of the packaged service, their database, and all that may befall them. */
@Timeout(300)
class PannesIT {
  private static final int CROCHETS = 1000;
  private static final int FACTEURS = 16;
  private static final String INSTRUCTIONS = "select count(*) from instruction";

  private static Terrain terrain;

  @BeforeAll
  static void ouvrir(@TempDir Path dossier) throws IOException {
    terrain = new Terrain(dossier);
  }

  @AfterAll
  static void fermer() {
    terrain.close();
  }

  @AfterEach
  void lever() {
    terrain.doublure.pannes().lever();
    terrain.doublure.pannes().limite(Integer.MAX_VALUE);
  }

  /**
   * A replica dies while each of its threads waits for the platform, at another place; the other
   * one finishes its work.
   */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void une_replique_meurt_en_plein_appel(boolean avantLEffet) throws Exception {
    Replique condamnee = terrain.repliques(1).get(0);
    List<CleDeDossier> dossiers = new ArrayList<>();
    List<Vanne> vannes = new ArrayList<>();
    // Two messages: of those that had no effect when their replica died, one still has.
    List<CleDeDossier> avecMessage = List.of(terrain.deposer("Message"), terrain.deposer("Autre"));
    dossiers.addAll(avecMessage);
    terrain.doublure.crochets().livrer();
    terrain.attendreLeCalme();
    vannes.add(retenir("dossierEnvoyerMessage", avantLEffet));
    int envois = terrain.doublure.appels("dossierEnvoyerMessage");
    avecMessage.forEach(terrain::demanderUnEnvoi);
    avecMessage.forEach(cle -> terrain.doublure.passer(cle.dossier(), "en_instruction"));
    terrain.doublure.crochets().livrer();
    terrain.attendre(
        "two messages under way",
        () -> terrain.doublure.appels("dossierEnvoyerMessage") == envois + 2);
    for (String appel : List.of("dossierAjouterLabel", "dossierModifierAnnotations", "dossier")) {
      Vanne vanne = retenir(appel, avantLEffet);
      vannes.add(vanne);
      dossiers.add(terrain.deposer("Retenu à " + appel));
      terrain.doublure.crochets().livrer();
      vanne.attendreUnAppel();
    }

    terrain.repliques(2);
    condamnee.tuer();
    if (avantLEffet) {
      terrain.doublure.pannes().prochaines(1, Panne.COUPE, "dossierEnvoyerMessage");
    }
    vannes.forEach(Vanne::ouvrir);
    for (CleDeDossier cle : avecMessage) {
      attendreLaRaison(cle, Raison.ENVOI_INCERTAIN);
    }
    terrain.executer(
        "update envoi set commence_le = commence_le - interval '3 minutes' where etat = 'EN_COURS'");
    avecMessage.forEach(cle -> terrain.echoir("dossier", cle));
    terrain.attendreLeCalme();
    assertEquals(envois + (avantLEffet ? 3 : 2), terrain.doublure.appels("dossierEnvoyerMessage"));
    new Constat(terrain)
        .faire("Réplique tuée " + (avantLEffet ? "avant" : "après") + " l'effet", dossiers);
  }

  private static Vanne retenir(String appel, boolean avantLEffet) {
    return avantLEffet
        ? terrain.doublure.pannes().retenir(appel)
        : terrain.doublure.pannes().retenirLaReponse(appel);
  }

  /**
   * A thousand changes, each announced to both replicas, in another order, all at once; one of them
   * dies in the middle.
   */
  @Test
  void mille_crochets_a_la_fois_doubles_et_melanges() throws Exception {
    Replique condamnee = terrain.repliques(2).get(0);
    terrain.doublure.crochets().perdre();
    List<CleDeDossier> dossiers = new ArrayList<>();
    for (int i = 0; i < CROCHETS / 4; i++) {
      CleDeDossier cle = terrain.deposer("Premier titre");
      terrain.doublure.passer(cle.dossier(), "en_instruction");
      terrain.doublure.passer(cle.dossier(), "en_construction");
      terrain.doublure.modifier(cle.dossier(), Map.of(LettreDIntention.TITRE, "Titre " + i));
      terrain.doublure.passer(cle.dossier(), "en_instruction");
      dossiers.add(cle);
    }
    assertEquals(2 * CROCHETS, terrain.doublure.crochets().enAttente());
    long avant = terrain.compter(INSTRUCTIONS);
    FutureTask<List<Integer>> livraison =
        new FutureTask<>(() -> terrain.doublure.crochets().livrerALaFois(51, FACTEURS));
    new Thread(livraison, "livraison").start();
    terrain.attendre(
        "some screenings", () -> terrain.compter(INSTRUCTIONS) > avant + dossiers.size() / 4);
    condamnee.tuer();
    List<Integer> statuts = livraison.get();
    long pris = statuts.stream().filter(statut -> statut == 202).count();
    assertEquals(Set.of(), autresQue(statuts, 202, 0));
    terrain.attendreLeCalme();
    terrain.dire("%d crochets envoyés, %d accusés", statuts.size(), pris);
    assertTrue(pris >= CROCHETS, "the replica that lives took them all");
    new Constat(terrain).faire("Mille crochets", dossiers);
  }

  private static Set<Integer> autresQue(List<Integer> statuts, int... attendus) {
    Set<Integer> autres = new TreeSet<>(statuts);
    for (int attendu : attendus) {
      autres.remove(attendu);
    }
    return autres;
  }

  /** How long it may last: see PatienceTest. */
  @Test
  void la_plateforme_ne_repond_plus_puis_revient() throws Exception {
    terrain.repliques(1);
    terrain.doublure.eteindre();
    List<CleDeDossier> dossiers = new ArrayList<>();
    try {
      for (int i = 0; i < 3; i++) {
        dossiers.add(terrain.deposer("Pendant la panne " + i));
      }
      List<Integer> statuts = terrain.doublure.crochets().livrer();
      assertEquals(3, statuts.stream().filter(statut -> statut == 202).count());
      for (CleDeDossier cle : dossiers) {
        attendreLaRaison(cle, Raison.PLATEFORME_INDISPONIBLE);
      }
    } finally {
      terrain.doublure.rallumer();
    }
    terrain.attendreLeCalme();
    new Constat(terrain).faire("Plateforme muette", dossiers);
  }

  /** Its hooks are lost; those that are signed, and not lost, are refused. */
  @ParameterizedTest
  @ValueSource(longs = {Terrain.EN_RETARD, Terrain.EN_AVANCE})
  void l_horloge_de_la_plateforme_est_fausse_d_une_heure(long demarche) throws Exception {
    terrain.repliques(1);
    Crochets crochets = terrain.doublure.crochets();
    CrochetSigne signe =
        crochets.signe(terrain.crochetsSignes(demarche), List.of(Terrain.SIGNATURE));
    terrain.decalage.set(Duration.ofHours(demarche == Terrain.EN_RETARD ? -1 : 1));
    try {
      List<CleDeDossier> dossiers =
          List.of(terrain.deposer(demarche, "Un"), terrain.deposer(demarche, "Deux"));
      assertEquals(1, crochets.livrer().stream().filter(statut -> statut == 401).count());
      crochets.perdre();
      terrain.relever(demarche);
      terrain.attendreLeCalme();
      terrain.doublure.modifier(
          dossiers.get(0).dossier(), Map.of(LettreDIntention.TITRE, "Un, modifié"));
      dossiers = List.of(dossiers.get(0), dossiers.get(1), terrain.deposer(demarche, "Trois"));
      crochets.perdre();
      terrain.relever(demarche);
      terrain.attendreLeCalme();
      assertEquals("Un, modifié", terrain.detail(dossiers.get(0)).instruction().titre());
      new Constat(terrain).faire("Horloge fausse, démarche " + demarche, dossiers);
    } finally {
      terrain.decalage.set(Duration.ZERO);
    }
    terrain.doublure.modifier(
        terrain.deposer(demarche, "À l'heure").dossier(),
        Map.of(LettreDIntention.TITRE, "À l'heure, modifié"));
    assertEquals(1, crochets.livrer().stream().filter(statut -> statut == 202).count());
    crochets.retirer(signe);
    terrain.attendreLeCalme();
  }

  @Test
  void un_champ_change_de_type() throws Exception {
    terrain.repliques(1);
    long numero = Terrain.CHANGEE;
    CleDeDossier cle = terrain.deposer(numero, "Champ changé");
    terrain.relever(numero);
    terrain.attendreLeCalme();
    String question = "besoin.tarifs.infirmiers";
    assertTrue(terrain.detail(cle).courante().demande().contains(question));
    DemarcheFictive avant = Terrain.demarche(numero);
    terrain.doublure.remplacer(
        avant.avecChamps(
            avant.champs().stream()
                .map(
                    champ ->
                        champ.numero() == LettreDIntention.TARIFS
                            ? Question.de(champ.numero(), Genre.TEXTE, champ.libelle())
                            : champ)
                .toArray(Question[]::new)));
    terrain.doublure.passer(cle.dossier(), "en_instruction");
    terrain.relever(numero);
    terrain.attendreLeCalme();
    assertEquals(2, terrain.detail(cle).evaluations().size());
    assertFalse(terrain.detail(cle).courante().demande().contains(question));
    assertTrue(terrain.suivi(cle).remarques().contains(question));
    new Constat(terrain).faire("Champ d'un autre type", List.of(cle));
  }

  @Test
  void un_jeton_est_revoque_puis_remplace() throws Exception {
    terrain.repliques(1);
    terrain.doublure.jetons().donner(Doublure.JETON, Jetons.Etat.REVOQUE);
    List<CleDeDossier> dossiers = List.of(terrain.deposer("Un"), terrain.deposer("Deux"));
    terrain.doublure.crochets().livrer();
    for (CleDeDossier cle : dossiers) {
      attendreLaRaison(cle, Raison.JETON_REFUSE);
    }
    assertEquals(Suivi.JETON_REFUSE, terrain.releve(Terrain.DEMARCHE).etat());
    terrain.doublure.jetons().donner("jeton-neuf", Jetons.Etat.ECRITURE);
    terrain.jeton("jeton-neuf");
    terrain.relever(Terrain.DEMARCHE);
    terrain.attendreLeCalme();
    assertNull(terrain.releve(Terrain.DEMARCHE).etat());
    new Constat(terrain).faire("Jeton remplacé", dossiers);
  }

  private static void attendreLaRaison(CleDeDossier cle, Raison raison) {
    terrain.attendre(
        cle + " to fail: " + raison,
        () -> Objects.equals(terrain.suivi(cle).raison(), raison.name()));
  }
}
