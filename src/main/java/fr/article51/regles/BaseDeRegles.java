package fr.article51.regles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/**
 * The compiled rules, checked against the committed inventory: an empty or incomplete rule base
 * makes no error by itself, it only stays silent.
 */
public final class BaseDeRegles {
  static final String INVENTAIRE = "rules/inventaire.txt";
  private static final String MODELE = "META-INF/kie/fr.article51/article51/drools-model";

  private final KieBase base;
  private final Supplier<CatalogueRegles> catalogue;

  private BaseDeRegles(KieBase base, Supplier<CatalogueRegles> catalogue) {
    this.base = base;
    this.catalogue = catalogue;
  }

  /**
   * A line of the inventory.
   *
   * @param fichier DRL file, relative to {@code rules/}
   * @param nom name of the rule
   */
  record Ligne(String fichier, String nom) {}

  /**
   * Reads the rules as the build compiled them.
   *
   * @throws IllegalStateException when the compiled rules are not exactly those of the inventory
   */
  public static BaseDeRegles charger() {
    KieBase base = KieBaseBuilder.createKieBaseFromModel(modeles());
    List<Ligne> inventaire = inventaire();
    Set<String> attendues = new TreeSet<>();
    inventaire.forEach(ligne -> attendues.add(ligne.nom()));
    Set<String> presentes = noms(base);
    if (attendues.isEmpty() || !attendues.equals(presentes)) {
      Set<String> absentes = new TreeSet<>(attendues);
      absentes.removeAll(presentes);
      presentes.removeAll(attendues);
      throw new IllegalStateException(
          "the rule base is not the one of the inventory: missing "
              + absentes
              + ", unknown "
              + presentes);
    }
    return new BaseDeRegles(base, CatalogueRegles::charger);
  }

  /**
   * Compiles rules when the program runs: those of a reform to be tried. The service never does.
   *
   * @param textes DRL file, relative to {@code rules/} → its text; in the order of the catalogue
   * @throws ReglesIllisiblesException when one does not compile, or is not in the form that the
   *     verdict supposes
   */
  public static BaseDeRegles compiler(Map<String, String> textes) throws ReglesIllisiblesException {
    List<ReglesIllisiblesException.Faute> fautes = FormeDesRegles.fautes(textes);
    if (!fautes.isEmpty()) {
      throw new ReglesIllisiblesException(fautes);
    }
    KieBase base = CompilateurDeRegles.compiler(textes);
    CatalogueRegles catalogue = new CatalogueRegles(List.copyOf(textes.keySet()), textes::get);
    Set<String> ecrites = new TreeSet<>();
    catalogue.regles().stream()
        .filter(regle -> !regle.fichier().isEmpty())
        .forEach(regle -> ecrites.add(regle.nom()));
    if (!ecrites.equals(noms(base))) {
      throw new IllegalStateException(
          "the compiled rules are not those of the texts: " + ecrites + ", " + noms(base));
    }
    return new BaseDeRegles(base, () -> catalogue);
  }

  /**
   * @return DRL file of the service, relative to {@code rules/} → its text; in the order of the
   *     inventory
   */
  public static Map<String, String> textes() {
    Map<String, String> textes = new LinkedHashMap<>();
    for (Ligne ligne : inventaire()) {
      textes.computeIfAbsent(ligne.fichier(), fichier -> lire("rules/" + fichier));
    }
    return Collections.unmodifiableMap(textes);
  }

  private static Set<String> noms(KieBase base) {
    Set<String> noms = new TreeSet<>();
    for (KiePackage paquet : base.getKiePackages()) {
      for (Rule regle : paquet.getRules()) {
        noms.add(regle.getName());
      }
    }
    return noms;
  }

  /** The rules as compiled by the build: classes, named in a file that it writes. */
  private static List<Model> modeles() {
    List<Model> modeles = new ArrayList<>();
    for (String ligne : lire(MODELE).lines().filter(l -> l.startsWith("rules.")).toList()) {
      try {
        Class<?> classe = Class.forName(ligne, true, BaseDeRegles.class.getClassLoader());
        modeles.add((Model) classe.getDeclaredConstructor().newInstance());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("compiled rules missing: " + ligne, e);
      }
    }
    return modeles;
  }

  KieBase base() {
    return base;
  }

  /** Its rules as texts; read at each call. */
  CatalogueRegles catalogue() {
    return catalogue.get();
  }

  /** Text of a file under {@code rules/}. */
  static String lire(String chemin) {
    try (InputStream flux = BaseDeRegles.class.getClassLoader().getResourceAsStream(chemin)) {
      if (flux == null) {
        throw new IllegalStateException("missing on the class path: " + chemin);
      }
      return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + chemin, e);
    }
  }

  static List<Ligne> inventaire() {
    List<Ligne> lignes = new ArrayList<>();
    for (String texte : lire(INVENTAIRE).lines().toList()) {
      int tabulation = texte.indexOf('\t');
      lignes.add(new Ligne(texte.substring(0, tabulation), texte.substring(tabulation + 1)));
    }
    return List.copyOf(lignes);
  }
}
