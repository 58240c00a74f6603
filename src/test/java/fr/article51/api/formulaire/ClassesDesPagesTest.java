package fr.article51.api.formulaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class that no style sheet knows is a slip, in either dress. */
class ClassesDesPagesTest {
  private static final Path GABARITS = Path.of("src/main/resources/templates");
  private static final Path FEUILLES = Path.of("src/main/resources/META-INF/resources/web");

  /** A class of the design system, or ours; one made with a value ends where the value begins. */
  private static final Pattern CLASSE = Pattern.compile("\\b(?:fr|a51)-[a-z][a-zA-Z0-9_-]*");

  private static final Pattern ATTRIBUT = Pattern.compile("class=\"([^\"]*)\"");
  private static final Pattern EXPRESSION =
      Pattern.compile("[\\w-]*\\{(?!#|/|\\w+\\s)[^}]*}[\\w-]*");
  private static final Pattern SECTION = Pattern.compile("\\{[^}]*}");

  /** Names of its markup whose looks it gives to a group around them, or to nothing. */
  private static final Set<String> SANS_REGLE_ETAT = Set.of("fr-header__body", "fr-input--error");

  /** What the neutral dress leaves to the page as it is. */
  private static final Set<String> SANS_REGLE_NEUTRE =
      Set.of(
          "fr-badge--no-icon",
          "fr-btns-group--sm",
          "fr-checkbox-group--sm",
          "fr-fieldset--error",
          "fr-fieldset__element",
          "fr-fieldset__element--inline",
          "fr-footer__bottom-item",
          "fr-footer__bottom-link",
          "fr-header__body",
          "fr-header__body-row",
          "fr-header__brand",
          "fr-header__brand-top",
          "fr-header__logo",
          "fr-input-group--error",
          "fr-link",
          "fr-logo",
          "fr-upload-group--error");

  /** Names that the script or a test looks for. */
  private static final Set<String> SANS_REGLE_A_NOUS = Set.of("a51-liste", "a51-resultat");

  @Test
  void le_systeme_de_l_etat_connait_toutes_celles_des_pages() throws IOException {
    inconnues("fr-", "dsfr/dsfr.css", SANS_REGLE_ETAT);
  }

  @Test
  void l_habit_neutre_connait_toutes_celles_des_pages() throws IOException {
    inconnues("fr-", "neutre.css", SANS_REGLE_NEUTRE);
  }

  @Test
  void les_notres_ont_leur_regle() throws IOException {
    inconnues("a51-", "article51.css", SANS_REGLE_A_NOUS);
  }

  private static void inconnues(String prefixe, String feuille, Set<String> permises)
      throws IOException {
    Set<String> regles = classes(Files.readString(FEUILLES.resolve(feuille)));
    Set<String> employees = new TreeSet<>(employees());
    employees.removeIf(classe -> !classe.startsWith(prefixe));
    assertFalse(employees.isEmpty());
    employees.removeIf(regles::contains);
    assertEquals(new TreeSet<>(permises), employees);
  }

  private static Set<String> employees() throws IOException {
    Set<String> classes = new TreeSet<>();
    try (Stream<Path> gabarits = Files.walk(GABARITS)) {
      for (Path gabarit : gabarits.filter(Files::isRegularFile).toList()) {
        Matcher attribut = ATTRIBUT.matcher(SECTION.matcher(sansValeur(gabarit)).replaceAll(" "));
        while (attribut.find()) {
          classes.addAll(classes(attribut.group(1)));
        }
      }
    }
    return classes;
  }

  private static String sansValeur(Path gabarit) throws IOException {
    return EXPRESSION.matcher(Files.readString(gabarit)).replaceAll(" ");
  }

  private static Set<String> classes(String texte) {
    Set<String> classes = new TreeSet<>();
    Matcher classe = CLASSE.matcher(texte);
    while (classe.find()) {
      classes.add(classe.group());
    }
    return classes;
  }
}
