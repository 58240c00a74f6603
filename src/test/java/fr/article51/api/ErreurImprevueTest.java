package fr.article51.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import fr.article51.Article51;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A fault of ours: said as such, and nothing more. */
@QuarkusTest
class ErreurImprevueTest {
  private static final String SECRET = "contenu-du-projet";

  @Test
  void uneErreurImprevueNeDitRienDElleMeme() {
    try (JournalCapture journal = JournalCapture.ouvrir()) {
      QuarkusMock.installMockForType(
          demande -> {
            throw new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
          },
          Article51.class);
      Http.refus(Http.evaluer("{\"projet\":{\"titre\":\"" + SECRET + "\"}}"), 500, "erreur-interne")
          .body("errors", empty())
          .body("detail", not(containsString(SECRET)))
          .body("detail", not(containsString("Exception")));
      journal.neContientPas(SECRET);
      journal.contient("java.lang.IllegalStateException");
    }
  }
}
