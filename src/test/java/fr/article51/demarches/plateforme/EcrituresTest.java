package fr.article51.demarches.plateforme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.article51.demarches.plateforme.Plateforme.Annotation;
import fr.article51.demarches.plateforme.Plateforme.Correction;
import fr.article51.demarches.plateforme.PlateformeException.Indisponible;
import fr.article51.demarches.plateforme.PlateformeException.Introuvable;
import fr.article51.demarches.plateforme.PlateformeException.LectureSeule;
import fr.article51.demarches.plateforme.PlateformeException.Refusee;
import fr.article51.doublure.Genre;
import fr.article51.doublure.Jetons;
import fr.article51.doublure.LettreDIntention;
import fr.article51.doublure.MessageFictif;
import fr.article51.doublure.Panne;
import fr.article51.doublure.Question;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EcrituresTest extends Etabli {
  private static final String AGENT = LettreDIntention.INSTRUCTEUR;
  private static final byte[] LETTRE = "%PDF-1.7 é".getBytes(StandardCharsets.UTF_8);

  private long numero;
  private String id = "";

  @BeforeEach
  void deposerUnDossier() {
    numero = deposer();
    id = plateforme.dossier(numero).id();
  }

  private static Annotation annotation(int question, ValeurDeChamp valeur) {
    return new Annotation(Question.id(question), valeur);
  }

  static Stream<Arguments> valeurs() {
    return Stream.of(
        Arguments.of(Genre.TEXTE, new ValeurDeChamp.Texte("a"), "a"),
        Arguments.of(Genre.TEXTE_LONG, new ValeurDeChamp.TexteLong("a\n« b »"), "a\n« b »"),
        Arguments.of(Genre.CHOIX, new ValeurDeChamp.Choix("un"), "un"));
  }

  @ParameterizedTest
  @MethodSource("valeurs")
  void chaque_type_s_ecrit_sous_sa_cle(Genre genre, ValeurDeChamp valeur, Object attendu) {
    doublure.remplacer(
        LettreDIntention.demarche()
            .avecAnnotations(Question.de(1, genre, "Une").options("un", "deux")));
    assertEquals(List.of(), plateforme.annoter(id, AGENT, List.of(annotation(1, valeur))));
    assertEquals(attendu, doublure.annotation(numero, 1));
  }

  @Test
  void ce_qui_est_juste_est_ecrit_meme_si_le_reste_est_refuse() {
    List<String> refus =
        plateforme.annoter(
            id,
            AGENT,
            List.of(
                annotation(LettreDIntention.CONCLUSION, new ValeurDeChamp.Choix("Peut-être")),
                annotation(LettreDIntention.LIEN, new ValeurDeChamp.TexteLong("mauvaise clé")),
                annotation(LettreDIntention.QUESTIONS, new ValeurDeChamp.TexteLong("x"))));
    assertEquals(2, refus.size());
    assertEquals("x", doublure.annotation(numero, LettreDIntention.QUESTIONS));
    assertEquals(1, doublure.annotationsRecues(numero));
  }

  @Test
  void rien_a_annoter_n_appelle_personne() {
    assertEquals(List.of(), plateforme.annoter(id, AGENT, List.of()));
    assertEquals(0, doublure.appels("dossierModifierAnnotations"));
  }

  @Test
  void annoter_ou_etiqueter_ne_change_pas_la_date_des_champs() {
    avancer(Duration.ofMinutes(1));
    plateforme.etiqueter(id, LettreDIntention.A_COMPLETER);
    Dossier etiquete = plateforme.dossier(numero);
    plateforme.annoter(
        id, AGENT, List.of(annotation(LettreDIntention.LIEN, new ValeurDeChamp.Texte("x"))));
    Dossier annote = plateforme.dossier(numero);
    assertEquals(etiquete.deposeLe(), etiquete.modifieLe());
    assertEquals(etiquete.deposeLe().plusSeconds(60), annote.modifieLe());
    assertEquals(etiquete.champsModifiesLe(), annote.champsModifiesLe());
  }

  @Test
  void une_etiquette_se_met_une_fois_et_s_enleve() {
    plateforme.etiqueter(id, LettreDIntention.A_COMPLETER);
    plateforme.etiqueter(id, LettreDIntention.A_COMPLETER);
    assertEquals(List.of("À compléter"), doublure.etiquettes(numero));
    plateforme.desetiqueter(id, LettreDIntention.A_COMPLETER);
    assertEquals(List.of(), doublure.etiquettes(numero));
    Refusee refus = assertThrows(Refusee.class, () -> plateforme.etiqueter(id, "inconnue"));
    assertEquals(1, refus.messages().size());
  }

  @Test
  void un_message_part_avec_sa_piece() {
    String piece = plateforme.televerser(id, "lettre.pdf", "application/pdf", LETTRE);
    String message = plateforme.envoyer(id, AGENT, "Voici", piece, null);
    MessageFictif recu = doublure.messagesRecus(numero).get(0);
    assertEquals(message, recu.id());
    assertEquals("lettre.pdf", Objects.requireNonNull(recu.piece()).nom());
    assertArrayEquals(LETTRE, recu.piece().octets());
    assertEquals(message, plateforme.dossier(numero).messages().get(0).id());
  }

  @Test
  void une_adresse_de_depot_qui_a_expire_est_redemandee_une_fois() {
    doublure.depotsExpires(1);
    String piece = plateforme.televerser(id, "lettre.pdf", "application/pdf", LETTRE);
    plateforme.envoyer(id, AGENT, "Voici", piece, null);
    assertEquals(2, doublure.appels("createDirectUpload"));
    doublure.depotsExpires(2);
    assertThrows(
        Indisponible.class,
        () -> plateforme.televerser(id, "lettre.pdf", "application/pdf", LETTRE));
    assertEquals(4, doublure.appels("createDirectUpload"));
  }

  @Test
  void une_correction_rend_le_dossier_a_son_porteur() {
    doublure.passer(numero, "en_instruction");
    avancer(Duration.ofMinutes(1));
    plateforme.envoyer(id, AGENT, "Précisez", null, Correction.INCOMPLET);
    Dossier rendu = plateforme.dossier(numero);
    assertEquals("en_construction", rendu.etat());
    assertEquals(rendu.deposeLe().plusSeconds(60), rendu.enConstructionLe());
    assertEquals("incomplete", doublure.messagesRecus(numero).get(0).correction());
  }

  @Test
  void un_message_envoye_deux_fois_part_deux_fois() {
    String un = plateforme.envoyer(id, AGENT, "Bonjour", null, null);
    assertNotEquals(un, plateforme.envoyer(id, AGENT, "Bonjour", null, null));
  }

  @Test
  void une_reponse_perdue_n_est_pas_redemandee() {
    for (Panne panne : List.of(Panne.FAIT_PUIS_COUPE, Panne.FAIT_PUIS_500)) {
      doublure.pannes().prochaines(1, panne, "dossierEnvoyerMessage");
      assertThrows(
          Indisponible.class, () -> plateforme.envoyer(id, AGENT, panne.name(), null, null));
    }
    assertEquals(
        List.of("FAIT_PUIS_COUPE", "FAIT_PUIS_500"),
        doublure.messagesRecus(numero).stream().map(MessageFictif::texte).toList());
  }

  @Test
  void un_refus_de_la_plateforme_garde_ses_mots() {
    Refusee vide =
        assertThrows(Refusee.class, () -> plateforme.envoyer(id, AGENT, " ", null, null));
    assertEquals(List.of("Le message ne peut être vide"), vide.messages());
    assertThrows(Refusee.class, () -> plateforme.envoyer(id, "autre", "Bonjour", null, null));
    assertThrows(
        Introuvable.class, () -> plateforme.envoyer("inconnu", AGENT, "Bonjour", null, null));
  }

  @Test
  void un_jeton_de_lecture_lit_et_n_ecrit_pas() {
    doublure.jetons().donner("lecture", Jetons.Etat.LECTURE_SEULE);
    jeton.set("lecture");
    assertEquals(numero, plateforme.dossier(numero).numero());
    List<Annotation> annotations =
        List.of(annotation(LettreDIntention.LIEN, new ValeurDeChamp.Texte("x")));
    assertThrows(LectureSeule.class, () -> plateforme.annoter(id, AGENT, annotations));
    assertThrows(LectureSeule.class, () -> plateforme.envoyer(id, AGENT, "x", null, null));
    assertThrows(LectureSeule.class, () -> plateforme.etiqueter(id, LettreDIntention.A_COMPLETER));
  }

  @Test
  void un_type_qui_ne_s_ecrit_pas_n_est_pas_envoye() {
    for (ValeurDeChamp valeur :
        List.of(
            new ValeurDeChamp.Repetition(List.of()),
            new ValeurDeChamp.OuiNon(true),
            new ValeurDeChamp.Autre("X", ""))) {
      List<Annotation> annotations = List.of(annotation(1, valeur));
      assertThrows(
          IllegalArgumentException.class, () -> plateforme.annoter(id, AGENT, annotations));
    }
    assertEquals(0, doublure.appels("dossierModifierAnnotations"));
  }
}
