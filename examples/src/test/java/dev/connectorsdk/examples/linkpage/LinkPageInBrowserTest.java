package dev.connectorsdk.examples.linkpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.examples.Browser;
import dev.connectorsdk.examples.SimulatedServices;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A customer links an account in a browser. */
@Timeout(300)
class LinkPageInBrowserTest {
  private static final Path SCREENSHOTS = Path.of("target", "link-page");

  @Test
  void linkPage_inBrowser_linksAccount() throws Exception {
    try (SimulatedServices services = LinkPage.simulated(SimulatedServices.Level.TENANT);
        LinkServer server = server(services);
        Browser browser = Browser.start()) {
      browser.open(server.url());
      browser.await("document.querySelector('#headline')?.textContent === 'Not connected yet'");
      check(browser, "new.png");

      browser.evaluate("document.querySelector('button').click()");
      browser.await("document.querySelector('#invitation a') !== null");
      assertThat(browser.evaluate("getComputedStyle(document.querySelector('form')).display"))
          .isEqualTo("none");
      check(browser, "waiting.png");

      approve(browser);

      browser.open(server.url());
      browser.await("document.body?.dataset.stage === 'active'");
      assertThat(browser.dom()).doesNotContain("/link/");
      check(browser, "active.png");

      services.stackOneSimulator().dashboard().suspendAccount(account(services));
      browser.await("document.querySelector('#headline').textContent === 'Paused'");
      browser.setDarkMode();
      check(browser, "paused-dark.png");
    }
  }

  /** Follows the link, whose URL is a secret, and approves in the tab that it opens. */
  private static void approve(Browser browser) throws Exception {
    browser.evaluate("document.querySelector('#invitation a').click()");
    browser.switchToNewTab();
    browser.await("document.querySelector('select[name=provider]') !== null");
    check(browser, "hub.png");
    browser.evaluate("document.querySelector('button').click()");
    browser.await("document.querySelector('#result')?.textContent === 'Account linked.'");
  }

  private static LinkServer server(SimulatedServices services) {
    LinkAttempts linkAttempts = new LinkAttempts(services.stackOne(), "customer-1", "Customer One");
    return LinkServer.start(
        0, linkAttempts, Optional.empty(), new PrintWriter(Writer.nullWriter()));
  }

  private static String account(SimulatedServices services) {
    return services.stackOneSimulator().accounts().get(0).id();
  }

  private static void check(Browser browser, String picture) throws Exception {
    browser.assertNothingOverflows();
    browser.screenshot(SCREENSHOTS.resolve(picture));
  }
}
