package fr.article51.demarches.suivi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.correspondance.LecteurDeDemarche;
import fr.article51.demarches.plateforme.Champ;
import fr.article51.demarches.plateforme.Dossier;
import fr.article51.demarches.plateforme.Dossier.Etiquette;
import fr.article51.demarches.plateforme.Dossier.Instructeur;
import fr.article51.demarches.plateforme.ValeurDeChamp;
import fr.article51.demarches.plateforme.ValeurDeChamp.Choix;
import fr.article51.demarches.plateforme.ValeurDeChamp.OuiNon;
import fr.article51.demarches.plateforme.ValeurDeChamp.Texte;
import fr.article51.echange.CodesDeQuestions;
import fr.article51.libelles.Libelles;
import fr.article51.reference.Production;
import fr.article51.verdict.Conclusion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApercuTest {
  private static final Instant MIDI = Instant.parse("2026-11-28T12:00:00Z");
  private static final Libelles LIBELLES = Production.evaluateur().libelles();
  private static final String VERDICT = "{\"derogations\": [], \"questions\": []}";

  private static final String FICHIER =
      """
      demarche: 51
      agence: ARS-11
      jeton: DS_JETON
      champs: {}
      renvoi:
        annotations: {conclusion: a-conclusion, questions: a-questions}
        etiquettes: {RECEVABLE: e-oui, A_COMPLETER: e-suite, NON_RECEVABLE: e-non}
      """;

  @Test
  void une_liste_recoit_le_nom_de_la_conclusion_et_un_texte_sa_phrase() {
    assertEquals(
        List.of("a-conclusion Recevable ECRIT"),
        apercu("", dossier(champ("a-conclusion", new Choix(""))), "a-conclusion"));
    assertEquals(
        List.of("a-conclusion " + LIBELLES.conclusion("RECEVABLE") + " ECRIT"),
        apercu("", dossier(champ("a-conclusion", new Texte(""))), "a-conclusion"));
  }

  @Test
  void ce_que_le_dossier_montre_n_est_pas_ecrit_et_ce_qui_ne_peut_l_etre_est_dit() {
    Dossier dossier =
        dossier(
            champ("a-conclusion", new Choix("Recevable")), champ("a-questions", new OuiNon(null)));
    assertEquals(List.of("a-conclusion Recevable DEJA_LA"), apercu("", dossier, "a-conclusion"));
    assertEquals(
        List.of("a-questions Aucune question ouverte TYPE_IMPROPRE"),
        apercu("", dossier, "a-questions"));
    assertEquals(
        List.of("a-questions Aucune question ouverte ANNOTATION_ABSENTE"),
        apercu("", dossier(List.of(), List.of()), "a-questions"));
  }

  @Test
  void personne_n_ecrit_d_annotation_quand_l_instructeur_du_fichier_n_est_pas_du_dossier() {
    assertEquals(
        List.of("a-conclusion Recevable SANS_INSTRUCTEUR"),
        apercu(
            "instructeur: autre@exemple.fr\n",
            dossier(champ("a-conclusion", new Choix(""))),
            "a-conclusion"));
  }

  @Test
  void l_etiquette_de_la_conclusion_est_posee_et_celle_d_une_autre_otee() {
    assertEquals(
        List.of("e-oui  ECRIT", "e-suite  OTE"), apercu("", dossier("e-suite", "e-a-nous"), "e-"));
    assertEquals(List.of("e-oui  DEJA_LA"), apercu("", dossier("e-oui"), "e-"));
  }

  private static List<String> apercu(String entete, Dossier dossier, String cibles) {
    Demarche demarche =
        new LecteurDeDemarche(new CodesDeQuestions(Production.evaluateur().droit()))
            .lire("essai.yaml", (entete + FICHIER).getBytes(StandardCharsets.UTF_8));
    return new Apercu(LIBELLES)
        .de(demarche, dossier, Conclusion.RECEVABLE, VERDICT).stream()
            .filter(une -> une.cible().startsWith(cibles))
            .map(une -> une.cible() + " " + une.texte() + " " + une.sort())
            .toList();
  }

  private static Champ champ(String descripteur, ValeurDeChamp valeur) {
    return new Champ("id-" + descripteur, descripteur, "", valeur);
  }

  private static Dossier dossier(Champ... annotations) {
    return dossier(List.of(annotations), List.of());
  }

  private static Dossier dossier(String... etiquettes) {
    return dossier(List.of(), Arrays.stream(etiquettes).map(id -> new Etiquette(id, id)).toList());
  }

  private static Dossier dossier(List<Champ> annotations, List<Etiquette> etiquettes) {
    return new Dossier(
        "id",
        7,
        51,
        "en_construction",
        MIDI,
        MIDI,
        MIDI,
        MIDI,
        MIDI,
        null,
        List.of(),
        annotations,
        List.of(new Instructeur("i-1", "instruction@exemple.fr")),
        etiquettes,
        List.of());
  }
}
