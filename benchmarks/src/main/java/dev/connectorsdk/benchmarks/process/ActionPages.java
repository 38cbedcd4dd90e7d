package dev.connectorsdk.benchmarks.process;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a long list of actions, 500 per page: a static server cannot generate cursors. */
public final class ActionPages implements AutoCloseable {
  private static final String ITEMS =
      "{\"key\":\"sophos\",\"name\":\"Sophos Central\",\"actions\":[]},".repeat(499)
          + "{\"key\":\"sophos\"}";

  private final HttpServer server;
  private final int pages;
  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  private ActionPages(HttpServer server, int pages) {
    this.server = server;
    this.pages = pages;
  }

  /** Starts the server on a free port. */
  public static ActionPages start(int pages) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ActionPages actions = new ActionPages(server, pages);
    server.setExecutor(actions.threads);
    server.createContext("/", actions::answer);
    server.start();
    return actions;
  }

  /** The base URL. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    int at = query.indexOf("next=page-");
    int page = at < 0 ? 1 : Integer.parseInt(query.substring(at + 10).split("&", 2)[0]);
    String next = page < pages ? "\"page-" + (page + 1) + "\"" : "null";
    byte[] body =
        ("{\"next\":" + next + ",\"data\":[" + ITEMS + "]}").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
