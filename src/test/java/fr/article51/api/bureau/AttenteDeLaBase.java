package fr.article51.api.bureau;

import fr.article51.instruction.Transactions;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleListener;
import org.jdbi.v3.core.Handles;

/**
 * Waits for what the jobs of the service write: looks again each time another thread is done with
 * the database.
 */
final class AttenteDeLaBase implements HandleListener, AutoCloseable {
  private final Transactions transactions;
  private final Thread attend = Thread.currentThread();
  private final BlockingQueue<Boolean> signes = new ArrayBlockingQueue<>(1);

  AttenteDeLaBase(Transactions transactions) {
    this.transactions = transactions;
    transactions.executer(connexion -> ecouteurs(connexion).addListener(this));
  }

  /** Returns once it is so; never if it never is. */
  void jusqua(BooleanSupplier fait) {
    try {
      while (!fait.getAsBoolean()) {
        signes.take();
      }
    } catch (InterruptedException arret) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(arret);
    }
  }

  /** After what it did was committed. */
  @Override
  public void handleClosed(Handle connexion) {
    if (Thread.currentThread() != attend) {
      signes.offer(true);
    }
  }

  @Override
  public void close() {
    transactions.executer(connexion -> ecouteurs(connexion).removeListener(this));
  }

  private static Handles ecouteurs(Handle connexion) {
    return connexion.getJdbi().getConfig(Handles.class);
  }
}
