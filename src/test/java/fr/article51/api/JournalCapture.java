package fr.article51.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged while it is open. */
public final class JournalCapture extends Handler implements AutoCloseable {
  /** Everything a line holds: category, message, exception with its causes, context. */
  private static final Formatter FORMAT = new PatternFormatter("%c %m %X%e%n");

  private final StringBuffer texte = new StringBuffer();

  private JournalCapture() {
    setLevel(Level.ALL);
  }

  public static JournalCapture ouvrir() {
    JournalCapture capture = new JournalCapture();
    Logger.getLogger("").addHandler(capture);
    return capture;
  }

  @Override
  public void publish(LogRecord ligne) {
    texte.append(FORMAT.format(ligne));
  }

  public void contient(String attendu) {
    assertTrue(texte.indexOf(attendu) >= 0, () -> attendu + " is not logged");
  }

  public void neContientPas(String interdit) {
    assertFalse(
        texte.toString().toLowerCase(Locale.ROOT).contains(interdit.toLowerCase(Locale.ROOT)),
        () -> interdit + " is logged: " + texte);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}
