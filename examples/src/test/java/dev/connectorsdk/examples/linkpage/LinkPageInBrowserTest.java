package dev.connectorsdk.examples.linkpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.connectorsdk.examples.SimulatedServices;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A customer links an account in a browser; runs where Chromium is installed. */
@Timeout(300)
class LinkPageInBrowserTest {
  private static final Path SCREENSHOTS = Path.of("target", "link-page");

  // Chromium may still write files while it exits
  @TempDir(cleanup = CleanupMode.NEVER)
  private Path profile;

  @Test
  void linkPage_inBrowser_linksAccount() throws Exception {
    Optional<Path> program = Chromium.installed();
    assumeTrue(program.isPresent(), "Chromium is not installed");
    Files.createDirectories(SCREENSHOTS);
    try (SimulatedServices services = LinkPage.simulated();
        LinkServer server = server(services);
        Chromium browser = Chromium.start(program.orElseThrow(), profile)) {
      browser.setSize(1100, 900);
      browser.open(server.url());
      browser.await("document.querySelector('#headline')?.textContent === 'Not connected yet'");
      browser.screenshot(SCREENSHOTS.resolve("new.png"));

      browser.evaluate("document.querySelector('button').click()");
      browser.await("document.querySelector('#invitation a') !== null");
      assertThat(browser.evaluate("getComputedStyle(document.querySelector('form')).display"))
          .isEqualTo("none");
      browser.screenshot(SCREENSHOTS.resolve("waiting.png"));
      screenshotSmall(browser, "waiting-small.png");
      URI link = URI.create(browser.evaluate("document.querySelector('#invitation a').href"));

      browser.open(link);
      browser.await("document.querySelector('select[name=provider]') !== null");
      browser.screenshot(SCREENSHOTS.resolve("hub.png"));
      browser.evaluate("document.querySelector('button').click()");
      browser.await("document.querySelector('#result')?.textContent === 'Account linked.'");

      browser.open(server.url());
      browser.await("document.body?.dataset.stage === 'active'");
      assertThat(browser.evaluate("document.documentElement.outerHTML")).doesNotContain("/link/");
      screenshotSmall(browser, "active-small.png");

      services.stackOneSimulator().dashboard().suspendAccount(account(services));
      browser.await("document.querySelector('#headline').textContent === 'Paused'");
      browser.setSize(1100, 900);
      browser.setDarkMode();
      browser.screenshot(SCREENSHOTS.resolve("attention-dark.png"));
    }
  }

  private static LinkServer server(SimulatedServices services) {
    LinkAttempts linkAttempts = new LinkAttempts(services.stackOne(), "customer-1", "Customer One");
    return LinkServer.start(
        0, linkAttempts, Optional.empty(), new PrintWriter(Writer.nullWriter()));
  }

  private static String account(SimulatedServices services) {
    return services.stackOneSimulator().accounts().get(0).id();
  }

  /** Takes a screenshot on a small screen and checks that nothing overflows. */
  private static void screenshotSmall(Chromium browser, String name) throws Exception {
    browser.setSize(360, 740);
    assertThat(browser.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo("true");
    browser.screenshot(SCREENSHOTS.resolve(name));
  }
}
