package fr.article51.api;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Places for long requests, in a bounded number. */
final class Places {
  private final Semaphore libres;

  Places(int nombre) {
    this.libres = new Semaphore(nombre);
  }

  /** A place; null when there is none left. */
  @Nullable Place prendre() {
    return libres.tryAcquire() ? new Place() : null;
  }

  /** One of them, given back once whatever happens. */
  final class Place implements AutoCloseable {
    private enum Etat {
      PRISE,
      OCCUPEE,
      RENDUE
    }

    private final AtomicReference<Etat> etat = new AtomicReference<>(Etat.PRISE);

    private Place() {}

    /**
     * From now on, only {@link #close} gives it back.
     *
     * @throws IOException when it was given back before: the client has gone
     */
    void occuper() throws IOException {
      if (!etat.compareAndSet(Etat.PRISE, Etat.OCCUPEE)) {
        throw new IOException();
      }
    }

    /** Gives it back unless it is in use: the request has ended without ever using it. */
    void rendreSiInutile() {
      if (etat.compareAndSet(Etat.PRISE, Etat.RENDUE)) {
        libres.release();
      }
    }

    @Override
    public void close() {
      if (etat.getAndSet(Etat.RENDUE) != Etat.RENDUE) {
        libres.release();
      }
    }
  }
}
