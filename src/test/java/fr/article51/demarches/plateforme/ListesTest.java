package fr.article51.demarches.plateforme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.demarches.plateforme.Plateforme.PageDeSupprimes;
import fr.article51.demarches.plateforme.Plateforme.Resume;
import fr.article51.demarches.plateforme.Plateforme.Supprime;
import fr.article51.demarches.plateforme.PlateformeException.Indisponible;
import fr.article51.doublure.Panne;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListesTest extends Etabli {
  private List<Long> tous(@Nullable Instant depuis) {
    List<Long> numeros = new ArrayList<>();
    String suite = null;
    do {
      Plateforme.Page page = plateforme.dossiers(depuis, suite);
      page.dossiers().stream().map(Resume::numero).forEach(numeros::add);
      suite = page.suite();
    } while (suite != null);
    return numeros;
  }

  @Test
  void deux_cent_cinquante_dossiers_du_meme_instant_viennent_une_fois_chacun() {
    List<Long> deposes = LongStream.range(0, 250).mapToObj(i -> deposer(Map.of())).toList();
    assertEquals(deposes, tous(null));
    assertEquals(deposes, tous(DEBUT));
    assertEquals(6, doublure.appels("demarche"));
  }

  @Test
  void l_instant_montre_redonne_le_meme_dossier_et_l_instant_suivant_non() {
    long numero = deposer(Map.of());
    Instant montre = plateforme.dossiers(null, null).dossiers().get(0).modifieLe();
    assertEquals(List.of(numero), tous(montre));
    assertEquals(List.of(numero), tous(DEBUT));
    assertEquals(List.of(), tous(DEBUT.plusNanos(1)));
  }

  @Test
  void une_page_pleine_et_derniere_n_a_pas_de_suite() {
    LongStream.range(0, 100).forEach(i -> deposer(Map.of()));
    assertEquals(null, plateforme.dossiers(null, null).suite());
  }

  @Test
  void sans_date_l_ordre_est_celui_du_depot_avec_une_date_celui_des_changements() {
    long premier = deposer(Map.of());
    avancer(Duration.ofSeconds(1));
    long second = deposer(Map.of());
    avancer(Duration.ofSeconds(1));
    doublure.ecrire(premier, "Bonjour");
    assertEquals(List.of(premier, second), tous(null));
    assertEquals(List.of(second, premier), tous(DEBUT));
  }

  @Test
  void une_page_qui_dit_qu_une_autre_suit_sans_dire_ou_n_est_pas_une_page() {
    deposer(Map.of());
    doublure.pannes().prochaines(1, Panne.CURSEUR_NUL);
    assertThrows(Indisponible.class, () -> plateforme.dossiers(null, null));
  }

  @Test
  void une_page_que_suit_elle_meme_n_est_pas_une_page() {
    LongStream.range(0, 101).forEach(i -> deposer(Map.of()));
    String suite = plateforme.dossiers(null, null).suite();
    doublure.pannes().prochaines(1, Panne.CURSEUR_REPETE);
    assertThrows(Indisponible.class, () -> plateforme.dossiers(null, suite));
    doublure.pannes().prochaines(1, Panne.CURSEUR_REPETE);
    assertThrows(Indisponible.class, () -> plateforme.supprimes(null, suite));
    doublure.pannes().prochaines(1, Panne.CURSEUR_REPETE);
    assertThrows(Indisponible.class, () -> plateforme.supprimes(null, "definitifs:" + suite));
  }

  @Test
  void les_supprimes_viennent_tous_d_une_liste_puis_de_l_autre() {
    List<Long> attendus = new ArrayList<>();
    List<Long> effaces = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      long restaurable = deposer(Map.of());
      doublure.supprimer(restaurable);
      attendus.add(restaurable);
      long efface = deposer(Map.of());
      doublure.effacer(efface);
      effaces.add(efface);
    }
    attendus.addAll(effaces);
    List<Long> lus = new ArrayList<>();
    String suite = null;
    do {
      PageDeSupprimes page = plateforme.supprimes(DEBUT, suite);
      page.dossiers().stream().map(Supprime::numero).forEach(lus::add);
      assertTrue(
          page.dossiers().stream()
              .allMatch(un -> DEBUT.truncatedTo(ChronoUnit.SECONDS).equals(un.le())));
      suite = page.suite();
    } while (suite != null);
    assertEquals(attendus, lus);
    assertEquals(List.of(), plateforme.supprimes(DEBUT.plusSeconds(1), null).dossiers());
  }
}
