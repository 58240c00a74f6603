package fr.article51.doublure;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

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
    passer(Duration.ofDays(1));
  }

  /**
   * @param auPlus after which it lets pass all the same
   */
  void passer(Duration auPlus) {
    arrivee.countDown();
    try {
      ouverture.await(auPlus.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException arret) {
      Thread.currentThread().interrupt();
    }
  }
}
