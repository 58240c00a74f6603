package fr.article51.lot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LotTest {
  private static final Function<Entree, Reponse> ECHO =
      entree -> reponse(entree, texte(entree.corps()));

  private final ExecutorService ouvriers = Executors.newFixedThreadPool(3);

  @AfterEach
  void arreter() {
    ouvriers.shutdownNow();
  }

  @Test
  void l_ordre_est_garde_quel_que_soit_celui_du_travail() throws IOException {
    // Pieces wait, and the last one handed over is done first.
    List<Runnable> attendent = new ArrayList<>();
    int[] fenetre = {0};
    Lot lot =
        new Lot(
            tache -> {
              attendent.add(tache);
              if (attendent.size() == fenetre[0]) {
                Collections.reverse(attendent);
                attendent.forEach(Runnable::run);
                attendent.clear();
              }
            },
            2);
    fenetre[0] = lot.fenetre();
    int lignes = 4 * lot.fenetre() * Lot.LIGNES_PAR_MORCEAU;
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    lot.traiter(source(lignes), ECHO, sortie, reponse -> {});
    assertEquals(attendu(lignes), sortie.toString(StandardCharsets.UTF_8));
  }

  @Test
  void l_ordre_est_garde_par_de_vrais_ouvriers() throws IOException {
    Random hasard = new Random(51);
    for (int lignes : new int[] {0, 1, 31, 32, 33, 5_000}) {
      int inegal = 1 + hasard.nextInt(2_000);
      ByteArrayOutputStream sortie = new ByteArrayOutputStream();
      new Lot(ouvriers, 3)
          .traiter(
              source(lignes),
              entree -> {
                for (long i = entree.numero() % inegal; i > 0; i--) {
                  Thread.onSpinWait();
                }
                return ECHO.apply(entree);
              },
              sortie,
              reponse -> {});
      assertEquals(attendu(lignes), sortie.toString(StandardCharsets.UTF_8));
    }
  }

  @Test
  void on_ne_lit_pas_plus_loin_que_la_fenetre() throws IOException {
    Lot lot = new Lot(ouvriers, 3);
    AtomicInteger ecrites = new AtomicInteger();
    int avance = (lot.fenetre() + 1) * Lot.LIGNES_PAR_MORCEAU;
    Source comptee =
        compter(
            20_000,
            lues ->
                assertTrue(
                    lues - ecrites.get() <= avance,
                    () -> lues + " read, " + ecrites.get() + " written"));
    lot.traiter(
        comptee, ECHO, OutputStream.nullOutputStream(), reponse -> ecrites.incrementAndGet());
    assertEquals(20_000, ecrites.get());
  }

  @Test
  void avant_d_attendre_tout_ce_qui_est_lu_est_repondu() throws IOException {
    StringBuilder vu = new StringBuilder();
    ByteArrayOutputStream sortie =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            vu.append(toString(StandardCharsets.UTF_8)).append('|');
            reset();
          }
        };
    // A network that gives a line and a half at a time.
    InputStream texte = new ByteArrayInputStream("a\nb\nc\nd\ne".getBytes(StandardCharsets.UTF_8));
    InputStream reseau =
        new InputStream() {
          @Override
          public int read() throws IOException {
            return texte.read();
          }

          @Override
          public int read(byte[] octets, int debut, int longueur) throws IOException {
            return texte.read(octets, debut, Math.min(longueur, 3));
          }
        };
    new Lot(ouvriers, 3).traiter(new SourceNdjson(reseau), ECHO, sortie, reponse -> {});
    assertEquals("|a\n|b\nc\n|d\n|e\n||", vu.toString());
  }

  @Test
  void une_sortie_rompue_arrete_la_lecture_et_les_ouvriers() {
    AtomicInteger evaluees = new AtomicInteger();
    AtomicInteger lues = new AtomicInteger();
    Lot lot = new Lot(ouvriers, 3);
    OutputStream rompue =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("rompue");
          }
        };
    IOException erreur =
        assertThrows(
            IOException.class,
            () ->
                lot.traiter(
                    compter(1_000_000, lues::set),
                    entree -> {
                      evaluees.incrementAndGet();
                      return ECHO.apply(entree);
                    },
                    rompue,
                    reponse -> {}));
    assertEquals("rompue", erreur.getMessage());
    int bornes = (lot.fenetre() + 1) * Lot.LIGNES_PAR_MORCEAU;
    assertTrue(lues.get() <= bornes, () -> lues + " read");
    assertTrue(evaluees.get() <= bornes, () -> evaluees + " evaluated");
  }

  private static Source source(int lignes) {
    return compter(lignes, lues -> {});
  }

  /** Lines {@code 1}, {@code 2}… of which each is announced when it is read. */
  private static Source compter(int lignes, java.util.function.IntConsumer lues) {
    int[] numero = {0};
    return new Source() {
      @Override
      public @Nullable Entree suivante(Attente attente) {
        if (numero[0] == lignes) {
          return null;
        }
        numero[0]++;
        lues.accept(numero[0]);
        return Entree.lue(
            numero[0], "", String.valueOf(numero[0]).getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  private static Reponse reponse(Entree entree, String texte) {
    return new Reponse(entree.numero(), (texte + "\n").getBytes(StandardCharsets.UTF_8), null);
  }

  private static String texte(byte[] octets) {
    return new String(octets, StandardCharsets.UTF_8);
  }

  private static String attendu(int lignes) {
    return IntStream.rangeClosed(1, lignes).mapToObj(i -> i + "\n").collect(Collectors.joining());
  }
}
