package fr.article51.navigateur;

import com.microsoft.playwright.Browser;
import io.quarkus.test.junit.QuarkusTest;

/** The same for a browser that runs no script. */
@QuarkusTest
class RolesAuBureauSansScriptTest extends RolesAuBureau {
  @Override
  Browser.NewContextOptions options() {
    return super.options().setJavaScriptEnabled(false);
  }
}
