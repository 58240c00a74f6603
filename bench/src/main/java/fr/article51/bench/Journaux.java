package fr.article51.bench;

import java.util.logging.Level;
import org.jboss.logmanager.LogContext;

/** Levels of the logs as the service has them. */
final class Journaux {
  private Journaux() {}

  /** Without Quarkus every level is open, and Drools would build a record at each step. */
  static void commeLeService() {
    LogContext.getLogContext().getLogger("").setLevel(Level.INFO);
  }
}
