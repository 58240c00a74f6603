package fr.article51.courrier;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.LoopSectionHelper;
import io.quarkus.qute.SetSectionHelper;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.lang.reflect.RecordComponent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads templates. They are data: no section but conditions, loops and names, no value but the
 * fields of {@link Vue}, everything escaped, and only the elements that the three formats know.
 */
final class Modeles {
  private static final List<String> HTML = List.of("text/html");

  private final Engine moteur =
      Engine.builder()
          .addSectionHelper(new IfSectionHelper.Factory())
          .addSectionHelper(new LoopSectionHelper.Factory())
          .addSectionHelper(new SetSectionHelper.Factory())
          .addValueResolvers(
              new Champs(),
              ValueResolvers.mapperResolver(), // names of the data, of loops and of {#let}
              ValueResolvers.collectionResolver(),
              ValueResolvers.orResolver(),
              ValueResolvers.logicalAndResolver(),
              ValueResolvers.logicalOrResolver())
          .addResultMapper(new HtmlEscaper(HTML))
          .addParserHook(
              modele -> {
                for (RecordComponent champ : Vue.class.getRecordComponents()) {
                  modele.addParameter(champ.getName(), champ.getType().getName());
                }
              })
          .strictRendering(true)
          .build();

  private final Vue entier = Specimen.entier(Vue.class);

  /** Where a template fails that shows what may be absent without asking first. */
  private final List<Vue> partiels =
      List.of(Specimen.sansFacultatifs(Vue.class), Specimen.vide(Vue.class));

  /** The templates that come with the service. */
  Map<GenreDeCourrier, Modele> integres() {
    Map<GenreDeCourrier, Modele> modeles = new EnumMap<>(GenreDeCourrier.class);
    for (GenreDeCourrier genre : GenreDeCourrier.values()) {
      String nom = "modeles/" + genre.fichier() + ".html";
      modeles.put(genre, lire("courriers/" + nom, Ressources.texte(nom), genre));
    }
    return modeles;
  }

  /** The frame around every letter. */
  Modele cadre() {
    return integre("cadre.html");
  }

  /** A whole document that comes with the service and that nobody replaces. */
  Modele integre(String nom) {
    return new Modele(nom, analyser(nom, Ressources.texte(nom)));
  }

  /**
   * Reads a template, and tries it.
   *
   * @throws ConfigurationInvalideException with the line, for a fault of syntax, an element or a
   *     field unknown, a field shown where it may be absent, or something that this kind of letter
   *     must show and that it leaves out
   */
  Modele lire(String fichier, String texte, GenreDeCourrier genre) {
    ElementsAdmis.controler(fichier, texte);
    Modele modele = new Modele(fichier, analyser(fichier, texte));
    partiels.forEach(modele::rendre);
    String essai = visible(modele.rendre(entier));
    List<String> oublis =
        genre.exigences().stream()
            .filter(champ -> !essai.contains(Specimen.marque(champ)))
            .map(champ -> "{" + champ + "}")
            .toList();
    if (!oublis.isEmpty()) {
      throw new ConfigurationInvalideException(
          fichier,
          (int) texte.lines().count(),
          "ce modèle doit montrer aussi, jusqu’ici : " + String.join(", ", oublis));
    }
    return modele;
  }

  /** What a reader gets of it, addresses of links included: a comment shows nothing. */
  private static String visible(String html) {
    Element corps = Jsoup.parse(html).body();
    return corps.text() + corps.select("a").eachAttr("href");
  }

  private Template analyser(String fichier, String texte) {
    try {
      Template gabarit = moteur.parse(texte, Variant.forContentType(HTML.get(0)), fichier);
      new ChampsNommes(fichier, gabarit).controler();
      return gabarit;
    } catch (TemplateException e) {
      throw faute(fichier, e);
    }
  }

  /** What the engine says, with the line. */
  static ConfigurationInvalideException faute(String fichier, TemplateException e) {
    int ligne = e.getOrigin() == null ? 0 : e.getOrigin().getLine();
    String message =
        String.valueOf(e.getMessage())
            .lines()
            .map(l -> l.replaceFirst("^(Parser|Rendering) error( in template \\[[^]]*])?: ", ""))
            .collect(Collectors.joining(" "));
    return new ConfigurationInvalideException(
        fichier,
        ligne,
        "gabarit mal écrit ("
            + message
            + ") ; sections admises : {#if}, {#else}, {#for}, {#each}, {#let}");
  }
}
