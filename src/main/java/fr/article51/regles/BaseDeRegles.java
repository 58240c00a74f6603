package fr.article51.regles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/**
 * The compiled rules, checked against the committed inventory: an empty or incomplete rule base
 * makes no error by itself, it only stays silent.
 */
final class BaseDeRegles {
  static final String INVENTAIRE = "rules/inventaire.txt";

  private final KieBase base;
  private final List<Ligne> inventaire;

  private BaseDeRegles(KieBase base, List<Ligne> inventaire) {
    this.base = base;
    this.inventaire = inventaire;
  }

  /**
   * A line of the inventory.
   *
   * @param fichier DRL file, relative to {@code rules/}
   * @param nom name of the rule
   */
  record Ligne(String fichier, String nom) {}

  /**
   * @throws IllegalStateException when the compiled rules are not exactly those of the inventory
   */
  static BaseDeRegles charger() {
    KieBase base = KieServices.get().getKieClasspathContainer().getKieBase();
    List<Ligne> inventaire = inventaire();
    Set<String> attendues = new TreeSet<>();
    inventaire.forEach(ligne -> attendues.add(ligne.nom()));
    Set<String> presentes = new TreeSet<>();
    for (KiePackage paquet : base.getKiePackages()) {
      for (Rule regle : paquet.getRules()) {
        presentes.add(regle.getName());
      }
    }
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
    return new BaseDeRegles(base, inventaire);
  }

  KieBase base() {
    return base;
  }

  List<Ligne> lignes() {
    return inventaire;
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

  private static List<Ligne> inventaire() {
    List<Ligne> lignes = new ArrayList<>();
    for (String texte : lire(INVENTAIRE).lines().toList()) {
      int tabulation = texte.indexOf('\t');
      lignes.add(new Ligne(texte.substring(0, tabulation), texte.substring(tabulation + 1)));
    }
    return List.copyOf(lignes);
  }
}
