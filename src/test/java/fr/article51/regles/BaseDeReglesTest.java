package fr.article51.regles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.droit.Alinea;
import fr.article51.droit.Droit;
import fr.article51.droit.Regime;
import fr.article51.droit.Traitement.Par;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule base is the one of the inventory, in the house style, and tied to the law. */
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

  private static final Droit DROIT = Droit.charger();

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
  void chaque_regle_applique_une_disposition_que_le_droit_confie_aux_regles() {
    List<String> orphelines = new ArrayList<>();
    for (Regle regle : catalogue().regles()) {
      boolean fondee =
          regle.provision().isEmpty()
              || DROIT.article(regle.provision()).isPresent() // the version of a whole article
              || DROIT.alineas(regle.provision()).stream()
                  .anyMatch(alinea -> alinea.regime() == regle.regime() && parRegles(alinea));
      if (!fondee) {
        orphelines.add(regle.nom());
      }
    }
    assertEquals(List.of(), orphelines);
  }

  @Test
  void chaque_disposition_confiee_aux_regles_en_a_une() {
    Set<String> encodees = new TreeSet<>();
    for (Regle regle : catalogue().regles()) {
      encodees.add(cle(regle.provision(), regle.regime()));
    }
    List<String> oubliees =
        DROIT.alineas().stream()
            .filter(BaseDeReglesTest::parRegles)
            .map(alinea -> cle(alinea.provision(), alinea.regime()))
            .filter(cle -> !encodees.contains(cle))
            .toList();
    assertEquals(List.of(), oubliees);
  }

  @Test
  void une_regle_qui_manque_arrete_le_service(@TempDir Path dossier) throws Exception {
    String message = refus(dossier, inventaire() + "doctrine/exclusions.drl\tDoctrine : oubliée\n");
    assertTrue(message.contains("missing [Doctrine : oubliée], unknown []"), message);
  }

  @Test
  void une_regle_de_trop_arrete_le_service(@TempDir Path dossier) throws Exception {
    String premiere = inventaire().lines().findFirst().orElseThrow();
    String message = refus(dossier, inventaire().replace(premiere + "\n", ""));
    String nom = premiere.substring(premiere.indexOf('\t') + 1);
    assertTrue(message.contains("missing [], unknown [" + nom + "]"), message);
  }

  @Test
  void un_inventaire_vide_arrete_le_service(@TempDir Path dossier) throws Exception {
    assertTrue(refus(dossier, "").contains("missing [], unknown ["));
  }

  /** What the service says when it starts with another inventory than the committed one. */
  private static String refus(Path dossier, String inventaire) throws Exception {
    Path fichier = dossier.resolve(BaseDeRegles.INVENTAIRE);
    Files.createDirectories(fichier.getParent());
    Files.writeString(fichier, inventaire);
    List<URL> chemin = new ArrayList<>();
    chemin.add(dossier.toUri().toURL()); // first, hence the one that is read
    for (String element :
        System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator))) {
      chemin.add(Path.of(element).toUri().toURL());
    }
    ClassLoader avant = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader service =
        new URLClassLoader(chemin.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Thread.currentThread().setContextClassLoader(service);
      Class<?> droit = service.loadClass(Droit.class.getName());
      Object charge = droit.getMethod("charger").invoke(null);
      Class<?> moteur = service.loadClass(MoteurDeRegles.class.getName());
      InvocationTargetException echec =
          assertThrows(
              InvocationTargetException.class,
              () -> moteur.getConstructor(droit).newInstance(charge));
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

  private static boolean parRegles(Alinea alinea) {
    return alinea.versions().stream()
        .anyMatch(contenu -> alinea.traitement(contenu).par() == Par.REGLES);
  }

  private static String cle(String provision, Regime regime) {
    return regime + " " + provision;
  }

  private static String sansChaines(String texte) {
    return CHAINES.matcher(texte).replaceAll("\"\"");
  }

  private static void refuser(Predicate<RegleEcrite> faute) throws IOException {
    List<RegleEcrite> regles = RegleEcrite.toutes();
    assertEquals(List.of(), regles.stream().filter(faute).map(RegleEcrite::nom).toList());
  }
}
