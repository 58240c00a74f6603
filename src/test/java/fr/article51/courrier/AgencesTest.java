package fr.article51.courrier;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The folders of the agencies: what they change, and how a fault is told. */
class AgencesTest {
  private static final String ENTETE =
      "nom: 'ARS'\nsignataire: {fonction: 'Le directeur'}\ntransparence: {service: 'CADA locale'}\n";

  private static final String MENTION =
      "{mention.finalite}{mention.droit}{mention.exercice}{mention.cada}";

  private static final String MODELE =
      "<p>{dossier.titre}</p>\n<ol>{#for q in verdict.questions}<li>{q.libelle}</li>{/for}</ol>\n"
          + "<p>{signature.nom}{signature.fonction}</p>\n<p>"
          + MENTION
          + "</p>\n";

  @TempDir Path dossier;

  private static String html(Courriers courriers, String agence) {
    return new String(
        courriers.html(
            Matieres.de(Matieres.projet("a-completer"), agence), GenreDeCourrier.ACCUSE_RECEPTION),
        StandardCharsets.UTF_8);
  }

  private ConfigurationInvalideException faute(String fichier, String contenu) throws IOException {
    Path chemin = dossier.resolve("ars").resolve(fichier);
    Files.createDirectories(chemin.getParent());
    Files.writeString(chemin, contenu);
    return assertThrows(ConfigurationInvalideException.class, () -> Matieres.courriers(dossier));
  }

  @Test
  void l_exemple_change_l_entete_et_un_modele_et_le_reste_ne_change_pas() {
    Courriers courriers = Matieres.courriers(Matieres.EXEMPLES.resolve("courriers"));
    String sienne = html(courriers, "ars-exemple");
    assertAll(
        () -> assertTrue(sienne.contains("Vos réponses nous aideront")),
        () -> assertTrue(sienne.contains("alt=\"ARS Exemple\"")),
        () -> assertTrue(sienne.contains("src=\"data:image/png;base64,")),
        () -> assertTrue(sienne.contains("Exempleville, le 27 novembre 2026")),
        () -> assertTrue(sienne.contains("documents@ars.exemple.fr")),
        () -> assertTrue(sienne.contains("La directrice générale de l’ARS Exemple")),
        () -> assertEquals(html(Matieres.courriers(), "x"), html(courriers, "inconnue")),
        () -> assertFalse(html(courriers, "inconnue").contains("ARS Exemple")));
  }

  @Test
  void un_modele_suffit_sans_entete() throws IOException {
    Path modeles = Files.createDirectories(dossier.resolve("ars/modeles"));
    Files.writeString(modeles.resolve("accuse-reception.html"), MODELE);
    assertTrue(html(Matieres.courriers(dossier), "ars").contains("Agence régionale de santé"));
  }

  /** File of the fault, its line, what the message says. */
  static Stream<Arguments> modelesFautifs() {
    return Stream.of(
        Arguments.of(
            MODELE + "<p>{dossier.titr}</p>", 5, "champ inconnu « titr » ; admis : date, "),
        Arguments.of(MODELE + "{inconnu.x}", 5, "champ inconnu « inconnu » ; admis : dossier, "),
        Arguments.of(
            MODELE + "{#for q in verdict.questions}\n{q.reponse}{/for}",
            6,
            "champ inconnu « reponse » ; admis : aide, change, exemple, libelle"),
        Arguments.of(MODELE + "{#if dossier.projet}\n{#else}{verdict.jours}{/if}", 6, "« jours »"),
        Arguments.of(MODELE + "{#if dossier.projet}", 5, "unterminated section"),
        Arguments.of(MODELE + "\n{#include autre /}", 6, "sections admises : {#if}"),
        Arguments.of(MODELE + "{dossier.titre.getClass}", 5, "champ inconnu « getClass »"),
        Arguments.of(MODELE + "{dossier.titre.length()}", 5, "aucune méthode n’est admise"),
        Arguments.of(MODELE + "{dossier.titre.raw}", 5, "champ inconnu « raw »"),
        Arguments.of(MODELE + "{#for c in dossier.titre}{c}{/for}", 5, "pas une liste"),
        Arguments.of(MODELE + "{cdi:courriers.x}", 5, "n’est pas admis"),
        Arguments.of(MODELE + "<script>x</script>", 5, "élément <script> refusé"),
        Arguments.of(MODELE + "<p onclick=\"x\">y</p>", 5, "attribut refusé"),
        Arguments.of(MODELE + "<a href=\"javascript:x\">y</a>", 5, "attribut refusé"),
        Arguments.of(MODELE.replace("{mention.cada}", ""), 4, "{mention.cada}"),
        Arguments.of(MODELE.replace("{q.libelle}", ""), 4, "{verdict.questions.libelle}"),
        Arguments.of(MODELE.replace(MENTION, "<!-- " + MENTION + " -->"), 4, "{mention.finalite}"),
        Arguments.of(MODELE + "<p>{verdict.has.requis}</p>", 5, "requis"),
        Arguments.of(
            MODELE + "{#if dossier.projet}\n{#else}{verdict.procedure.autorite}{/if}",
            6,
            "autorite"));
  }

  @ParameterizedTest
  @MethodSource("modelesFautifs")
  void un_modele_fautif_est_refuse_avec_sa_ligne(String modele, int ligne, String dit)
      throws IOException {
    ConfigurationInvalideException faute = faute("modeles/accuse-reception.html", modele);
    assertEquals("ars/modeles/accuse-reception.html", faute.fichier());
    assertTrue(faute.getMessage().contains(dit), faute.getMessage());
    assertEquals(ligne, faute.ligne(), faute.getMessage());
  }

  static Stream<Arguments> entetesFautifs() {
    return Stream.of(
        Arguments.of(ENTETE + "titre: 'x'\n", 4, "champ inconnu « titre » ; admis : adresse, "),
        Arguments.of(ENTETE + "nom: 'x'\n", 4, "Duplicate field 'nom'"),
        Arguments.of(ENTETE.replace("nom: 'ARS'\n", ""), 3, "il manque « nom »"),
        Arguments.of("nom: 'ARS'\n  faux\n", 2, ""),
        Arguments.of("", 1, ""),
        Arguments.of(ENTETE + "logo: {fichier: '../logo.png', texte: 'x'}\n", 0, "introuvable"));
  }

  @ParameterizedTest
  @MethodSource("entetesFautifs")
  void un_entete_fautif_est_refuse_avec_sa_ligne(String entete, int ligne, String dit)
      throws IOException {
    ConfigurationInvalideException faute = faute("entete.yaml", entete);
    assertEquals("ars/entete.yaml", faute.fichier());
    assertTrue(faute.getMessage().contains(dit), faute.getMessage());
    assertEquals(ligne, faute.ligne(), faute.getMessage());
  }

  @Test
  void un_fichier_qu_on_n_attend_pas_est_refuse() throws IOException {
    assertTrue(
        faute("modeles/accuse_reception.html", MODELE)
            .getMessage()
            .contains("modèle inconnu ; admis : accuse-reception.html, "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"entete.yml", "Entete.yaml", "accuse-reception.html", "modeles"})
  void un_fichier_egare_est_refuse(String fichier) throws IOException {
    assertTrue(faute(fichier, ENTETE).getMessage().contains("admis : entete.yaml, le dossier"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"entete.yaml", "modeles/accuse-reception.html"})
  void un_texte_dans_un_autre_codage_est_refuse_avec_sa_ligne(String fichier) throws IOException {
    Path chemin = dossier.resolve("ars").resolve(fichier);
    Files.createDirectories(chemin.getParent());
    Files.writeString(chemin, "# entête\n# dé\n", StandardCharsets.ISO_8859_1);
    ConfigurationInvalideException faute =
        assertThrows(ConfigurationInvalideException.class, () -> Matieres.courriers(dossier));
    assertEquals("ars/" + fichier + ", ligne 1 : ce texte n’est pas en UTF-8", faute.getMessage());
  }

  @Test
  void la_marque_d_ordre_des_octets_n_est_pas_du_texte() throws IOException {
    Path modeles = Files.createDirectories(dossier.resolve("ars/modeles"));
    Files.writeString(modeles.resolve("accuse-reception.html"), "\uFEFF" + MODELE);
    assertFalse(html(Matieres.courriers(dossier), "ars").contains("\uFEFF"));
  }

  @Test
  void un_logo_tronque_est_refuse() throws IOException {
    Files.createDirectories(dossier.resolve("ars"));
    Files.write(dossier.resolve("ars/logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
    assertTrue(
        faute("entete.yaml", ENTETE + "logo: {fichier: 'logo.png', texte: 'x'}\n")
            .getMessage()
            .contains("admis : PNG ou JPEG"));
  }

  @Test
  void un_logo_qui_n_en_est_pas_un_est_refuse() throws IOException {
    Files.createDirectories(dossier.resolve("ars"));
    Files.writeString(dossier.resolve("ars/logo.png"), "<svg/>");
    assertTrue(
        faute("entete.yaml", ENTETE + "logo: {fichier: 'logo.png', texte: 'x'}\n")
            .getMessage()
            .contains("admis : PNG ou JPEG"));
  }

  @Test
  void le_readme_nomme_tous_les_champs_d_un_modele() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    List<String> oublies =
        Stream.of(Vue.class.getRecordComponents())
            .map(champ -> "`" + champ.getName() + "`")
            .filter(champ -> !readme.contains(champ))
            .collect(Collectors.toList());
    assertEquals(List.of(), oublies);
  }
}
