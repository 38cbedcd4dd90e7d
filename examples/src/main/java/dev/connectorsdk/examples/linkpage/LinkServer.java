package dev.connectorsdk.examples.linkpage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.examples.Html;
import dev.connectorsdk.examples.JsonText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the page on the loopback interface; in production, use a server with TLS and a login. */
final class LinkServer implements AutoCloseable {
  private static final int THREADS = 8;
  private static final int MAX_FORM_BYTES = 1024;
  private static final String COOKIE = "visitor";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final BrowserSessions sessions = new BrowserSessions();
  private final LinkAttempts linkAttempts;
  private final Optional<Hub> hub;
  private final PageTemplates pages;
  private final PrintWriter log;

  /**
   * StackOne's hub, a web component.
   *
   * @param script the JavaScript of the component
   * @param api the base URL that it calls
   */
  record Hub(String script, URI api) {}

  private LinkServer(
      HttpServer server, LinkAttempts linkAttempts, Optional<Hub> hub, PrintWriter log) {
    this.server = server;
    this.linkAttempts = linkAttempts;
    this.hub = hub;
    this.pages = new PageTemplates(hub.map(Hub::api));
    this.log = log;
  }

  /**
   * Starts the server.
   *
   * @param hub the hub to show; empty for the auth link
   * @throws UncheckedIOException if the port cannot be opened
   */
  static LinkServer start(int port, LinkAttempts linkAttempts, Optional<Hub> hub, PrintWriter log) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      LinkServer started = new LinkServer(HttpServer.create(address, 0), linkAttempts, hub, log);
      started.server.createContext("/", started::handle);
      started.server.setExecutor(started.threads);
      started.server.start();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot listen on port " + port + ": is it in use?", e);
    }
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private void handle(HttpExchange exchange) throws IOException {
    response(exchange).send(exchange, policy());
  }

  private PageResponse response(HttpExchange exchange) throws IOException {
    if (!isLocalHost(exchange)) {
      return PageResponse.error(421, "This host is not served here.");
    }
    String request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    return switch (request) {
      case "GET /" ->
          PageResponse.of("text/html", pages.of(session(exchange), linkAttempts.ownerName()));
      case "GET /state" ->
          PageResponse.of("application/json", JsonText.of(currentState(exchange).toMap()));
      case "GET /page.css" ->
          PageResponse.of("text/css", Html.resource(PageTemplates.class, "page.css"));
      case "GET /page.js" ->
          PageResponse.of("text/javascript", Html.resource(PageTemplates.class, "page.js"));
      case "GET /hub.js" -> PageResponse.of("text/javascript", hub.map(Hub::script).orElse(""));
      case "POST /session" -> startLinking(exchange);
      default -> PageResponse.error(404, "Page not found.");
    };
  }

  /** Checks the Host header, so that DNS rebinding cannot read responses from another site. */
  private boolean isLocalHost(HttpExchange exchange) {
    int port = server.getAddress().getPort();
    return Set.of("127.0.0.1:" + port, "localhost:" + port)
        .contains(String.valueOf(exchange.getRequestHeaders().getFirst("Host")));
  }

  private LinkState currentState(HttpExchange exchange) {
    return cookie(exchange).map(BrowserSession::state).orElse(LinkState.NEW);
  }

  private PageResponse startLinking(HttpExchange exchange) throws IOException {
    byte[] form = exchange.getRequestBody().readNBytes(MAX_FORM_BYTES);
    String sent = new String(form, StandardCharsets.UTF_8);
    Optional<BrowserSession> session =
        cookie(exchange)
            .filter(one -> Secret.of("form_token=" + one.formToken().reveal()).equals(text(sent)));
    if (session.isEmpty()) {
      return PageResponse.error(403, "Open the page again and use its button.");
    }
    try {
      session.get().startLinking(linkAttempts);
      return PageResponse.seeOther("/");
    } catch (ApiException e) {
      log.println("No connect session: " + e.getMessage());
      log.flush();
      return PageResponse.error(
          502, "The connection could not be started. Please try again later.");
    }
  }

  private static Secret text(String sent) {
    return Secret.of(sent.isBlank() ? "nothing" : sent);
  }

  private BrowserSession session(HttpExchange exchange) {
    return cookie(exchange)
        .orElseGet(
            () -> {
              BrowserSession session = sessions.create();
              exchange
                  .getResponseHeaders()
                  .set(
                      "Set-Cookie",
                      COOKIE
                          + "="
                          + session.cookie().reveal()
                          + "; Path=/; HttpOnly; SameSite=Strict");
              return session;
            });
  }

  private Optional<BrowserSession> cookie(HttpExchange exchange) {
    return exchange.getRequestHeaders().getOrDefault("Cookie", List.of()).stream()
        .flatMap(line -> List.of(line.split("; *")).stream())
        .filter(pair -> pair.matches(COOKIE + "=[0-9a-f]+"))
        .map(pair -> Secret.of(pair.substring(COOKIE.length() + 1)))
        .flatMap(token -> sessions.find(token).stream())
        .findFirst();
  }

  /** The content security policy; the exceptions for the hub are unverified. */
  private String policy() {
    String common =
        "default-src 'none'; script-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'; ";
    return common
        + hub.map(
                shown ->
                    "connect-src 'self' "
                        + shown.api()
                        + "; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:")
            .orElse("connect-src 'self'; style-src 'self'; img-src 'self'");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
