package fr.article51.reforme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.droit.Droit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A candidate is read whole, or refused with what is wrong in which file. */
class CandidatTest {
  private static final String LOI = "legal-refs/L162-31-1.complement.yaml";
  private static final String QUESTIONS = "libelles/questions.complement.yaml";
  private static final String REGLE = "rules/L162-31-1/lettre-p.drl";

  @TempDir private Path dossier;

  @Test
  void la_lettre_p_entre_en_vigueur_le_jour_dit_et_laisse_le_reste() {
    Droit droit = Reforme.LETTRE_P.evaluateur().droit();
    LocalDate jour = LocalDate.of(2027, 1, 1);
    assertTrue(droit.au(jour).provision("L162-31-1.II.2.p").isPresent());
    assertEquals(72, droit.au(jour).dureeMaximaleMois());
    assertTrue(droit.au(jour.minusDays(1)).provision("L162-31-1.II.2.p").isEmpty());
    assertEquals(
        Reforme.BASE.droit().au(jour.minusDays(1)).textes(), droit.au(jour.minusDays(1)).textes());
  }

  @Test
  void un_candidat_dit_ce_qu_il_change() {
    Candidat candidat = Reforme.LETTRE_P;
    assertEquals(
        Map.of(
            "legal-refs/L162-31-1.complement.yaml", Changement.Effet.COMPLETE,
            "legal-refs/articles-vises.complement.yaml", Changement.Effet.COMPLETE,
            "legal-refs/questions.complement.yaml", Changement.Effet.COMPLETE,
            "libelles/questions.complement.yaml", Changement.Effet.COMPLETE,
            "rules/L162-31-1/lettre-p.drl", Changement.Effet.NOUVEAU),
        parChemin(candidat));
    assertEquals(3, candidat.regles().size());
    assertTrue(
        candidat.textes().stream()
            .anyMatch(
                texte ->
                    texte
                            .lieu()
                            .equals(
                                "alineas, L162-31-1.I ARTICLE_51, parametres,"
                                    + " dureeMaximaleMois 2018-01-01, au")
                        && texte.apres().equals("2027-01-01")));
    assertEquals(List.of(), candidat.avertissements());
  }

  @Test
  void des_fichiers_copies_tels_quels_ne_changent_rien() throws CandidatIllisibleException {
    Candidat candidat =
        lire(
            Map.of(
                "legal-refs/R162-50-10.yaml", Reforme.fichier("legal-refs/R162-50-10.yaml"),
                "legal-refs/schema.json", "{}",
                "libelles/motifs.yaml", Reforme.fichier("src/main/resources/libelles/motifs.yaml"),
                "rules/inventaire.txt", "",
                "rules/L162-31-1/duree.drl",
                    Reforme.fichier("src/main/resources/rules/L162-31-1/duree.drl")));
    assertEquals(List.of(), candidat.textes());
    assertEquals(List.of(), candidat.regles());
    assertTrue(parChemin(candidat).values().stream().allMatch(Changement.Effet.IDENTIQUE::equals));
    assertEquals(Reforme.BASE.droit().empreinte(), candidat.evaluateur().droit().empreinte());
    assertEquals(Reforme.BASE.catalogue().version(), candidat.evaluateur().catalogue().version());
    assertEquals(Reforme.BASE.droit().etats(), candidat.evaluateur().droit().etats());
  }

  @Test
  void une_disposition_sans_regle_est_un_avertissement() throws CandidatIllisibleException {
    Map<String, String> fichiers = exemple();
    fichiers.remove(REGLE);
    assertEquals(
        List.of("L162-31-1.II.2.p (ARTICLE_51), depuis le 2027-01-01 : aucune règle ne l'applique"),
        lire(fichiers).avertissements());
  }

  @Test
  void une_regle_remplacee_ou_supprimee_est_dite() throws CandidatIllisibleException {
    String texte = Reforme.fichier("src/main/resources/rules/L162-31-1/duree.drl");
    int conforme = texte.indexOf("rule \"L162-31-1 I : durée conforme\"");
    Candidat candidat =
        lire(
            Map.of(
                "rules/L162-31-1/duree.drl",
                texte.substring(0, conforme).replace("@rang(\"LOI\")", "@rang(\"DECRET\")")));
    assertEquals(
        List.of("REMPLACE l162-31-1-i-duree-excessive", "SUPPRIME l162-31-1-i-duree-conforme"),
        candidat.regles().stream().map(regle -> regle.effet() + " " + regle.id()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "legal-refs/L162-31-2.complement.yaml | `a: b` | legal-refs/L162-31-2.yaml n'existe pas",
        "legal-refs/L999.yaml | `article: L999` | rien ne le lit ; un article nouveau se nomme dans sommaire.yaml",
        "libelles/question.yaml | `a: b` | libelles/question.yaml : rien ne le lit ; fichiers lus : questions.yaml",
        "legal-ref/L162-31-1.yaml | `a: b` | legal-ref/L162-31-1.yaml : fichier inattendu",
        "rules/lettre-p.dlr | `` | rules/lettre-p.dlr : fichier inattendu",
        "legal-refs/L162-31-1.yml | `a: b` | fichier inattendu ; attendus : legal-refs/*.yaml",
        "legal-refs/L162-31-1.complement.yaml | `versions: [` | legal-refs/L162-31-1.complement.yaml, ligne 1, colonne",
        "legal-refs/L162-31-1.complement.yaml | `` | legal-refs/L162-31-1.complement.yaml : rien à lire",
        "legal-refs/L162-31-1.complement.yaml | `titre: a%ntitre: b` | ligne 2, colonne 6 : pas du YAML que l'on sache lire : Duplicate field 'titre'",
        "legal-refs/L162-31-1.complement.yaml | `titr: a` | legal-refs/L162-31-1.yaml, titr : Unrecognized field",
        "legal-refs/L162-31-1.complement.yaml | `versions: [{id: LEGIARTI000054715108, au: 2027-01-01}]` | legal-refs/L162-31-1.yaml, L162-31-1 : trou ou chevauchement",
        "libelles/questions.complement.yaml | `besoin.panier_soins: {aide: null}` | libelles/questions.yaml : Null value",
        "libelles/motifs.complement.yaml | `DUREE_CONFORME: {texte: 'A {inconnu}'}` | DUREE_CONFORME: unknown parameter {inconnu}",
      })
  void un_fichier_qui_n_a_pas_de_sens_est_nomme(String chemin, String texte, String reproche) {
    refuser(Map.of(chemin, texte.replace("%n", "\n")), reproche);
  }

  @Test
  void remplacer_et_completer_le_meme_fichier_est_refuse() {
    refuser(
        Map.of(
            "legal-refs/questions.yaml",
            Reforme.fichier("legal-refs/questions.yaml"),
            "legal-refs/questions.complement.yaml",
            "- {code: besoin.x}"),
        "legal-refs/questions.complement.yaml : legal-refs/questions.yaml est déjà remplacé");
  }

  @Test
  void un_dossier_vide_ou_absent_est_refuse() {
    refuser(Map.of(), "rien à lire ; attendus : legal-refs/*.yaml");
    CandidatIllisibleException refus =
        assertThrows(
            CandidatIllisibleException.class,
            () -> Candidat.lire(dossier.resolve("absent"), Reforme.BASE));
    assertTrue(refus.getMessage().endsWith("absent : pas un dossier"), refus.getMessage());
  }

  @Test
  void une_question_sans_mots_nomme_le_fichier_a_completer() {
    Map<String, String> fichiers = exemple();
    fichiers.remove(QUESTIONS);
    refuser(
        fichiers,
        "question sans mots : besoin.pui_domicile ; à écrire dans libelles/questions.complement.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "$besoin.code(), | $besoi.code(), | rules/L162-31-1/lettre-p.drl, ligne 16 : ",
        "\"CONDITION_REMPLIE\" | \"CONDITION_SUIVIE\" | code de motif inconnu, « CONDITION_SUIVIE »",
        "EnVigueur( provision == \"L162-31-1.II.2.p\", | EnVigueur( provision == \"L162-31-1.II.2.o\", | L162-31-1.II.2.p n'est pas en vigueur au 2023-12-29",
        "\"condition.pui_convention_officine\", Map.of() | \"condition.pui_convention\", Map.of() | no words for question condition.pui_convention",
      })
  void une_regle_qui_ne_peut_servir_est_refusee_avant_tout_projet(
      String avant, String apres, String reproche) {
    Map<String, String> fichiers = exemple();
    String texte = fichiers.get(REGLE);
    assertTrue(texte.contains(avant), avant);
    fichiers.put(REGLE, texte.replace(avant, apres));
    refuser(fichiers, reproche);
  }

  private void refuser(Map<String, String> fichiers, String reproche) {
    CandidatIllisibleException refus =
        assertThrows(CandidatIllisibleException.class, () -> lire(fichiers));
    assertTrue(refus.getMessage().contains(reproche), refus.getMessage());
  }

  private static Map<String, Changement.Effet> parChemin(Candidat candidat) {
    Map<String, Changement.Effet> parChemin = new LinkedHashMap<>();
    candidat.fichiers().forEach(fichier -> parChemin.put(fichier.chemin(), fichier.effet()));
    return parChemin;
  }

  private Candidat lire(Map<String, String> fichiers) throws CandidatIllisibleException {
    return Candidat.lire(Reforme.ecrire(dossier, fichiers), Reforme.BASE);
  }

  private static Map<String, String> exemple() {
    Map<String, String> fichiers = new LinkedHashMap<>();
    for (String chemin :
        List.of(
            LOI,
            "legal-refs/articles-vises.complement.yaml",
            "legal-refs/questions.complement.yaml",
            QUESTIONS,
            REGLE)) {
      fichiers.put(chemin, Reforme.fichier("examples/reforme/candidat/" + chemin));
    }
    return fichiers;
  }
}
