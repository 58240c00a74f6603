package fr.article51.regles;

import fr.article51.regles.ReglesIllisiblesException.Faute;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.compiler.DescrBuildError;
import org.drools.compiler.compiler.ImportError;
import org.drools.drl.parser.ParserError;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.ConstraintJittingThresholdOption;

/** DRL → compiled rules, while the program runs (drools-mvel, and its Java compiler). */
final class CompilateurDeRegles {
  private static final Pattern IMPORT = Pattern.compile("Error importing : '(.*)'");

  private static final int JAMAIS = -1;

  private CompilateurDeRegles() {}

  /**
   * @param textes DRL file, relative to {@code rules/} → its text
   * @throws ReglesIllisiblesException when they do not compile
   */
  static KieBase compiler(Map<String, String> textes) throws ReglesIllisiblesException {
    KnowledgeBuilder compilateur = KnowledgeBuilderFactory.newKnowledgeBuilder();
    textes.forEach(
        (fichier, texte) -> compilateur.add(ressource(fichier, texte), ResourceType.DRL));
    if (compilateur.hasErrors()) {
      throw new ReglesIllisiblesException(fautes(compilateur, textes));
    }
    InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(sansJit());
    base.addPackages(compilateur.getKnowledgePackages());
    return base;
  }

  /**
   * Conditions stay interpreted: after some evaluations drools-mvel 10.2 turns them into bytecode
   * that calls a method which is no more ({@code str[startsWith]}: NoSuchMethodError).
   */
  private static KieBaseConfiguration sansJit() {
    KieBaseConfiguration reglages = KieServices.get().newKieBaseConfiguration();
    reglages.setOption(ConstraintJittingThresholdOption.get(JAMAIS));
    return reglages;
  }

  private static Resource ressource(String fichier, String texte) {
    Resource ressource =
        KieServices.get()
            .getResources()
            .newByteArrayResource(texte.getBytes(StandardCharsets.UTF_8), "UTF-8");
    ressource.setSourcePath(fichier);
    return ressource;
  }

  /**
   * The faults of reading before the others, which mostly follow from them: files of one package
   * share their imports.
   */
  private static List<Faute> fautes(KnowledgeBuilder compilateur, Map<String, String> textes) {
    List<Faute> lecture = new ArrayList<>();
    List<Faute> sens = new ArrayList<>();
    for (KnowledgeBuilderError erreur : compilateur.getErrors()) {
      boolean deLecture = erreur instanceof ParserError || erreur instanceof ImportError;
      (deLecture ? lecture : sens).add(faute(erreur, textes));
    }
    List<Faute> retenues = lecture.isEmpty() ? sens : lecture;
    if (retenues.stream().anyMatch(faute -> faute.ligne() > 0)) {
      retenues.removeIf(faute -> faute.ligne() == 0); // « null package », said after each fault
    }
    return retenues.stream()
        .distinct()
        .sorted(Comparator.comparing(Faute::fichier).thenComparingInt(Faute::ligne))
        .toList();
  }

  private static Faute faute(KnowledgeBuilderError erreur, Map<String, String> textes) {
    Resource ressource = erreur.getResource();
    String fichier = ressource == null ? "" : String.valueOf(ressource.getSourcePath());
    int ligne = erreur.getLines().length == 0 ? 0 : erreur.getLines()[0];
    int colonne = erreur instanceof ParserError lecture ? lecture.getCol() + 1 : 0;
    Matcher fautif = IMPORT.matcher(String.valueOf(erreur.getMessage()));
    if (erreur instanceof ImportError && fautif.matches()) {
      ligne = ligneDe("import " + fautif.group(1), textes.getOrDefault(fichier, ""));
    } else if (ligne <= 0 && erreur instanceof DescrBuildError sens) {
      ligne = sens.getParentDescr() == null ? 0 : sens.getParentDescr().getLine();
    }
    String message = String.valueOf(erreur.getMessage()).strip();
    return new Faute(fichier, Math.max(0, ligne), Math.max(0, colonne), message);
  }

  private static int ligneDe(String debut, String texte) {
    List<String> lignes = texte.lines().toList();
    for (int i = 0; i < lignes.size(); i++) {
      if (lignes.get(i).startsWith(debut)) {
        return i + 1;
      }
    }
    return 1;
  }
}
