package fr.article51.lot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.echange.Echange;
import fr.article51.reference.Production;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LotDeFichiersTest {
  private static final LocalDate JOUR = LocalDate.of(2025, 6, 2);

  /** Good, bad and blank, in both formats. */
  private static final String NDJSON =
      """
      {"projet":{"perimetre":"REGIONAL","dureeMois":48},"reponses":{"besoin.competences":"OUI"}}
      {

      {"dateAppreciation":"2001-01-01"}
      {"reponses":{"besoin.inconnu":"OUI"}}
      {}
      """;

  private static final String CSV =
      """
      reference;dateAppreciation;titre;besoin.competences
      a;;Premier;OUI
      "b
      c";2001-01-01;"Deuxième ; ""cité""\"
      ;
      =d;;;PEUT-ÊTRE
      e;;;NON
      """;

  @TempDir private Path dossier;
  private Path entree;
  private Path sortie;

  @BeforeEach
  void nommer() {
    entree = dossier.resolve("entree.ndjson");
    sortie = dossier.resolve("sortie.ndjson");
  }

  @Test
  void chaque_ligne_recoit_les_octets_de_la_demande_seule() throws IOException {
    Files.copy(Path.of("examples", "lot.ndjson"), entree);
    Bilan bilan = lot().traiter(Production.evaluateur(), JOUR, (b, part) -> {}, erreur -> {});
    Echange echange = Echange.horsServeur(Production.evaluateur().droit());
    String attendu =
        Files.readAllLines(entree).stream()
            .map(ligne -> ligne.getBytes(StandardCharsets.UTF_8))
            .map(corps -> echange.lecteur().lire(corps, JOUR))
            .map(Production.evaluateur()::evaluer)
            .map(verdict -> new String(echange.ecriture().octets(verdict), StandardCharsets.UTF_8))
            .collect(Collectors.joining("\n", "", "\n"));
    assertEquals(attendu, Files.readString(sortie));
    assertEquals(7, bilan.lignes());
    assertEquals(0, bilan.refusees());
    assertEquals(Set.of("entree.ndjson", "sortie.ndjson"), fichiers());
  }

  @Test
  void l_exemple_en_csv_dit_la_meme_chose_que_l_exemple_en_ndjson() throws IOException {
    byte[] attendu = traiter(Path.of("examples", "lot.ndjson"));
    assertArrayEquals(attendu, traiter(Path.of("examples", "lot.csv")));
  }

  private byte[] traiter(Path exemple) throws IOException {
    new LotDeFichiers(exemple, sortie, null, false)
        .traiter(Production.evaluateur(), JOUR, (b, part) -> {}, erreur -> {});
    return Files.readAllBytes(sortie);
  }

  @Test
  void le_bilan_compte_les_lignes_refusees_et_nomme_les_premieres() throws IOException {
    Bilan bilan = traiter(NDJSON + "{\n".repeat(10));
    assertEquals(16, bilan.lignes());
    assertEquals(13, bilan.refusees());
    assertEquals(List.of(2L, 3L, 5L, 7L, 8L), bilan.premieresRefusees());
    assertEquals(3, bilan.parConclusion().values().stream().mapToLong(n -> n).sum());
  }

  @Test
  void le_csv_est_repondu_dans_son_dialecte_et_le_ndjson_en_csv_aussi() throws IOException {
    en("csv", "csv");
    traiter("\uFEFF" + CSV.replace(';', ','));
    String texte = Files.readString(sortie);
    assertTrue(texte.startsWith("\uFEFFligne,reference,"), texte);
    assertEquals(6, texte.lines().count());
    assertTrue(texte.contains("\n3,b c,"), texte);
    assertTrue(texte.contains("\n5,'=d,,"), texte);
    assertTrue(texte.contains("besoin.competences : valeur refusée : « PEUT-ÊTRE »"), texte);
    en("ndjson", "csv");
    traiter(NDJSON);
    assertTrue(Files.readString(sortie).startsWith("ligne;reference;"));
    assertEquals(7, Files.readAllLines(sortie).size());
  }

  @ParameterizedTest
  @CsvSource({"ndjson,ndjson", "ndjson,csv", "csv,ndjson", "csv,csv"})
  void interrompu_n_importe_ou_il_reprend_et_finit_par_les_memes_octets(String de, String vers)
      throws IOException {
    en(de, vers);
    String texte = de.equals("csv") ? CSV : NDJSON;
    Bilan entier = traiter(texte);
    byte[] attendu = Files.readAllBytes(sortie);
    Set<Integer> coupures = new TreeSet<>(List.of(0, 1, attendu.length));
    for (int i = 0; i < attendu.length; i++) {
      if (attendu[i] == '\n') {
        coupures.addAll(List.of(i - 1, i, i + 1, Math.min(attendu.length, i + 2), i / 2));
      }
    }
    for (int coupure : coupures) {
      interrompre(attendu, coupure);
      Bilan repris = reprendre();
      assertArrayEquals(attendu, Files.readAllBytes(sortie), "cut at " + coupure);
      assertEquals(entier.lignes(), repris.lignes());
      assertEquals(entier.parConclusion(), repris.parConclusion());
      assertEquals(entier.premieresRefusees(), repris.premieresRefusees());
      assertEquals(lignesCompletes(attendu, coupure, vers), repris.reprises(), "cut at " + coupure);
      assertEquals(Set.of(nom(entree), nom(sortie)), fichiers());
    }
  }

  private static long lignesCompletes(byte[] sortie, int coupure, String format) {
    long lignes = 0;
    for (int i = 0; i < coupure; i++) {
      lignes += sortie[i] == '\n' ? 1 : 0;
    }
    return format.equals("csv") ? Math.max(0, lignes - 1) : lignes;
  }

  @Test
  void une_fin_abimee_est_refaite() throws IOException {
    traiter(NDJSON);
    byte[] attendu = Files.readAllBytes(sortie);
    interrompre(attendu, attendu.length);
    Files.write(
        SortieReprise.partiel(sortie),
        Arrays.copyOf(attendu, attendu.length / 2)); // and zeroes, as after a power cut
    try (OutputStream fin =
        Files.newOutputStream(
            SortieReprise.partiel(sortie), java.nio.file.StandardOpenOption.APPEND)) {
      fin.write(new byte[5_000]);
      fin.write('\n');
    }
    reprendre();
    assertArrayEquals(attendu, Files.readAllBytes(sortie));
  }

  @Test
  void le_jour_est_celui_du_debut_meme_repris_le_lendemain() throws IOException {
    traiter("{}\n{}\n");
    byte[] attendu = Files.readAllBytes(sortie);
    interrompre(attendu, attendu.length / 2);
    lot().traiter(Production.evaluateur(), JOUR.plusDays(1), (b, part) -> {}, erreur -> {});
    assertArrayEquals(attendu, Files.readAllBytes(sortie));
  }

  @ParameterizedTest
  @ValueSource(strings = {"contenu", "horodatage", "date", "regles", "droit", "etat"})
  void ce_qui_a_change_empeche_de_reprendre_et_recommencer_repart_de_zero(String quoi)
      throws IOException {
    traiter(NDJSON);
    byte[] attendu = Files.readAllBytes(sortie);
    interrompre(attendu, 400);
    Path marque = dossier.resolve("sortie.ndjson.reprise");
    LocalDate date = null;
    switch (quoi) {
      case "contenu" -> Files.writeString(entree, NDJSON + "{}\n");
      case "horodatage" ->
          Files.setLastModifiedTime(entree, FileTime.from(Instant.ofEpochSecond(1)));
      case "date" -> date = LocalDate.of(2025, 6, 2);
      case "etat" -> Files.writeString(marque, "{");
      default ->
          Files.writeString(
              marque,
              Files.readString(marque)
                  .replaceAll("\"" + quoi + "\":\"\\w+\"", "\"" + quoi + "\":\"autre\""));
    }
    LocalDate demandee = date;
    LotImpossibleException refus =
        assertThrows(
            LotImpossibleException.class,
            () ->
                new LotDeFichiers(entree, sortie, demandee, false)
                    .traiter(Production.evaluateur(), JOUR, (b, part) -> {}, erreur -> {}));
    assertTrue(refus.getMessage().contains("--recommencer"), refus.getMessage());
    assertFalse(Files.exists(sortie));
    new LotDeFichiers(entree, sortie, demandee, true)
        .traiter(Production.evaluateur(), JOUR, (b, part) -> {}, erreur -> {});
    assertTrue(Files.readString(sortie).startsWith(new String(attendu, StandardCharsets.UTF_8)));
  }

  @Test
  void un_disque_plein_garde_ce_qui_est_fait_et_la_meme_commande_finit() throws IOException {
    String texte = NDJSON.repeat(40);
    traiter(texte);
    byte[] attendu = Files.readAllBytes(sortie);
    Files.delete(sortie);
    LotImpossibleException refus =
        assertThrows(LotImpossibleException.class, () -> traiter(plein(attendu.length / 2)));
    assertTrue(refus.getMessage().contains("plus de place sur le disque"), refus.getMessage());
    assertFalse(Files.exists(sortie));
    Bilan bilan = reprendre();
    assertTrue(bilan.reprises() > 0);
    assertArrayEquals(attendu, Files.readAllBytes(sortie));
  }

  @Test
  void une_entree_qui_change_pendant_le_lot_ne_donne_rien() throws IOException {
    Files.writeString(entree, NDJSON);
    assertThrows(
        LotImpossibleException.class,
        () ->
            lot()
                .traiter(
                    Production.evaluateur(),
                    JOUR,
                    (b, part) -> {
                      try {
                        Files.setLastModifiedTime(entree, FileTime.from(Instant.ofEpochSecond(1)));
                      } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                      }
                    },
                    erreur -> {}));
    assertFalse(Files.exists(sortie));
  }

  @Test
  void un_csv_mal_forme_ne_laisse_rien() {
    en("csv", "csv");
    assertThrows(EntreeRefuseeException.class, () -> traiter(CSV.repeat(1) + "\"jamais fermé\n"));
    assertEquals(Set.of("entree.csv"), fichiers());
    assertThrows(EntreeRefuseeException.class, () -> traiter("inconnue;titre\nx;y\n"));
    assertEquals(Set.of("entree.csv"), fichiers());
  }

  @Test
  void deux_lots_n_ecrivent_pas_la_meme_sortie() throws IOException {
    Files.writeString(entree, NDJSON);
    List<String> refus = new ArrayList<>();
    lot()
        .traiter(
            Production.evaluateur(),
            JOUR,
            (b, part) -> {
              if (b.lignes() == 0) {
                refus.add(assertThrows(LotImpossibleException.class, this::reprendre).getMessage());
              }
            },
            erreur -> {});
    assertEquals(1, refus.size());
    assertTrue(refus.get(0).contains("un autre lot"), refus.get(0));
    assertEquals(6, Files.readAllLines(sortie).size());
  }

  private void en(String de, String vers) {
    entree = dossier.resolve("entree." + de);
    sortie = dossier.resolve("sortie." + vers);
  }

  private LotDeFichiers lot() {
    return new LotDeFichiers(entree, sortie, null, false);
  }

  private Bilan traiter(String texte) throws IOException {
    Files.writeString(entree, texte);
    return reprendre();
  }

  private Bilan reprendre() throws IOException {
    return lot().traiter(Production.evaluateur(), JOUR, (b, part) -> {}, erreur -> {});
  }

  private Bilan traiter(UnaryOperator<OutputStream> disque) throws IOException {
    return lot().traiter(Production.evaluateur(), JOUR, (b, part) -> {}, erreur -> {}, disque);
  }

  /** A disk with room for so many bytes. */
  private static UnaryOperator<OutputStream> plein(int place) {
    int[] reste = {place};
    return flux ->
        new FilterOutputStream(flux) {
          @Override
          public void write(byte[] octets, int debut, int longueur) throws IOException {
            int ecrits = Math.min(longueur, reste[0]);
            out.write(octets, debut, ecrits);
            reste[0] -= ecrits;
            if (ecrits < longueur) {
              throw new IOException("No space left on device");
            }
          }
        };
  }

  /** As an interruption leaves things: the same state, and the output cut there. */
  private void interrompre(byte[] entiere, int coupure) throws IOException {
    assertThrows(LotImpossibleException.class, () -> traiter(plein(0)));
    Files.deleteIfExists(sortie);
    Files.write(SortieReprise.partiel(sortie), Arrays.copyOf(entiere, coupure));
  }

  private Set<String> fichiers() {
    try (var fichiers = Files.list(dossier)) {
      return fichiers.map(LotDeFichiersTest::nom).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String nom(Path fichier) {
    return String.valueOf(fichier.getFileName());
  }
}
