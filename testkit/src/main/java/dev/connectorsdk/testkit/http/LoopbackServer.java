package dev.connectorsdk.testkit.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.net.ssl.SSLSocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okhttp3.Protocol;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** One server on one port: finds the route, applies a fault, records the call. */
final class LoopbackServer implements AutoCloseable {
  private final Loopback ground;
  private final String name;
  private final Router router;
  private final MockWebServer server = new MockWebServer();

  private LoopbackServer(Loopback ground, String name, Router router) {
    this.ground = ground;
    this.name = name;
    this.router = router;
  }

  static LoopbackServer start(
      Loopback ground, String name, int port, Router router, @Nullable SSLSocketFactory sockets) {
    LoopbackServer started = new LoopbackServer(ground, name, router);
    started.open(port, sockets);
    return started;
  }

  int port() {
    return server.getPort();
  }

  @Override
  public void close() {
    server.close();
  }

  private void open(int port, @Nullable SSLSocketFactory sockets) {
    // resets are scripted per connection, which is one call in HTTP/1.1 and many in HTTP/2
    server.setProtocols(List.of(Protocol.HTTP_1_1));
    server.setDispatcher(new Calls());
    if (sockets != null) {
      server.useHttps(sockets);
    }
    try {
      server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
    } catch (IOException taken) {
      throw new UncheckedIOException("Cannot serve " + name + " on port " + port, taken);
    }
  }

  private MockResponse answer(RecordedRequest raw) {
    Instant at = ground.clock().instant();
    List<String> segments = raw.getUrl().pathSegments();
    Optional<Router.Match> match = router.find(raw.getMethod(), segments);
    Request request = parse(raw, match.map(Router.Match::values).orElse(Map.of()));
    Optional<Fault> fault = ground.faults().take(raw.getMethod(), segments);
    Answer answer = act(request, match, fault);
    boolean answered = fault.map(Fault::answered).orElse(true);
    ground.traffic().add(record(request, match, answered ? answer.status() : 0, at));
    MockResponse.Builder response = response(answer);
    return fault.map(harm -> harm.harm(response)).orElse(response).build();
  }

  private Answer act(Request request, Optional<Router.Match> match, Optional<Fault> fault) {
    Answer replacement = fault.map(Fault::replacement).orElse(null);
    if (replacement != null) {
      return replacement;
    }
    Answer answer = handle(request, match);
    return fault.map(harm -> harm.spoil(answer)).orElse(answer);
  }

  private Answer handle(Request request, Optional<Router.Match> match) {
    try {
      return router.answer(request, match);
    } catch (RuntimeException mistake) {
      // a simulator must answer even where it is wrong: a caller would wait for ever
      String text = "The simulator failed: " + mistake.getClass().getSimpleName();
      return Answer.text(500, "text/plain", text);
    }
  }

  private static Request parse(RecordedRequest raw, Map<String, String> pathValues) {
    ByteString body = raw.getBody();
    return new Request(
        raw.getMethod(),
        raw.getUrl().encodedPath(),
        pathValues,
        query(raw.getUrl()),
        headers(raw),
        body == null ? "" : body.utf8());
  }

  private static Map<String, List<String>> query(HttpUrl url) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (String parameter : url.queryParameterNames()) {
      query.put(
          parameter,
          url.queryParameterValues(parameter).stream().map(v -> v == null ? "" : v).toList());
    }
    return query;
  }

  private static Map<String, List<String>> headers(RecordedRequest raw) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(raw.getHeaders().toMultimap());
    return headers;
  }

  private RecordedCall record(
      Request request, Optional<Router.Match> match, int status, Instant at) {
    return new RecordedCall(
        name,
        request.method(),
        Masking.path(request.path(), request.pathValues()),
        match.map(found -> found.route().template().toString()).orElse(""),
        Masking.query(request.query()),
        Masking.headers(request.headers()),
        Masking.body(request.body(), request.header("Content-Type").orElse("")),
        status,
        at);
  }

  private static MockResponse.Builder response(Answer answer) {
    MockResponse.Builder response = new MockResponse.Builder().code(answer.status());
    answer.headers().forEach(response::addHeader);
    return response.body(answer.body());
  }

  private final class Calls extends Dispatcher {
    @Override
    public MockResponse dispatch(RecordedRequest request) {
      return answer(request);
    }
  }
}
