package fr.article51.doublure;

import java.util.concurrent.CountDownLatch;

/** Holds calls back until it is opened: a slow answer without a time. */
public final class Vanne implements AutoCloseable {
  private final CountDownLatch arrivee = new CountDownLatch(1);
  private final CountDownLatch ouverture = new CountDownLatch(1);

  /** Returns when a call is held. */
  public void attendreUnAppel() throws InterruptedException {
    arrivee.await();
  }

  /** Lets those that are held go on, and those to come pass. */
  public void ouvrir() {
    ouverture.countDown();
  }

  @Override
  public void close() {
    ouvrir();
  }

  void passer() {
    arrivee.countDown();
    try {
      ouverture.await();
    } catch (InterruptedException arret) {
      Thread.currentThread().interrupt();
    }
  }
}
