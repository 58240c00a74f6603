package fr.article51.navigateur;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;

/** What axe-core sees of the State's dress. */
@QuarkusTest
@TestProfile(ServiceBranche.class)
class AccessibiliteTest extends Accessibilite {
  AccessibiliteTest() {
    super(List.of(LARGE, ETROIT));
  }
}
