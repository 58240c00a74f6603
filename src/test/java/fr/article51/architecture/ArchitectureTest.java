package fr.article51.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.function.Predicate.not;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.article51.projet.Demande;
import fr.article51.projet.Porteur;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import jakarta.validation.ConstraintValidator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The house rules of CONTRIBUTING.md. A rule that matches no class fails too (ArchUnit's default):
 * a room cannot be renamed away from its rule.
 */
class ArchitectureTest {
  /** What every room may use. */
  private static final List<String> SOCLE = List.of("java..", "org.jspecify.annotations..");

  /** What {@code verdict} and {@code explication} may see of {@code regles}: not the facts. */
  private static final Set<String> CONSTATS =
      Set.of("Constat", "Reponse", "Regle", "CatalogueRegles", "ChampsDuProjet");

  /**
   * Room → what it may read beside itself. {@code api} may read everything, {@code commande} too,
   * and nobody reads {@code commande}: there is no cycle.
   */
  private static final Map<String, List<String>> FLECHES =
      Map.ofEntries(
          entry("droit", List.of("com.fasterxml.jackson..")),
          entry("libelles", List.of("com.fasterxml.jackson..")),
          entry("projet", List.of("jakarta.validation..")),
          entry("regles", List.of("org.kie..", "org.drools..", piece("droit"), piece("projet"))),
          entry("couverture", List.of("com.fasterxml.jackson..", piece("droit"), piece("regles"))),
          entry(
              "veille",
              List.of(
                  "com.fasterxml.jackson..",
                  "org.apache.commons.compress..",
                  piece("droit"),
                  piece("couverture"))),
          entry(
              "verdict",
              List.of(piece("droit"), piece("projet"), piece("regles"), piece("libelles"))),
          entry(
              "questionnaire",
              List.of("jakarta.validation..", piece("droit"), piece("projet"), piece("verdict"))),
          entry(
              "explication",
              List.of(
                  "org.eclipse.elk..",
                  "org.eclipse.emf..",
                  "javax.xml.stream..",
                  piece("droit"),
                  piece("projet"),
                  piece("regles"),
                  piece("verdict"),
                  piece("libelles"))),
          entry(
              "echange",
              List.of(
                  "com.fasterxml.jackson..",
                  "jakarta.validation..",
                  "org.hibernate.validator..",
                  piece("droit"),
                  piece("projet"),
                  piece("verdict"),
                  piece("explication"))),
          entry(
              "lot",
              List.of(
                  "fr.article51",
                  "com.fasterxml.jackson..",
                  "org.apache.commons.csv..",
                  piece("droit"),
                  piece("projet"),
                  piece("verdict"),
                  piece("echange"))),
          entry(
              "reforme",
              List.of(
                  "fr.article51",
                  "com.fasterxml.jackson..",
                  "io.quarkus.qute",
                  piece("droit"),
                  piece("libelles"),
                  piece("projet"),
                  piece("regles"),
                  piece("couverture"),
                  piece("verdict"),
                  piece("echange"),
                  piece("lot"))),
          entry(
              "instruction",
              List.of(
                  "fr.article51",
                  "com.fasterxml.jackson..",
                  "java.sql..",
                  "javax.sql..",
                  "io.agroal.api..",
                  "org.flywaydb.core..",
                  "org.jdbi.v3..",
                  piece("projet"),
                  piece("verdict"),
                  piece("explication"),
                  piece("echange"),
                  piece("courrier"))),
          entry(
              "export",
              List.of(
                  "com.fasterxml.jackson..",
                  "org.apache.commons.csv..",
                  "org.apache.poi..",
                  "biweekly..",
                  piece("projet"),
                  piece("verdict"),
                  piece("lot"),
                  piece("instruction"))),
          entry(
              "courrier",
              List.of(
                  "com.fasterxml.jackson..",
                  "io.quarkus.qute..",
                  "org.jsoup..",
                  "com.openhtmltopdf..",
                  "com.ibm.icu.text..",
                  "org.apache.fontbox..",
                  "org.apache.pdfbox..",
                  "org.apache.poi..",
                  "org.apache.xmlbeans..",
                  "org.openxmlformats..",
                  "javax.imageio..",
                  "org.w3c.dom..",
                  piece("droit"),
                  piece("projet"),
                  piece("regles"),
                  piece("verdict"),
                  piece("libelles"),
                  piece("explication"))),
          entry("acces", List.of("jakarta.validation..", "org.jdbi.v3..", piece("instruction"))),
          entry(
              "demarches",
              List.of(
                  "com.fasterxml.jackson..",
                  "com.github.kagkarlsson.scheduler..",
                  "io.github.resilience4j.circuitbreaker..",
                  "javax.crypto..", // the signature of a hook
                  "javax.sql..",
                  "org.jdbi.v3..",
                  piece("droit"),
                  piece("libelles"),
                  piece("projet"),
                  piece("verdict"),
                  piece("echange"),
                  piece("courrier"),
                  piece("instruction"))));

  private static final String BUREAU = "fr.article51.api.bureau";

  /** The same within the desk, whose pages share what is in none of its rooms. */
  private static final Map<String, List<String>> FLECHES_DU_BUREAU =
      Map.of(
          BUREAU,
          List.of(),
          BUREAU + ".liste",
          List.of(BUREAU),
          BUREAU + ".cles",
          List.of(BUREAU),
          BUREAU + ".demarches",
          List.of(BUREAU),
          BUREAU + ".instruction",
          List.of(BUREAU),
          BUREAU + ".dates",
          List.of(BUREAU, BUREAU + ".instruction"),
          BUREAU + ".courriers",
          List.of(BUREAU, BUREAU + ".instruction"));

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("fr.article51");

  /**
   * The rules as Java: what the build makes of the DRL files. It leaves the classes of rules that
   * have changed since: after a fault put right, {@code ./mvnw clean}.
   */
  private static final JavaClasses REGLES_COMPILEES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("rules");

  private static final DescribedPredicate<JavaClass> SOUS_L_API =
      describe(
          "below api",
          type ->
              !type.getPackageName().startsWith("fr.article51.api")
                  && !type.getPackageName().startsWith("fr.article51.commande"));

  @TestFactory
  Stream<DynamicTest> une_piece_ne_lit_que_celles_qui_la_precedent() {
    return FLECHES.entrySet().stream()
        .map(
            fleche ->
                fleche(
                    piece(fleche.getKey()), permises(piece(fleche.getKey()), fleche.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> une_piece_du_bureau_ne_lit_que_celles_qui_la_precedent() {
    return FLECHES_DU_BUREAU.entrySet().stream()
        .map(
            fleche ->
                fleche(
                    fleche.getKey(),
                    resideInAPackage(fleche.getKey())
                        .or(resideInAnyPackage(fleche.getValue().toArray(String[]::new)))
                        .or(resideOutsideOfPackage(BUREAU + ".."))));
  }

  private static DynamicTest fleche(String piece, DescribedPredicate<JavaClass> permises) {
    return DynamicTest.dynamicTest(
        piece,
        () ->
            classes()
                .that()
                .resideInAPackage(piece)
                .should()
                .onlyDependOnClassesThat(permises)
                .check(MAIN));
  }

  @Test
  void tout_le_bureau_est_dans_ses_pieces_et_personne_d_autre_ne_le_lit() {
    assertAll(
        () ->
            classes()
                .that()
                .resideInAPackage(BUREAU + "..")
                .should()
                .resideInAnyPackage(FLECHES_DU_BUREAU.keySet().toArray(String[]::new))
                .check(MAIN),
        () ->
            noClasses()
                .that()
                .resideOutsideOfPackage(BUREAU + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BUREAU + "..")
                .check(MAIN));
  }

  @Test
  void le_pipeline_ignore_l_api() {
    classes()
        .that()
        .resideInAPackage("fr.article51")
        .should()
        .onlyDependOnClassesThat(
            permises(
                "fr.article51", FLECHES.keySet().stream().map(ArchitectureTest::piece).toList()))
        .check(MAIN);
  }

  @Test
  void toute_classe_est_dans_une_piece_connue() {
    List<String> pieces = new ArrayList<>(List.of("fr.article51", piece("api"), piece("commande")));
    FLECHES.keySet().forEach(piece -> pieces.add(piece(piece)));
    classes().should().resideInAnyPackage(pieces.toArray(String[]::new)).check(MAIN);
  }

  @Test
  void les_pieces_ne_forment_pas_de_cycle() {
    slices().matching("fr.article51.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void seule_la_piece_des_regles_connait_drools() {
    noClasses()
        .that()
        .resideOutsideOfPackage(piece("regles"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.kie..", "org.drools..")
        .check(MAIN);
  }

  /** A letter reads the answers of a request, and nothing else of the rules. */
  @Test
  void un_courrier_ne_lit_des_regles_que_les_champs_du_projet() {
    noClasses()
        .that()
        .resideInAPackage(piece("courrier"))
        .should()
        .dependOnClassesThat(
            describe(
                "in regles but not the fields of a project",
                type ->
                    type.getPackageName().equals("fr.article51.regles")
                        && !type.getSimpleName().equals("ChampsDuProjet")))
        .check(MAIN);
  }

  @Test
  void le_verdict_ne_lit_des_regles_que_leurs_constats() {
    DescribedPredicate<JavaClass> faits =
        describe(
            "in regles but not findings",
            type ->
                type.getPackageName().equals("fr.article51.regles")
                    && !CONSTATS.contains(racine(type)));
    noClasses()
        .that()
        .resideInAnyPackage(piece("verdict"), piece("explication"))
        .should()
        .dependOnClassesThat(faits)
        .check(MAIN);
  }

  @Test
  void les_regles_compilees_ne_lisent_que_le_droit_et_le_projet() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            permises(
                "rules..",
                List.of(
                    "org.drools..", "org.kie..", piece("regles"), piece("droit"), piece("projet"))))
        .check(REGLES_COMPILEES);
  }

  @Test
  void personne_sous_l_api_ne_demande_l_heure() {
    assertAll(
        () ->
            noClasses()
                .that(SOUS_L_API)
                .should()
                .accessTargetWhere(demandeLHeure(false))
                .check(MAIN),
        () -> noClasses().should().accessTargetWhere(demandeLHeure(false)).check(REGLES_COMPILEES));
  }

  @Test
  void l_api_ne_demande_l_heure_qu_a_l_horloge_injectee() {
    noClasses()
        .that()
        .resideInAPackage(piece("api"))
        .and()
        .doNotHaveSimpleName("Composition")
        .should()
        .accessTargetWhere(demandeLHeure(true))
        .check(MAIN);
  }

  /** The templates of Qute are text: they know nothing of the server they come with. */
  @Test
  void http_et_injection_restent_dans_l_api() {
    noClasses()
        .that(SOUS_L_API)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "jakarta.inject..",
                    "jakarta.enterprise..",
                    "org.eclipse.microprofile..",
                    "io.quarkus..",
                    "io.smallrye..",
                    "io.vertx..",
                    "org.jboss..")
                .and(DescribedPredicate.not(resideInAnyPackage("io.quarkus.qute.."))))
        .check(MAIN);
  }

  @Test
  void personne_n_ecrit_sur_la_console_ni_par_java_util_logging() {
    assertAll(
        () -> NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(MAIN),
        () -> NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(MAIN),
        () -> NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(REGLES_COMPILEES));
  }

  @Test
  void la_demande_est_faite_de_records_et_d_enumerations() {
    DescribedPredicate<JavaClass> valeur =
        describe(
            "records, enums, constraints or their validators",
            type ->
                type.isRecord()
                    || type.isEnum()
                    || type.isAnnotation()
                    || type.isAssignableTo(ConstraintValidator.class)
                    || type.getSimpleName().equals("package-info")
                    || type.getModifiers().contains(JavaModifier.SYNTHETIC));
    classes().that().resideInAPackage(piece("projet")).should(etre(valeur)).check(MAIN);
  }

  /** A working variable of a class may change, what others see of it may not. */
  @Test
  void sous_l_api_rien_de_partage_ne_change() {
    assertAll(
        () ->
            fields()
                .that()
                .areDeclaredInClassesThat(SOUS_L_API)
                .and()
                .areNotPrivate()
                .should()
                .beFinal()
                .check(MAIN),
        () ->
            fields()
                .that()
                .areDeclaredInClassesThat(SOUS_L_API)
                .and()
                .areStatic()
                .should()
                .beFinal()
                .check(MAIN));
  }

  @Test
  void la_demande_ne_suit_pas_les_collections_qu_on_lui_donne() {
    List<String> regions = new ArrayList<>(List.of("11"));
    Map<String, Valeur> reponses = new HashMap<>(Map.of("besoin.panier_soins", Valeur.OUI));
    Projet projet = new Projet(null, null, regions, null, Porteur.INCONNU, null);
    Demande demande = Demande.de(LocalDate.of(2025, 6, 1), projet, reponses);
    regions.clear();
    reponses.clear();
    assertEquals(List.of("11"), projet.regions());
    assertEquals(Map.of("besoin.panier_soins", Valeur.OUI), demande.reponses());
    assertThrows(UnsupportedOperationException.class, () -> projet.regions().add("75"));
    assertThrows(UnsupportedOperationException.class, () -> demande.reponses().clear());
  }

  @Test
  void optional_ne_sert_qu_a_repondre() {
    noFields().should().haveRawType(Optional.class).check(MAIN);
    DescribedPredicate<JavaMethod> recevoirUnOptional =
        describe(
            "take an Optional",
            methode ->
                !methode.getModifiers().contains(JavaModifier.SYNTHETIC)
                    && methode.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Optional.class)));
    methods().should(nePas(recevoirUnOptional)).check(MAIN);
  }

  @Test
  void chaque_paquet_dit_ce_qui_peut_etre_nul() {
    List<String> muets =
        MAIN.stream()
            .map(JavaClass::getPackage)
            .filter(not(ArchitectureTest::annote))
            .map(JavaPackage::getName)
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of(), muets);
  }

  private static boolean annote(JavaPackage paquet) {
    return paquet
        .tryGetPackageInfo()
        .map(info -> info.isAnnotatedWith(NullMarked.class))
        .orElse(false);
  }

  private static String piece(String nom) {
    return "fr.article51." + nom + "..";
  }

  /** The room itself, the JDK, and what its arrows allow. Arrays and primitives have no package. */
  private static DescribedPredicate<JavaClass> permises(String soi, List<String> fleches) {
    List<String> paquets = new ArrayList<>(SOCLE);
    paquets.add("");
    paquets.add(soi);
    paquets.addAll(fleches);
    return resideInAnyPackage(paquets.toArray(String[]::new));
  }

  /** Name of the outermost class: nested findings are {@code Constat.Derogation} and so on. */
  private static String racine(JavaClass type) {
    String nom = type.getBaseComponentType().getName();
    String court = nom.substring(nom.lastIndexOf('.') + 1);
    int dollar = court.indexOf('$');
    return dollar < 0 ? court : court.substring(0, dollar);
  }

  /**
   * A call, or a method reference, that reads the clock or the zone of the machine.
   *
   * @param saufHorloge whether asking a clock that was given is allowed
   */
  private static DescribedPredicate<JavaAccess<?>> demandeLHeure(boolean saufHorloge) {
    return describe(
        "reads the clock of the machine",
        acces -> {
          String type = acces.getTargetOwner().getName();
          String nom = acces.getTarget().getName();
          if (type.startsWith("java.time.") && nom.equals("now")) {
            return !(saufHorloge && parUneHorloge(acces));
          }
          return switch (type) {
            case "java.time.Clock", "java.time.InstantSource" ->
                nom.startsWith("system")
                    || nom.startsWith("tick")
                    || (!saufHorloge && Set.of("instant", "millis").contains(nom));
            case "java.time.ZoneId" -> nom.equals("systemDefault");
            case "java.lang.System" -> Set.of("currentTimeMillis", "nanoTime").contains(nom);
            case "java.util.Date" -> nom.equals("<init>");
            // Under its clock of the machine, not under the one that the runner was given.
            case "com.github.kagkarlsson.scheduler.task.helper.Tasks$TaskBuilder" ->
                nom.equals("onDeadExecutionRevive");
            case "java.util.Calendar", "java.util.GregorianCalendar" ->
                Set.of("getInstance", "<init>").contains(nom);
            default -> false;
          };
        });
  }

  private static boolean parUneHorloge(JavaAccess<?> acces) {
    return acces.getTarget() instanceof CodeUnitAccessTarget cible
        && cible.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static ArchCondition<JavaClass> etre(DescribedPredicate<JavaClass> genre) {
    return new ArchCondition<>("be " + genre.getDescription()) {
      @Override
      public void check(JavaClass type, ConditionEvents constats) {
        if (!genre.test(type)) {
          constats.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " is none of: " + genre.getDescription()));
        }
      }
    };
  }

  private static ArchCondition<JavaMethod> nePas(DescribedPredicate<JavaMethod> faute) {
    return new ArchCondition<>("not " + faute.getDescription()) {
      @Override
      public void check(JavaMethod methode, ConditionEvents constats) {
        if (faute.test(methode)) {
          constats.add(
              SimpleConditionEvent.violated(
                  methode, methode.getFullName() + " does: " + faute.getDescription()));
        }
      }
    };
  }
}
