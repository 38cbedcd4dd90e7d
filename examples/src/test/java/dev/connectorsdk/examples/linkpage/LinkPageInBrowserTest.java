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

/** A customer in a real browser links an account; runs where Chromium is installed. */
@Timeout(300)
class LinkPageInBrowserTest {
  private static final Path PICTURES = Path.of("target", "link-page");

  // Chromium may still write when it is ended
  @TempDir(cleanup = CleanupMode.NEVER)
  private Path profile;

  @Test
  void fromTheFirstClickToAConnectedAccount() throws Exception {
    Optional<Path> program = Chromium.installed();
    assumeTrue(program.isPresent(), "Chromium is not installed");
    Files.createDirectories(PICTURES);
    try (SimulatedServices world = LinkPage.simulated();
        LinkServer server = server(world);
        Chromium browser = Chromium.start(program.orElseThrow(), profile)) {
      browser.size(1100, 900);
      browser.open(server.url());
      browser.await("document.querySelector('#headline')?.textContent === 'Not connected yet'");
      browser.photograph(PICTURES.resolve("new.png"));

      browser.value("document.querySelector('button').click()");
      browser.await("document.querySelector('#invitation a') !== null");
      assertThat(browser.value("getComputedStyle(document.querySelector('form')).display"))
          .isEqualTo("none");
      browser.photograph(PICTURES.resolve("waiting.png"));
      photographSmall(browser, "waiting-small.png");
      URI link = URI.create(browser.value("document.querySelector('#invitation a').href"));

      browser.open(link);
      browser.await("document.querySelector('select[name=provider]') !== null");
      browser.photograph(PICTURES.resolve("hub.png"));
      browser.value("document.querySelector('button').click()");
      browser.await("document.querySelector('#result')?.textContent === 'Account linked.'");

      browser.open(server.url());
      browser.await("document.body?.dataset.stage === 'active'");
      assertThat(browser.value("document.documentElement.outerHTML")).doesNotContain("/link/");
      photographSmall(browser, "active-small.png");

      world.stackOneProject().dashboard().suspendAccount(account(world));
      browser.await("document.querySelector('#headline').textContent === 'Paused'");
      browser.size(1100, 900);
      browser.dark();
      browser.photograph(PICTURES.resolve("attention-dark.png"));
    }
  }

  private static LinkServer server(SimulatedServices world) {
    LinkAttempts invitations = new LinkAttempts(world.stackOne(), "customer-1", "Customer One");
    return LinkServer.start(0, invitations, Optional.empty(), new PrintWriter(Writer.nullWriter()));
  }

  private static String account(SimulatedServices world) {
    return world.stackOneProject().accounts().get(0).id();
  }

  /** Nothing may stick out of a small screen. */
  private static void photographSmall(Chromium browser, String name) throws Exception {
    browser.size(360, 740);
    assertThat(browser.value("document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo("true");
    browser.photograph(PICTURES.resolve(name));
  }
}
