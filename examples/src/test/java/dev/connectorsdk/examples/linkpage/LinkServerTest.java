package dev.connectorsdk.examples.linkpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.examples.SimulatedServices;
import dev.connectorsdk.testkit.stackone.AccountFailure;
import dev.connectorsdk.testkit.stackone.SimulatedSession;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Access to the page's data, and its updates when the account changes. */
@Timeout(120)
class LinkServerTest {
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"form_token\" value=\"(\\w+)\"");

  private final SimulatedServices services = LinkPage.simulated(SimulatedServices.Level.TENANT);
  private final StringWriter log = new StringWriter();
  private LinkServer server = start("Customer One", Optional.empty());

  private LinkServer start(String ownerName, Optional<LinkServer.Hub> hub) {
    LinkAttempts linkAttempts = new LinkAttempts(services.stackOne(), "customer-1", ownerName);
    return LinkServer.start(0, linkAttempts, hub, new PrintWriter(log, true));
  }

  @AfterEach
  void close() {
    server.close();
    services.close();
  }

  /** An HTTP client with its own cookies. */
  private final class Browser {
    private final HttpClient client =
        HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
      return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
      return send(HttpRequest.newBuilder(server.url().resolve(path)));
    }

    private int post(String form) throws Exception {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(server.url().resolve("/session"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(form));
      return send(request).statusCode();
    }

    private int start() throws Exception {
      Matcher token = FORM_TOKEN.matcher(get("/").body());
      assertThat(token.find()).isTrue();
      return post("form_token=" + token.group(1));
    }

    private void awaitState(String message) throws Exception {
      while (!get("/state").body().contains(message)) {
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
  }

  private SimulatedSession session() {
    assertThat(services.stackOneSimulator().sessions()).hasSize(1);
    return services.stackOneSimulator().sessions().get(0);
  }

  @Test
  void linkPage_accountChanges_showsEachState() throws Exception {
    Browser browser = new Browser();
    assertThat(browser.get("/").body()).contains("Not connected yet").doesNotContain("/link/");
    assertThat(browser.start()).isEqualTo(303);
    String link = session().revealAuthLink().toString();
    assertThat(browser.get("/").body()).contains("Waiting for you", "href=\"" + link + "\"");

    String account = services.stackOneSimulator().customer().open(URI.create(link)).id();

    browser.awaitState("Connected");
    assertThat(browser.get("/").body()).contains("data-stage=\"active\"").doesNotContain(link);
    services.stackOneSimulator().dashboard().suspendAccount(account);
    browser.awaitState("Paused");
    services.stackOneSimulator().fail(account, AccountFailure.INVALID_CREDENTIALS);
    browser.awaitState("refused the credential");
    services.stackOne().accounts().delete(account);
    browser.awaitState("Disconnected");
  }

  @Test
  void connectSession_otherBrowser_isNotShown() throws Exception {
    Browser first = new Browser();
    first.start();
    Browser second = new Browser();

    assertThat(first.get("/").body()).contains("/link/");
    assertThat(first.get("/state").body()).doesNotContain("/link/", "token");
    assertThat(second.get("/").body()).contains("Not connected yet").doesNotContain("/link/");
    assertThat(second.get("/state").body()).contains("\"new\"");
  }

  @Test
  void sessionForm_invalidToken_isRejected() throws Exception {
    Browser browser = new Browser();
    assertThat(browser.post("form_token=1")).as("no cookie").isEqualTo(403);
    browser.get("/");
    assertThat(browser.post("form_token=1")).as("a wrong token").isEqualTo(403);
    assertThat(browser.post("")).as("an empty form").isEqualTo(403);
    Matcher others = FORM_TOKEN.matcher(new Browser().get("/").body());
    assertThat(others.find()).isTrue();
    assertThat(browser.post("form_token=" + others.group(1)))
        .as("another browser's token")
        .isEqualTo(403);
    assertThat(services.stackOneSimulator().sessions()).isEmpty();
  }

  @Test
  void sessionForm_submittedTwice_createsOneSession() throws Exception {
    Browser browser = new Browser();
    browser.start();
    browser.start();

    assertThat(session().toMap()).containsEntry("origin_owner_id", "customer-1");
  }

  @Test
  void page_eachResponse_hasSecurityHeaders() throws Exception {
    HttpResponse<String> page = new Browser().get("/");

    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe", "http"));
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.headers().firstValue("Set-Cookie"))
        .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Strict"));
    assertThat(new Browser().get("/elsewhere").statusCode()).isEqualTo(404);
  }

  @Test
  void hub_enabled_receivesTokenOnly() throws Exception {
    server.close();
    URI api = URI.create("https://api.stackone.com");
    server = start("<b>\"One\" & Co</b>", Optional.of(new LinkServer.Hub("/* hub */", api)));
    Browser browser = new Browser();
    browser.start();

    HttpResponse<String> page = browser.get("/");

    assertThat(page.body())
        .contains("<stackone-hub token=\"", "base-url=\"" + api + "\"", "src=\"/hub.js\"")
        .contains("&lt;b&gt;&quot;One&quot; &amp; Co&lt;/b&gt;")
        .doesNotContain("/link/", services.stackOneSimulator().apiKey().reveal());
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("connect-src 'self' " + api);
    assertThat(browser.get("/hub.js").body()).isEqualTo("/* hub */");
  }

  @Test
  void connectSession_refusedByStackOne_isLogged() throws Exception {
    services.stackOneSimulator().disable(services.stackOneSimulator().apiKey());

    assertThat(new Browser().start()).isEqualTo(502);

    assertThat(log.toString()).contains("No connect session").contains("401");
    assertThat(log.toString()).doesNotContain(services.stackOneSimulator().apiKey().reveal());
  }
}
