package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Over HTTPS: browsers keep less of what is typed there, and send more of where it comes from. */
@QuarkusTest
@TestProfile(SessionAuBureauEnHttpsTest.Chiffre.class)
class SessionAuBureauEnHttpsTest extends SessionAuBureau {
  @TestHTTPResource(value = "/", tls = true)
  URL chiffree;

  /** See {@link EnHttps}. */
  public static final class Chiffre implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(EnHttps.class));
    }
  }

  @Override
  String racine() {
    return chiffree.toString();
  }

  @Override
  Browser.NewContextOptions options() {
    return super.options().setIgnoreHTTPSErrors(true);
  }

  @Test
  void la_cle_ne_voyage_que_chiffree() {
    Bureau bureau = Bureau.entrer(visite(), ClesDEssai.valable(Role.LECTEUR, null));
    assertEquals(
        List.of(true),
        bureau.visite.contexte.cookies().stream().map(un -> un.secure && un.httpOnly).toList());
  }
}
