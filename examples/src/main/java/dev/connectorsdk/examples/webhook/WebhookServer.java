package dev.connectorsdk.examples.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.connectorsdk.stackone.webhook.WebhookHandler;
import dev.connectorsdk.stackone.webhook.WebhookResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Receives webhooks with the JDK's HTTP server. */
final class WebhookServer implements AutoCloseable {
  private static final int THREADS = 8;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final WebhookHandler handler;
  private final DeliveryLimit limit;
  private final Consumer<WebhookResponse> onResponse;

  private WebhookServer(
      HttpServer server,
      WebhookHandler handler,
      DeliveryLimit limit,
      Consumer<WebhookResponse> onResponse) {
    this.server = server;
    this.handler = handler;
    this.limit = limit;
    this.onResponse = onResponse;
  }

  /**
   * Starts the server; {@code onResponse} receives each response.
   *
   * @throws UncheckedIOException if the address cannot be opened
   */
  static WebhookServer start(
      InetSocketAddress address,
      WebhookHandler handler,
      DeliveryLimit limit,
      Consumer<WebhookResponse> onResponse) {
    try {
      WebhookServer started =
          new WebhookServer(HttpServer.create(address, 0), handler, limit, onResponse);
      started.server.createContext("/webhooks", started::receiveUpToLimit);
      started.server.setExecutor(started.threads);
      started.server.start();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot listen on " + address + ": is the port in use?", e);
    }
  }

  /** The webhook URL on this machine. */
  URI url() {
    InetSocketAddress address = server.getAddress();
    return URI.create(
        String.format(
            Locale.ROOT, "http://%s:%d/webhooks", address.getHostString(), address.getPort()));
  }

  private void receiveUpToLimit(HttpExchange exchange) throws IOException {
    if (limit.admit()) {
      receive(exchange);
      limit.answered();
    } else {
      exchange.sendResponseHeaders(503, -1);
      exchange.close();
    }
  }

  private void receive(HttpExchange exchange) throws IOException {
    // snippet receive
    WebhookResponse response =
        handler.handle(
            exchange.getRequestMethod(),
            exchange.getRequestHeaders()::getFirst,
            exchange.getRequestBody());
    onResponse.accept(response); // before the response, which keeps the order
    exchange.sendResponseHeaders(response.status(), -1);
    exchange.close();
    // end
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
