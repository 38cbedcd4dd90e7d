package dev.connectorsdk.testkit.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log of the simulators' HTTP server at its finest level. */
class LoggedRequestTest {
  private static final String TOKEN = SecretMarker.TEXT + "01";

  private final Logger server = Logger.getLogger("mockwebserver3.MockWebServer");
  private final Lines lines = new Lines();
  private final Filter filterBefore = server.getFilter();

  @BeforeEach
  void listen() {
    server.addHandler(lines);
    server.setLevel(Level.ALL);
  }

  @AfterEach
  void stop() {
    server.removeHandler(lines);
    server.setLevel(null);
    server.setFilter(filterBefore);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/link/" + TOKEN, "/accounts?key=" + TOKEN, "/" + TOKEN + "%20a"})
  void requestLogged_secretInTarget_onlyMethodShown(String target) throws Exception {
    try (StackOneSimulator stackOne = StackOneSimulator.start()) {
      get(stackOne.apiUrl().resolve(target));
    }
    assertThat(lines.text()).contains("received request: GET and responded: ");
    assertThat(SecretMarker.isIn(lines.text())).isFalse();
  }

  @Test
  @Timeout(60)
  void requestLogged_invalidRequest_requestLineNotShown() throws Exception {
    String request = "GET /link/" + TOKEN + " HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}";
    try (StackOneSimulator stackOne = StackOneSimulator.start();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), stackOne.apiUrl().getPort())) {
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      while (!lines.text().contains("crashed")) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
    }
    assertThat(lines.text()).contains("IllegalArgumentException");
    assertThat(SecretMarker.isIn(lines.text())).isFalse();
  }

  @Test
  void requestLogged_loggerHasFilter_filterStaysInForce() throws Exception {
    server.setFilter(line -> !line.getMessage().contains("received request"));
    try (StackOneSimulator stackOne = StackOneSimulator.start()) {
      get(stackOne.apiUrl().resolve("/link/" + TOKEN));
    }
    assertThat(lines.text()).contains("accepting connections").doesNotContain("received request");
  }

  private static void get(URI url) throws Exception {
    HttpClient.newHttpClient().send(HttpRequest.newBuilder(url).build(), BodyHandlers.discarding());
  }

  /** Keeps the log lines with their exceptions. */
  private static final class Lines extends Handler {
    private final Queue<String> all = new ConcurrentLinkedQueue<>();

    private Lines() {
      setLevel(Level.ALL);
    }

    private String text() {
      return String.join("\n", all);
    }

    @Override
    public void publish(LogRecord line) {
      StringWriter text = new StringWriter().append(line.getMessage());
      if (line.getThrown() != null) {
        line.getThrown().printStackTrace(new PrintWriter(text));
      }
      all.add(text.toString());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
