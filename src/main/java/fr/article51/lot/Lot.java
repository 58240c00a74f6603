package fr.article51.lot;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Many projects, evaluated side by side and answered in order. Memory holds a bounded window of
 * them, whatever their number: reading goes no further than {@link #fenetre} pieces beyond what is
 * written. What can be answered is answered before waiting for more. Thread-safe.
 */
public final class Lot {
  /** A piece is what a worker takes at once: a few milliseconds of work. */
  static final int LIGNES_PAR_MORCEAU = 32;

  private static final int OCTETS_PAR_MORCEAU = 64 * 1024;

  private final Executor ouvriers;
  private final int fenetre;

  /**
   * @param ouvriers evaluates the pieces
   * @param nombre workers that one batch may keep busy
   */
  public Lot(Executor ouvriers, int nombre) {
    this.ouvriers = ouvriers;
    // As many pieces wait as are worked on, so that no worker waits; one more is being written.
    this.fenetre = 2 * nombre + 1;
  }

  /** With a worker a core, on threads of their own, which end when they have nothing to do. */
  public static Lot surCetteMachine() {
    int coeurs = Runtime.getRuntime().availableProcessors();
    ThreadPoolExecutor ouvriers =
        new ThreadPoolExecutor(
            coeurs,
            coeurs,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(), // what waits there is bounded by the window of each batch
            tache -> {
              Thread fil = new Thread(tache, "lot");
              fil.setDaemon(true);
              return fil;
            });
    ouvriers.allowCoreThreadTimeOut(true);
    return new Lot(ouvriers, coeurs);
  }

  /** Pieces read and not yet written, at most. */
  int fenetre() {
    return fenetre;
  }

  /**
   * Answers every line of an input. When it fails, the workers stop at their next line.
   *
   * @param source the lines
   * @param evaluation a line → its answer, on a worker
   * @param sortie receives the answers; flushed before waiting and at the end, never closed
   * @param suivi told each answer once it is written
   * @throws IOException when the input cannot be read or the output written
   */
  public void traiter(
      Source source, Evaluation evaluation, OutputStream sortie, Consumer<Reponse> suivi)
      throws IOException {
    traiter(source, evaluation::repondre, sortie, suivi);
  }

  void traiter(
      Source source,
      Function<Entree, Reponse> reponse,
      OutputStream sortie,
      Consumer<Reponse> suivi)
      throws IOException {
    Passage passage = new Passage(reponse, sortie, suivi);
    try {
      for (Entree entree = source.suivante(passage);
          entree != null;
          entree = source.suivante(passage)) {
        passage.ajouter(entree);
      }
      passage.finir();
    } finally {
      passage.abandonner();
    }
  }

  /** One batch, led by the thread that reads and writes. */
  private final class Passage implements Attente {
    private final Function<Entree, Reponse> reponse;
    private final OutputStream sortie;
    private final Consumer<Reponse> suivi;
    private final Deque<FutureTask<List<Reponse>>> enCours = new ArrayDeque<>();
    private List<Entree> morceau = new ArrayList<>();
    private int octets;
    private volatile boolean abandonne;

    Passage(Function<Entree, Reponse> reponse, OutputStream sortie, Consumer<Reponse> suivi) {
      this.reponse = reponse;
      this.sortie = sortie;
      this.suivi = suivi;
    }

    void ajouter(Entree entree) throws IOException {
      morceau.add(entree);
      octets += entree.corps().length;
      if (morceau.size() == LIGNES_PAR_MORCEAU || octets >= OCTETS_PAR_MORCEAU) {
        lancer();
      }
    }

    @Override
    public boolean avancer() throws IOException {
      if (!morceau.isEmpty()) {
        lancer();
      }
      if (enCours.isEmpty()) {
        sortie.flush();
        return false;
      }
      ecrireLePremier();
      return true;
    }

    void finir() throws IOException {
      while (avancer()) {
        // one piece after the other
      }
    }

    void abandonner() {
      abandonne = true;
      enCours.forEach(tache -> tache.cancel(false));
    }

    private void lancer() throws IOException {
      while (enCours.size() >= fenetre || (!enCours.isEmpty() && enCours.element().isDone())) {
        ecrireLePremier();
      }
      List<Entree> entrees = morceau;
      morceau = new ArrayList<>(LIGNES_PAR_MORCEAU);
      octets = 0;
      FutureTask<List<Reponse>> tache = new FutureTask<>(() -> repondre(entrees));
      enCours.add(tache);
      ouvriers.execute(tache);
    }

    private List<Reponse> repondre(List<Entree> entrees) {
      List<Reponse> reponses = new ArrayList<>(entrees.size());
      for (Entree entree : entrees) {
        if (abandonne) {
          break;
        }
        reponses.add(reponse.apply(entree));
      }
      return reponses;
    }

    private void ecrireLePremier() throws IOException {
      for (Reponse faite : attendre(enCours.remove())) {
        sortie.write(faite.octets());
        suivi.accept(faite);
      }
    }

    private List<Reponse> attendre(FutureTask<List<Reponse>> tache) throws IOException {
      try {
        return tache.get();
      } catch (InterruptedException e) {
        tache.cancel(false);
        Thread.currentThread().interrupt();
        throw new InterruptedIOException();
      } catch (ExecutionException e) {
        // A fault of a line is an answer: what comes here is none of them.
        throw new IllegalStateException(e.getCause());
      }
    }
  }
}
