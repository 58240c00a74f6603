package fr.article51.regles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rule base is the one of the inventory, in the house style. Its ties to the law: {@link
 * CouvertureTest}.
 */
class BaseDeReglesTest {
  /** Single and quoted: a repeated key keeps one value silently, a bare date is a subtraction. */
  private static final Pattern METADONNEES =
      Pattern.compile(
          "@article\\(\"([^\"]*)\"\\) @alinea\\(\"([^\"]*)\"\\) @rang\\(\"(LOI|DECRET|DOCTRINE)\"\\)"
              + "( @regime\\(\"PILOTES\"\\))?");

  /** One positive pattern a line: {@link Lectures} reads them in this form only. */
  private static final Pattern MOTIF = Pattern.compile("(\\$\\w+ : )?[A-Z]\\w+\\(.*\\)");

  private static final Pattern INSERTION = Pattern.compile("insert\\( new [A-Z]\\w+\\(.*\\) \\);");

  private static final Pattern INTERDITS =
      Pattern.compile(
          "\\b(salience|agenda-group|ruleflow-group|activation-group|no-loop|lock-on-active"
              + "|auto-focus|date-effective|date-expires|duration|timer|enabled|eval|global"
              + "|function|query|declare|not|exists|or|forall|accumulate|collect|from"
              + "|modify|update|delete|retract|insertLogical|if|for|while|now)\\b"
              + "|\\|\\||&&");

  private static final Pattern CHAINES = Pattern.compile("\"[^\"]*\"");

  /** Written by the build: names of the classes that hold the compiled rules. */
  private static final String MODELE = "META-INF/kie/fr.article51/article51/drools-model";

  @Test
  void l_inventaire_nomme_chaque_regle_des_fichiers_et_elle_seule() throws IOException {
    List<String> ecrites =
        RegleEcrite.toutes().stream()
            .map(regle -> regle.fichier() + "\t" + regle.nom())
            .sorted()
            .toList();
    assertEquals(ecrites, BaseDeRegles.lire(BaseDeRegles.INVENTAIRE).lines().sorted().toList());
  }

  @Test
  void aucune_regle_n_echappe_a_la_forme_lue_par_ces_tests() throws IOException {
    int annoncees = 0;
    for (String fichier : RegleEcrite.fichiers()) {
      Matcher mots = Pattern.compile("\\brule\\b").matcher(sansChaines(RegleEcrite.texte(fichier)));
      while (mots.find()) {
        annoncees++;
      }
    }
    assertEquals(annoncees, RegleEcrite.toutes().size());
  }

  @Test
  void deux_regles_ne_portent_jamais_le_meme_nom() throws IOException {
    List<String> noms = RegleEcrite.toutes().stream().map(RegleEcrite::nom).sorted().toList();
    assertEquals(List.copyOf(new TreeSet<>(noms)), noms);
  }

  @Test
  void le_catalogue_montre_les_regles_de_l_inventaire_et_les_deux_syntheses() throws IOException {
    Set<String> attendues = new TreeSet<>();
    RegleEcrite.toutes().forEach(regle -> attendues.add(regle.nom()));
    attendues.add(CatalogueRegles.OBSTACLE_INEVITABLE);
    attendues.add(CatalogueRegles.DOCTRINE_SEULE);
    Set<String> montrees = new TreeSet<>();
    catalogue().regles().forEach(regle -> montrees.add(regle.nom()));
    assertEquals(attendues, montrees);
  }

  @Test
  void chaque_regle_porte_une_fois_son_article_son_alinea_et_son_rang() throws IOException {
    refuser(
        regle ->
            regle.entete().size() != 1 || !METADONNEES.matcher(regle.entete().get(0)).matches());
  }

  @Test
  void le_nom_d_une_regle_commence_par_son_article_ou_par_doctrine() throws IOException {
    refuser(
        regle -> {
          Matcher metadonnees = METADONNEES.matcher(String.join(" ", regle.entete()));
          String article = metadonnees.matches() ? metadonnees.group(1) : "?";
          return !regle.nom().startsWith((article.isEmpty() ? "Doctrine" : article) + " ");
        });
  }

  @Test
  void les_conditions_sont_des_motifs_positifs_un_par_ligne() throws IOException {
    refuser(
        regle ->
            regle.conditions().isEmpty()
                || !regle.conditions().stream().allMatch(ligne -> MOTIF.matcher(ligne).matches()));
  }

  @Test
  void la_consequence_est_un_seul_constat_insere() throws IOException {
    refuser(
        regle ->
            regle.consequence().size() != 1
                || !INSERTION.matcher(regle.consequence().get(0)).matches()
                || regle.consequence().get(0).split("insert\\(", -1).length != 2);
  }

  @Test
  void aucun_fichier_n_emploie_une_construction_ecartee() throws IOException {
    List<String> fautes = new ArrayList<>();
    for (String fichier : RegleEcrite.fichiers()) {
      Matcher interdit = INTERDITS.matcher(sansChaines(RegleEcrite.texte(fichier)));
      while (interdit.find()) {
        fautes.add(fichier + " : " + interdit.group());
      }
    }
    assertEquals(List.of(), fautes);
  }

  @Test
  void une_base_vide_arrete_le_service(@TempDir Path dossier) throws Exception {
    String message = refus(dossier, MODELE, "Drools-Model-Version:10.2.0\n");
    assertTrue(message.endsWith("unknown []"), message);
    assertTrue(message.contains("Doctrine : simple subvention"), message);
    assertTrue(message.contains("R162-50-10 : appel à projets"), message);
  }

  @Test
  void un_dossier_de_regles_qui_manque_arrete_le_service(@TempDir Path dossier) throws Exception {
    String sansDoctrine =
        BaseDeRegles.lire(MODELE)
            .lines()
            .filter(ligne -> !ligne.startsWith("rules.doctrine."))
            .collect(Collectors.joining("\n"));
    String message = refus(dossier, MODELE, sansDoctrine);
    assertTrue(message.contains("Doctrine : simple subvention"), message);
    assertFalse(message.contains("R162-50-10 : appel à projets"), message);
  }

  @Test
  void une_regle_compilee_hors_de_l_inventaire_arrete_le_service(@TempDir Path dossier)
      throws Exception {
    String ligne = inventaire().lines().findFirst().orElseThrow();
    String message =
        refus(dossier, BaseDeRegles.INVENTAIRE, inventaire().replace(ligne + "\n", ""));
    String nom = ligne.substring(ligne.indexOf('\t') + 1);
    assertTrue(message.endsWith("missing [], unknown [" + nom + "]"), message);
  }

  @Test
  void un_inventaire_vide_arrete_le_service(@TempDir Path dossier) throws Exception {
    String message = refus(dossier, BaseDeRegles.INVENTAIRE, "");
    assertTrue(message.contains("missing [], unknown ["), message);
  }

  /** What the service says when it starts with another content of one of its files. */
  private static String refus(Path dossier, String chemin, String contenu) throws Exception {
    Path fichier = dossier.resolve(chemin);
    Files.createDirectories(fichier.getParent());
    Files.writeString(fichier, contenu);
    List<URL> urls = new ArrayList<>();
    urls.add(dossier.toUri().toURL()); // first, hence the one that is read
    for (String element :
        System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator))) {
      urls.add(Path.of(element).toUri().toURL());
    }
    ClassLoader avant = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader service =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Thread.currentThread().setContextClassLoader(service);
      Method charger = service.loadClass(BaseDeRegles.class.getName()).getMethod("charger");
      InvocationTargetException echec =
          assertThrows(InvocationTargetException.class, () -> charger.invoke(null));
      return assertInstanceOf(IllegalStateException.class, echec.getCause()).getMessage();
    } finally {
      Thread.currentThread().setContextClassLoader(avant);
    }
  }

  private static String inventaire() {
    return BaseDeRegles.lire(BaseDeRegles.INVENTAIRE);
  }

  private static CatalogueRegles catalogue() {
    return new CatalogueRegles(
        inventaire().lines().map(ligne -> ligne.split("\t")[0]).distinct().toList());
  }

  private static String sansChaines(String texte) {
    return CHAINES.matcher(texte).replaceAll("\"\"");
  }

  private static void refuser(Predicate<RegleEcrite> faute) throws IOException {
    List<RegleEcrite> regles = RegleEcrite.toutes();
    assertEquals(List.of(), regles.stream().filter(faute).map(RegleEcrite::nom).toList());
  }
}
