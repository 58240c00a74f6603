package fr.article51.navigateur;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One browser for each service that the tests start, closed with it. */
@Singleton
class Navigateur {
  private static final List<String> ARGUMENTS =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--force-color-profile=srgb");

  private @Nullable Playwright pilote;
  private @Nullable Browser navigateur;

  /** A visitor who has never come. */
  BrowserContext contexte(Path executable, Browser.NewContextOptions options) {
    Browser ouvert = navigateur;
    if (ouvert == null) {
      Playwright lance =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      pilote = lance;
      ouvert =
          lance
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(executable)
                      .setArgs(ARGUMENTS)
                      .setHeadless(true));
      navigateur = ouvert;
    }
    return ouvert.newContext(options);
  }

  @PreDestroy
  void fermer() {
    if (navigateur != null) {
      navigateur.close();
    }
    if (pilote != null) {
      pilote.close();
    }
  }
}
