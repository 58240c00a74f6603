package fr.article51.demarches.plateforme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.demarches.plateforme.PlateformeException.Indisponible;
import fr.article51.demarches.plateforme.PlateformeException.Introuvable;
import fr.article51.demarches.plateforme.PlateformeException.JetonRefuse;
import fr.article51.demarches.plateforme.PlateformeException.RequeteIncomprise;
import fr.article51.demarches.plateforme.PlateformeException.TropDAppels;
import fr.article51.doublure.Doublure;
import fr.article51.doublure.Jetons;
import fr.article51.doublure.Panne;
import fr.article51.doublure.Vanne;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EchecsTest extends Etabli {
  static Stream<Arguments> pannes() {
    return Stream.of(
        Arguments.of(Panne.STATUT_500, Indisponible.class),
        Arguments.of(Panne.STATUT_503, Indisponible.class),
        Arguments.of(Panne.COUPE, Indisponible.class),
        Arguments.of(Panne.REDIRECTION, Indisponible.class),
        Arguments.of(Panne.PAS_DU_JSON, Indisponible.class),
        Arguments.of(Panne.TROP_LONGUE, Indisponible.class),
        Arguments.of(Panne.ERREUR_TIMEOUT, Indisponible.class),
        Arguments.of(Panne.ERREUR_INTERNE, Indisponible.class),
        Arguments.of(Panne.STATUT_400, RequeteIncomprise.class),
        Arguments.of(Panne.ERREUR_BAD_REQUEST, RequeteIncomprise.class),
        Arguments.of(Panne.ERREUR_INVALID_NULL, RequeteIncomprise.class),
        Arguments.of(Panne.ERREUR_UNAUTHORIZED, JetonRefuse.class),
        Arguments.of(Panne.ERREUR_DEPRECATED_TOKEN, JetonRefuse.class),
        Arguments.of(Panne.ERREUR_NOT_FOUND, Introuvable.class),
        Arguments.of(Panne.TROP_D_APPELS, TropDAppels.class));
  }

  @ParameterizedTest
  @MethodSource("pannes")
  void chaque_panne_a_son_nom_et_la_suivante_reussit(
      Panne panne, Class<? extends PlateformeException> attendue) {
    long numero = deposer();
    doublure.pannes().prochaines(1, panne);
    assertThrows(attendue, () -> plateforme.dossier(numero));
    assertEquals(1, doublure.appels("dossier"));
    assertEquals(numero, plateforme.dossier(numero).numero());
  }

  @ParameterizedTest
  @CsvSource({
    "1793697420, 2026-11-03T09:17:00Z",
    "'', 2026-11-03T09:16:30.640Z",
    "demain, 2026-11-03T09:16:30.640Z",
    "12, 2026-11-03T09:16:30.640Z",
    "99999999999, 2026-11-03T10:15:30.640Z",
    "99999999999999, 2026-11-03T09:16:30.640Z"
  })
  void trop_d_appels_dit_quand_revenir(String dit, Instant attendu) {
    doublure.pannes().reprise(dit);
    doublure.pannes().prochaines(1, Panne.TROP_D_APPELS);
    TropDAppels trop = assertThrows(TropDAppels.class, () -> plateforme.dossiers(null, null));
    assertEquals(attendu, trop.reprise());
  }

  @Test
  void la_limite_de_la_plateforme_est_par_minute() {
    doublure.pannes().limite(2);
    plateforme.dossiers(null, null);
    plateforme.dossiers(null, null);
    TropDAppels trop = assertThrows(TropDAppels.class, () -> plateforme.dossiers(null, null));
    horloge.set(trop.reprise());
    assertEquals(List.of(), plateforme.dossiers(null, null).dossiers());
  }

  @Test
  void personne_au_bout_du_fil() {
    doublure.eteindre();
    assertThrows(Indisponible.class, () -> plateforme.dossiers(null, null));
    doublure.rallumer();
    assertEquals(List.of(), plateforme.dossiers(null, null).dossiers());
  }

  @Test
  void une_reponse_qui_tarde_est_abandonnee() {
    try (Vanne tenue = doublure.pannes().retenir("demarche")) {
      Plateforme pressee = client(Duration.ofMillis(50));
      assertThrows(Indisponible.class, () -> pressee.dossiers(null, null));
      tenue.ouvrir();
    }
  }

  @Test
  void un_jeton_refuse_puis_remplace_sans_rien_relancer() {
    doublure.jetons().donner("revoque", Jetons.Etat.REVOQUE);
    doublure.jetons().donner("expire", Jetons.Etat.EXPIRE);
    doublure.jetons().donner("ailleurs", Jetons.Etat.ECRITURE, 7L);
    for (String refuse : List.of("inconnu", "revoque", "expire", "ailleurs")) {
      jeton.set(refuse);
      assertThrows(JetonRefuse.class, () -> plateforme.dossiers(null, null));
    }
    jeton.set(Doublure.JETON);
    assertEquals(List.of(), plateforme.dossiers(null, null).dossiers());
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret\nsuite", "secret-inconnu", "", " "})
  void un_jeton_ne_se_lit_dans_aucune_exception(String secret) {
    jeton.set(secret);
    JetonRefuse refus = assertThrows(JetonRefuse.class, () -> plateforme.dossiers(null, null));
    StringWriter trace = new StringWriter();
    refus.printStackTrace(new PrintWriter(trace));
    assertFalse(trace.toString().contains("secret"), trace.toString());
    assertFalse(plateforme.toString().contains("secret"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ce jeton est en lecture seule",
        "Le jeton est configuré seulement en lecture",
        "This token is read-only",
        "read only token"
      })
  void un_refus_qui_nomme_un_jeton_de_lecture_est_reconnu(String message) {
    assertTrue(Echecs.lectureSeule(List.of(message)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le champ est en lecture seule",
        "Le dossier est en lecture seule",
        "Le jeton n’est pas valide",
        "La lecture du jeton a échoué"
      })
  void un_autre_refus_reste_un_refus(String message) {
    assertFalse(Echecs.lectureSeule(List.of(message)));
  }

  @Test
  void apres_trois_pannes_la_plateforme_est_laissee_en_paix_puis_reessayee() {
    doublure.pannes().toujours(Panne.STATUT_500);
    for (int i = 0; i < 5; i++) {
      assertThrows(Indisponible.class, () -> plateforme.dossiers(null, null));
    }
    assertEquals(3, doublure.appels("demarche"));
    avancer(Duration.ofSeconds(31));
    assertThrows(Indisponible.class, () -> plateforme.dossiers(null, null));
    assertThrows(Indisponible.class, () -> plateforme.dossiers(null, null));
    assertEquals(4, doublure.appels("demarche"));
    doublure.pannes().lever();
    avancer(Duration.ofSeconds(31));
    plateforme.dossiers(null, null);
    plateforme.dossiers(null, null);
    assertEquals(6, doublure.appels("demarche"));
  }

  @Test
  void un_refus_n_est_pas_une_panne() {
    doublure.pannes().prochaines(2, Panne.STATUT_500);
    for (int i = 0; i < 2; i++) {
      assertThrows(Indisponible.class, () -> plateforme.dossiers(null, null));
    }
    jeton.set("inconnu");
    for (int i = 0; i < 10; i++) {
      assertThrows(JetonRefuse.class, () -> plateforme.dossiers(null, null));
    }
    jeton.set(Doublure.JETON);
    assertThrows(Introuvable.class, () -> plateforme.dossier(1));
    assertEquals(List.of(), plateforme.dossiers(null, null).dossiers());
  }
}
