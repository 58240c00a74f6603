package fr.article51.demarches.plateforme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.demarches.plateforme.ValeurDeChamp.Autre;
import fr.article51.demarches.plateforme.ValeurDeChamp.CaseACocher;
import fr.article51.demarches.plateforme.ValeurDeChamp.Choix;
import fr.article51.demarches.plateforme.ValeurDeChamp.ChoixLies;
import fr.article51.demarches.plateforme.ValeurDeChamp.ChoixMultiple;
import fr.article51.demarches.plateforme.ValeurDeChamp.Decimal;
import fr.article51.demarches.plateforme.ValeurDeChamp.Entier;
import fr.article51.demarches.plateforme.ValeurDeChamp.Etablissement;
import fr.article51.demarches.plateforme.ValeurDeChamp.Jour;
import fr.article51.demarches.plateforme.ValeurDeChamp.Moment;
import fr.article51.demarches.plateforme.ValeurDeChamp.OuiNon;
import fr.article51.demarches.plateforme.ValeurDeChamp.Pieces;
import fr.article51.demarches.plateforme.ValeurDeChamp.Repetition;
import fr.article51.demarches.plateforme.ValeurDeChamp.Territoire;
import fr.article51.demarches.plateforme.ValeurDeChamp.Texte;
import fr.article51.doublure.DemarcheFictive;
import fr.article51.doublure.Genre;
import fr.article51.doublure.Question;
import fr.article51.doublure.Valeurs;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A démarche that asks one question of each type, numbered by its rank. */
class ChampsLusTest extends Etabli {
  private static final int CACHEE = 500;

  @Override
  DemarcheFictive[] demarches() {
    return new DemarcheFictive[] {
      new DemarcheFictive(
          DEMARCHE, "Une de chaque", champs(), List.of(), Map.of(), Map.of("i", "a@exemple.fr"))
    };
  }

  private static List<Question> champs() {
    Stream<Question> unes =
        Arrays.stream(Genre.values())
            .map(
                genre ->
                    Question.de(genre.ordinal(), genre, genre.name())
                        .options("", "un", "deux, trois", "quatre")
                        .enfants(
                            Question.de(300, Genre.OUI_NON, "Oui ?"),
                            Question.de(301, Genre.ENTIER, "Combien ?")));
    Question cachee =
        Question.de(CACHEE, Genre.TEXTE, "Cachée").siVaut(Genre.OUI_NON.ordinal(), true);
    return Stream.concat(unes, Stream.of(cachee)).toList();
  }

  private Champ champ(long numero, int question) {
    return plateforme.dossier(numero).champs().stream()
        .filter(champ -> champ.descripteur().equals(Question.id(question)))
        .findFirst()
        .orElseThrow();
  }

  static Stream<Arguments> remplis() {
    return Stream.of(
        Arguments.of(Genre.TEXTE, "é « 1 »", new Texte("é « 1 »")),
        Arguments.of(Genre.TEXTE_LONG, "a\nb", new Texte("a\nb")),
        Arguments.of(Genre.CASE_A_COCHER, true, new CaseACocher(true)),
        Arguments.of(Genre.OUI_NON, true, new OuiNon(true)),
        Arguments.of(Genre.OUI_NON, false, new OuiNon(false)),
        Arguments.of(
            Genre.ENTIER,
            "12345678901234567890",
            new Entier(new BigInteger("12345678901234567890"))),
        Arguments.of(Genre.DECIMAL, "1234.5", new Decimal(new BigDecimal("1234.5"))),
        Arguments.of(Genre.JOUR, "2026-01-05", new Jour(LocalDate.of(2026, 1, 5))),
        Arguments.of(
            Genre.MOMENT,
            "2026-07-14T23:30:00+02:00",
            new Moment(Instant.parse("2026-07-14T21:30:00Z"))),
        Arguments.of(Genre.CHOIX, "deux, trois", new Choix("deux, trois")),
        Arguments.of(
            Genre.CHOIX_MULTIPLE,
            List.of("deux, trois", "un"),
            new ChoixMultiple(List.of("deux, trois", "un"))),
        Arguments.of(Genre.CHOIX_LIES, List.of("a", "b"), new ChoixLies("a", "b")),
        Arguments.of(
            Genre.PIECES, List.of("b.pdf", "a.odt"), new Pieces(List.of("b.pdf", "a.odt"))),
        Arguments.of(
            Genre.SIRET,
            new Valeurs.Siret("13002526500013", "DINUM"),
            new Etablissement("13002526500013", "DINUM")),
        Arguments.of(Genre.REGION, "11 Île-de-France", new Territoire("11", "Île-de-France")),
        Arguments.of(Genre.DEPARTEMENT, "2A Corse-du-Sud", new Territoire("2A", "Corse-du-Sud")),
        Arguments.of(Genre.COMMUNE, "75056 Paris", new Territoire("75056", "Paris")),
        Arguments.of(
            Genre.EPCI, "200054781 Grand Paris", new Territoire("200054781", "Grand Paris")),
        Arguments.of(Genre.ADRESSE, "1 rue X", new Autre("AddressChamp", "1 rue X")));
  }

  @ParameterizedTest
  @MethodSource("remplis")
  void un_champ_rempli_se_lit_par_sa_valeur_typee(
      Genre genre, Object reponse, ValeurDeChamp attendue) {
    long numero = deposer(Map.of(genre.ordinal(), reponse));
    ValeurDeChamp lue = champ(numero, genre.ordinal()).valeur();
    assertEquals(attendue, lue);
    assertEquals(false, lue.vide());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TITRE")
  void un_champ_sans_reponse_est_la_et_vide(Genre genre) {
    assertTrue(champ(deposer(Map.of()), genre.ordinal()).valeur().vide());
  }

  @Test
  void oui_non_sans_reponse_n_est_pas_non() {
    assertEquals(new OuiNon(null), champ(deposer(Map.of()), Genre.OUI_NON.ordinal()).valeur());
  }

  @Test
  void un_etablissement_que_le_registre_n_a_pas_rendu_est_vide() {
    long numero = deposer(Map.of(Genre.SIRET.ordinal(), new Valeurs.Siret("13002526500013", null)));
    assertEquals(new Etablissement("", null), champ(numero, Genre.SIRET.ordinal()).valeur());
  }

  @Test
  void un_champ_dont_la_condition_n_est_pas_remplie_n_est_pas_la() {
    long cache = deposer(Map.of(CACHEE, "secret"));
    long montre = deposer(Map.of(CACHEE, "secret", Genre.OUI_NON.ordinal(), true));
    assertTrue(plateforme.dossier(cache).champs().stream().noneMatch(this::estCachee));
    assertEquals(new Texte("secret"), champ(montre, CACHEE).valeur());
  }

  private boolean estCachee(Champ champ) {
    return champ.descripteur().equals(Question.id(CACHEE));
  }

  @Test
  void les_lignes_d_une_repetition_ont_les_memes_descripteurs_et_d_autres_identifiants() {
    Map<Integer, Object> seconde = new HashMap<>();
    seconde.put(300, false);
    seconde.put(301, 12);
    long numero = deposer(Map.of(Genre.REPETITION.ordinal(), List.of(Map.of(), seconde)));
    Champ champ = champ(numero, Genre.REPETITION.ordinal());
    Repetition lignes = (Repetition) champ.valeur();
    assertEquals(
        List.of(
            List.of(new OuiNon(null), new Entier(null)),
            List.of(new OuiNon(false), new Entier(BigInteger.valueOf(12)))),
        lignes.lignes().stream().map(une -> une.stream().map(Champ::valeur).toList()).toList());
    assertEquals(
        List.of(Question.id(300), Question.id(301)),
        lignes.lignes().get(0).stream().map(Champ::descripteur).toList());
    assertEquals(
        4, lignes.lignes().stream().flatMap(List::stream).map(Champ::id).distinct().count());
  }

  @Test
  void le_descripteur_dit_les_types_et_distingue_une_ligne_de_plusieurs() {
    List<Descripteur.Element> elements = plateforme.descripteur().champs();
    for (Genre genre : Genre.values()) {
      TypeDeChamp attendu =
          switch (genre) {
            case COURRIEL -> TypeDeChamp.AUTRE;
            case SIRET -> TypeDeChamp.ETABLISSEMENT;
            default -> TypeDeChamp.valueOf(genre.name());
          };
      assertEquals(attendu, elements.get(genre.ordinal()).type(), genre.name());
    }
    Descripteur.Element choix = elements.get(Genre.CHOIX.ordinal());
    assertEquals(List.of("un", "deux, trois", "quatre"), choix.options());
    assertEquals(
        List.of("Oui ?", "Combien ?"),
        elements.get(Genre.REPETITION.ordinal()).champs().stream()
            .map(Descripteur.Element::libelle)
            .toList());
    assertEquals(List.of(), elements.get(Genre.TEXTE.ordinal()).options());
  }
}
