package fr.article51.demarches.correspondance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.demarches.correspondance.Ecart.Gravite;
import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.demarches.plateforme.Descripteur.Element;
import fr.article51.demarches.plateforme.Dossier.Etiquette;
import fr.article51.demarches.plateforme.TypeDeChamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file against its démarche: each difference, its severity, its place. */
class ControleTest {
  private static final MotsDesDemarches MOTS = MotsDesDemarches.lire();
  private static final String Q = "champs:\n  c: {question: besoin.competences";

  private static Element element(TypeDeChamp type, String... options) {
    return new Element("c", "Libellé", "", type, false, List.of(options), List.of());
  }

  private static Element repetition(Element... champs) {
    return new Element(
        "c", "Libellé", "", TypeDeChamp.REPETITION, false, List.of(), List.of(champs));
  }

  private static List<Ecart> controler(String suite, List<Element> champs, List<Element> notes) {
    return new Controle(MOTS)
        .controler(
            Depot.lire(Depot.TETE + suite + "\n"),
            new Descripteur(7, "Titre", "r1", champs, notes, List.of(new Etiquette("e", "E"))));
  }

  /** Mapping, champ as it stands, severity, place, what is said. */
  static Stream<Arguments> champs() {
    String liste = Q + ", valeurs: {Oui: OUI, Non: NON}}";
    String options = "champs:\n  c: {options: {Compétences: besoin.competences}}";
    String liees = Q + ", valeurs: {P: {Oui: OUI}, R: NON}}";
    Element notes = element(TypeDeChamp.TEXTE);
    return Stream.of(
        Arguments.of("", notes, Gravite.ERREUR, "champs.c", "« Libellé » n’est pas nommé"),
        Arguments.of(Q + "}", notes, Gravite.ERREUR, "champs.c", "de type TEXTE"),
        Arguments.of(
            Q + "}", element(TypeDeChamp.CHOIX, "Oui"), Gravite.ERREUR, "champs.c", "CHOIX"),
        Arguments.of(
            Q + ", libelle: Ancien}",
            element(TypeDeChamp.OUI_NON),
            Gravite.AVERTISSEMENT,
            "champs.c",
            "devenu « Libellé »"),
        Arguments.of(
            Q + ", nonCochee: NON}",
            element(TypeDeChamp.OUI_NON),
            Gravite.AVERTISSEMENT,
            "champs.c.nonCochee",
            "case à cocher"),
        Arguments.of(
            liste,
            element(TypeDeChamp.CHOIX, "Oui", "Non", "Peut-être"),
            Gravite.ERREUR,
            "champs.c.valeurs",
            "« Peut-être » n’a pas de valeur"),
        Arguments.of(
            liste,
            element(TypeDeChamp.CHOIX, "Oui"),
            Gravite.AVERTISSEMENT,
            "champs.c.valeurs",
            "« Non » n’est plus proposée"),
        Arguments.of(
            options,
            element(TypeDeChamp.CHOIX_MULTIPLE, "Compétences", "Autre"),
            Gravite.ERREUR,
            "champs.c.options",
            "« Autre »"),
        Arguments.of(
            liees,
            element(TypeDeChamp.CHOIX_LIES, "--P--", "Oui", "Non", "--R--", "x"),
            Gravite.ERREUR,
            "champs.c.valeurs",
            "« P › Non » n’a pas de valeur"),
        Arguments.of(
            "champs:\n  c: {lignes: {}}",
            repetition(element(TypeDeChamp.TEXTE)),
            Gravite.ERREUR,
            "champs.c.lignes.c",
            "n’est pas nommé"),
        Arguments.of(
            "champs: {c: {vers: projet.perimetre, valeurs: {Local: LOCAL}}}",
            element(TypeDeChamp.CHOIX_MULTIPLE, "Local"),
            Gravite.ERREUR,
            "champs.c",
            "CHOIX_MULTIPLE"));
  }

  @ParameterizedTest
  @MethodSource("champs")
  void un_champ(String suite, Element vivant, Gravite gravite, String place, String dit) {
    List<Ecart> ecarts = controler(suite, List.of(vivant), List.of());
    assertEquals(1, ecarts.size(), ecarts.toString());
    assertEquals(gravite, ecarts.get(0).gravite());
    assertEquals(place, ecarts.get(0).place());
    assertTrue(ecarts.get(0).raison().contains(dit), ecarts.toString());
  }

  @Test
  void un_champ_disparu_est_dit_avec_sa_ligne() {
    Ecart ecart = controler(Q + "}", List.of(), List.of()).get(0);
    assertEquals(Gravite.ERREUR, ecart.gravite());
    assertEquals(5, ecart.ligne());
  }

  @Test
  void une_autre_demarche() {
    Demarche demarche = Depot.lire(Depot.TETE.replace("7", "8"));
    Descripteur vivant = new Descripteur(7, "T", "r", List.of(), List.of(), List.of());
    assertEquals("demarche", new Controle(MOTS).controler(demarche, vivant).get(0).place());
  }

  @Test
  void rien_a_dire_de_ce_qui_va() {
    String suite =
        Q
            + ", valeurs: {P: {Oui: OUI, Non: NON}, R: INCONNU}}\n"
            + "renvoi: {annotations: {conclusion: a, lien: b}, etiquettes: {RECEVABLE: e}}";
    List<String> conclusions = List.copyOf(MOTS.etiquettes().values());
    List<Element> notes =
        List.of(
            new Element("a", "", "", TypeDeChamp.CHOIX, false, conclusions, List.of()),
            new Element("b", "", "", TypeDeChamp.TEXTE, false, List.of(), List.of()));
    Element liees = element(TypeDeChamp.CHOIX_LIES, "--P--", "Oui", "Non", "--R--", "x", "y");
    Element titre = new Element("t", "Section", "", TypeDeChamp.TITRE, false, List.of(), List.of());
    assertEquals(List.of(), controler(suite, List.of(liees, titre), notes));
  }

  /** Annotation, its type, what is said. */
  static Stream<Arguments> annotations() {
    return Stream.of(
        Arguments.of("conclusion", TypeDeChamp.ENTIER, "de type ENTIER"),
        Arguments.of("conclusion", TypeDeChamp.CHOIX, "il manque à la liste : Hors période, "),
        Arguments.of("derogations", TypeDeChamp.CHOIX, "de type CHOIX"),
        Arguments.of("lien", TypeDeChamp.TITRE, "de type TITRE"));
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void une_annotation_qui_ne_peut_rien_tenir(String cle, TypeDeChamp type, String dit) {
    Ecart ecart =
        controler("renvoi: {annotations: {" + cle + ": c}}", List.of(), List.of(element(type)))
            .get(0);
    assertEquals(Gravite.ERREUR, ecart.gravite());
    assertEquals("renvoi.annotations." + cle, ecart.place());
    assertTrue(ecart.raison().contains(dit), ecart.raison());
  }

  @Test
  void une_annotation_et_une_etiquette_absentes() {
    List<Ecart> ecarts =
        controler(
            "renvoi: {annotations: {lien: x}, etiquettes: {RECEVABLE: y}}", List.of(), List.of());
    assertEquals(
        List.of("renvoi.annotations.lien", "renvoi.etiquettes.RECEVABLE"),
        ecarts.stream().map(Ecart::place).toList());
  }

  /** What the check accepts without a table, the translation reads, and nothing else. */
  @Test
  void les_types_admis_sont_ceux_qui_sont_lus() {
    List<Cible> cibles = new ArrayList<>(List.of(new Cible.Question("besoin.competences")));
    Stream.of(ChampDuProjet.values()).map(Cible.Champ::new).forEach(cibles::add);
    for (Cible cible : cibles) {
      for (TypeDeChamp type : TypeDeChamp.values()) {
        Lu lu =
            LectureDeValeur.lire(
                new Lecture.Vers(cible, Map.of(), false, false, false), ValeursDEssai.de(type));
        assertEquals(
            Types.directs(cible).contains(type), lu.ennui() == null, cible.nom() + ", " + type);
      }
    }
  }
}
