package dev.connectorsdk.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.connectorsdk.benchmarks.payload.Payload;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers with a page of linked accounts, or with one of them, and counts who asks. */
public final class AccountsServer implements AutoCloseable {
  private static final byte[] ONE = "{\"id\":\"1\"}".getBytes(StandardCharsets.UTF_8);

  private final HttpServer server;
  private final byte[] page;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final AtomicInteger requests = new AtomicInteger();
  private final Set<InetSocketAddress> connections = ConcurrentHashMap.newKeySet();

  private AccountsServer(HttpServer server, int accounts) {
    this.server = server;
    this.page = Payload.accounts(accounts).getBytes(StandardCharsets.UTF_8);
  }

  /** Starts it on a free port. */
  public static AccountsServer start(int accounts) throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    AccountsServer server = new AccountsServer(http, accounts);
    http.setExecutor(server.threads);
    http.createContext("/accounts", server::answer);
    http.start();
    return server;
  }

  /** Its address. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  int requests() {
    return requests.get();
  }

  int connections() {
    return connections.size();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    connections.add(exchange.getRemoteAddress());
    byte[] body = exchange.getRequestURI().getPath().equals("/accounts") ? page : ONE;
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
