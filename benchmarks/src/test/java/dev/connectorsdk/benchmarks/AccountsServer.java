package dev.connectorsdk.benchmarks;

import dev.connectorsdk.benchmarks.payload.Payload;
import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Serves a page of linked accounts or a single one, and counts requests and connections. */
public final class AccountsServer implements AutoCloseable {
  private final MockWebServer server = new MockWebServer();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger connections = new AtomicInteger();

  private AccountsServer(String page) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            requests.incrementAndGet();
            // the first exchange of a connection
            connections.addAndGet(request.getExchangeIndex() == 0 ? 1 : 0);
            boolean whole = request.getUrl().encodedPath().equals("/accounts");
            return new MockResponse.Builder().body(whole ? page : "{\"id\":\"1\"}").build();
          }
        });
  }

  /** Starts the server on a free port. */
  public static AccountsServer start(int accounts) throws IOException {
    AccountsServer server = new AccountsServer(Payload.accounts(accounts));
    server.server.start(InetAddress.getLoopbackAddress(), 0);
    return server;
  }

  /** The base URL. */
  public String url() {
    return "http://127.0.0.1:" + server.getPort();
  }

  int requests() {
    return requests.get();
  }

  int connections() {
    return connections.get();
  }

  @Override
  public void close() {
    server.close();
  }
}
