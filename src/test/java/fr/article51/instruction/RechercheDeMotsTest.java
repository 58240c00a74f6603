package fr.article51.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.article51.instruction.Recherche.Repere;
import fr.article51.instruction.Recherche.Tri;
import fr.article51.projet.Perimetre;
import fr.article51.verdict.Conclusion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found, against a filter that reads every screening. */
class RechercheDeMotsTest {
  /** As written in a title → as it may be looked for. */
  private static final List<List<String>> VOCABULAIRE =
      List.of(
          List.of("Santé", "sante", "SANTÉ"),
          List.of("sanitaire", "Sanitaire"),
          List.of("mobilité", "mobilite"),
          List.of("Cœur", "coeur", "CŒUR"),
          List.of("l’hôpital", "hopital l"),
          List.of("mob", "MOB"),
          List.of("zêta", "ZETA"),
          List.of("zone", "zone"),
          List.of("pour", "pour"),
          List.of("poumon", "POUMON"),
          List.of("100 %", "100"),
          List.of("\ud801\udc28\ud801\udc29", "\ud801\udc28\ud801\udc29"));

  private static final int ESSAIS = 60;

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void on_trouve_ce_qu_un_filtre_trouverait(BaseDeTest genre) {
    Random hasard = new Random(51);
    try (Greffe greffe = new Greffe(genre)) {
      List<Instruction> toutes = remplir(greffe, hasard, 300);
      for (int i = 0; i < ESSAIS; i++) {
        verifier(greffe, toutes, texte(hasard), hasard);
      }
    }
  }

  /** More than are sorted: the list is walked. */
  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void et_de_meme_quand_il_y_en_a_trop_pour_les_trier(BaseDeTest genre) {
    Random hasard = new Random(52);
    try (Greffe greffe = new Greffe(genre)) {
      List<Instruction> toutes = remplir(greffe, hasard, 3 * IndexDesMots.CANDIDATES);
      assertEquals(-1, candidates(greffe, "commun", null));
      for (String texte :
          List.of("commun", "comm sante", "commun zet mobi", "pou", "commun absent")) {
        verifier(greffe, toutes, texte, hasard);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void les_candidates_sont_celles_de_l_agence_jusqu_au_nombre_admis(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      greffe.transactions.faire(
          registre -> {
            for (int i = 0; i < IndexDesMots.CANDIDATES; i++) {
              registre.inserer(instruction("ARS-53", "rare", i), null);
            }
            registre.inserer(instruction("ARS-11", "rare", 0), null);
            return null;
          });
      assertEquals(1, candidates(greffe, "rar", "ARS-11"));
      assertEquals(IndexDesMots.CANDIDATES, candidates(greffe, "rar", "ARS-53"));
      assertEquals(-1, candidates(greffe, "rar", null));
    }
  }

  @ParameterizedTest
  @EnumSource(BaseDeTest.class)
  void un_titre_change_se_trouve_par_ses_nouveaux_mots_seulement(BaseDeTest genre) {
    try (Greffe greffe = new Greffe(genre)) {
      UUID id = greffe.creer(Greffe.CLAIRE, Greffe.projet("ancien commun")).instruction().id();
      greffe.instructions.reevaluer(
          Greffe.CLAIRE, id, 1, Greffe.projet("Commun, nouveau"), Greffe.MIDI);
      greffe.instructions.annoter(Greffe.CLAIRE, id, 2, "note", Greffe.MIDI);
      assertEquals(List.of(), trouvees(greffe, "ancien"));
      assertEquals(List.of(id), trouvees(greffe, "nouveau ch commun"));
      assertEquals(List.of("ch", "commun", "exemple", "nouveau"), gardes(greffe));
    }
  }

  @ParameterizedTest
  @EnumSource(Conservation.Mode.class)
  void il_ne_reste_rien_des_mots_de_ce_qui_n_est_plus_garde(Conservation.Mode mode) {
    for (BaseDeTest genre : BaseDeTest.values()) {
      try (Greffe greffe = new Greffe(genre)) {
        greffe.creer(Greffe.CLAIRE, Greffe.projet("Secret"));
        new Conservation(greffe.transactions)
            .appliquer(
                new Conservation.Terme(Greffe.MIDI.plusSeconds(1), true),
                mode,
                Greffe.RAPPORTEUR,
                Greffe.MIDI.plusSeconds(2));
        assertEquals(List.of(), gardes(greffe));
      }
    }
  }

  @Test
  void sans_lettre_ni_chiffre_rien_ne_se_cherche() {
    assertThrows(IllegalArgumentException.class, () -> recherche("« % »", Tri.TITRE, 1, null));
  }

  private static void verifier(
      Greffe greffe, List<Instruction> toutes, String texte, Random hasard) {
    Acteur acteur = hasard.nextBoolean() ? Greffe.CLAIRE : Greffe.RAPPORTEUR;
    for (Tri tri : Tri.values()) {
      List<String> attendues =
          toutes.stream()
              .filter(i -> acteur.agence() == null || i.agence().equals(acteur.agence()))
              .filter(i -> repond(i, texte))
              .sorted(ordre(tri))
              .map(i -> i.id().toString())
              .toList();
      assertEquals(
          attendues,
          parcourir(greffe, acteur, recherche(texte, tri, 1 + hasard.nextInt(400), null)),
          texte + ", " + tri + ", " + acteur.nom());
    }
  }

  private static List<String> parcourir(Greffe greffe, Acteur acteur, Recherche recherche) {
    List<String> trouvees = new ArrayList<>();
    greffe
        .instructions
        .parcourir(acteur, recherche)
        .forEachRemaining(i -> trouvees.add(i.id().toString()));
    return trouvees;
  }

  /** The filter: written without that of the service, for the vocabulary of this test. */
  private static boolean repond(Instruction instruction, String texte) {
    List<String> mots = Arrays.asList(plat(instruction.titre() + " " + instruction.porteur()));
    return Arrays.stream(plat(texte))
        .allMatch(mot -> mots.stream().anyMatch(m -> m.startsWith(mot)));
  }

  private static String[] plat(String texte) {
    return texte
        .toLowerCase(Locale.ROOT)
        .replace('é', 'e')
        .replace('ê', 'e')
        .replace('ô', 'o')
        .replace("œ", "oe")
        .replace('’', ' ')
        .replace("%", "")
        .trim()
        .split(" +");
  }

  private static Comparator<Instruction> ordre(Tri tri) {
    // The order of titles is that of the database; here, one title for each screening in plain
    // ASCII.
    Comparator<Instruction> ordre =
        Comparator.comparing((Instruction i) -> tri.valeur(i))
            .thenComparing(i -> i.id().toString());
    return tri.decroissant() ? ordre.reversed() : ordre;
  }

  private static List<Instruction> remplir(Greffe greffe, Random hasard, int nombre) {
    List<Instruction> toutes =
        IntStream.range(0, nombre)
            .mapToObj(
                i ->
                    instruction(
                        hasard.nextBoolean() ? "ARS-11" : "ARS-53",
                        "%05d ".formatted(i * 7_919 % 100_000) + titre(hasard),
                        i / 2))
            .collect(Collectors.toList());
    Collections.shuffle(toutes, hasard);
    greffe.transactions.faire(
        registre -> {
          toutes.forEach(instruction -> registre.inserer(instruction, null));
          return null;
        });
    return toutes;
  }

  private static String titre(Random hasard) {
    return hasard
        .ints(1 + hasard.nextInt(4), 0, VOCABULAIRE.size())
        .mapToObj(i -> VOCABULAIRE.get(i).get(0))
        .collect(Collectors.joining(" ", "", " commun"));
  }

  /** Words of the vocabulary, whole or cut, in any order. */
  private static String texte(Random hasard) {
    return hasard
        .ints(1 + hasard.nextInt(3), 0, VOCABULAIRE.size())
        .mapToObj(
            i -> {
              List<String> formes = VOCABULAIRE.get(i);
              String forme = formes.get(hasard.nextInt(formes.size()));
              int coupe = 1 + hasard.nextInt(forme.codePointCount(0, forme.length()));
              return forme.substring(0, forme.offsetByCodePoints(0, coupe));
            })
        .collect(Collectors.joining(" "));
  }

  private static Instruction instruction(String agence, String titre, int seconde) {
    Instant le = Instructions.precis(Greffe.MIDI).plusSeconds(seconde);
    return new Instruction(
        UUID.randomUUID(),
        agence,
        1,
        Instruction.Etat.OUVERTE,
        titre,
        "Maison",
        Perimetre.REGIONAL,
        Conclusion.RECEVABLE,
        1,
        le,
        "Claire",
        le.plusSeconds(seconde % 7),
        "Claire");
  }

  private static int candidates(Greffe greffe, String debut, @Nullable String agence) {
    return greffe.transactions.executer(
        connexion ->
            new IndexDesMots(connexion)
                .candidates(List.of(debut), agence)
                .map(Set::size)
                .orElse(-1));
  }

  private static List<UUID> trouvees(Greffe greffe, String texte) {
    return greffe
        .instructions
        .chercher(Greffe.CLAIRE, recherche(texte, Tri.CREATION, 10, null))
        .instructions()
        .stream()
        .map(Instruction::id)
        .toList();
  }

  private static List<String> gardes(Greffe greffe) {
    return greffe.transactions.executer(
        connexion ->
            connexion.createQuery("select mot from mot order by mot").mapTo(String.class).list());
  }

  private static Recherche recherche(String texte, Tri tri, int taille, @Nullable Repere repere) {
    return new Recherche(null, null, null, null, texte, tri, taille, repere);
  }
}
