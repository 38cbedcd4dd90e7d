package dev.connectorsdk.testkit.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLSocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** One server on one port: finds the route, applies a fault, records the call. */
final class LoopbackServer implements AutoCloseable {
  private final LoopbackServers ground;
  private final String name;
  private final Router router;
  private final @Nullable SSLSocketFactory sockets;
  private final InetAddress host;
  private final ReentrantLock turn = new ReentrantLock();
  private volatile int port;
  private volatile @Nullable Listening listening;
  private @Nullable Reservation reservation;

  private LoopbackServer(
      LoopbackServers ground,
      String name,
      int port,
      Router router,
      @Nullable SSLSocketFactory sockets,
      InetAddress host) {
    this.ground = ground;
    this.name = name;
    this.port = port;
    this.router = router;
    this.sockets = sockets;
    this.host = host;
  }

  static LoopbackServer start(
      LoopbackServers ground,
      String name,
      int port,
      Router router,
      @Nullable SSLSocketFactory sockets) {
    LoopbackServer started =
        new LoopbackServer(ground, name, port, router, sockets, loopbackAddress());
    started.comeUp();
    return started;
  }

  String name() {
    return name;
  }

  int port() {
    return port;
  }

  /** Listens at the port, or at a free one if it has none yet; nothing if it does already. */
  void comeUp() {
    inTurn(
        () -> {
          if (listening == null) {
            release();
            Listening open = Listening.at(host, port, new Calls(), sockets);
            listening = open;
            port = open.port();
          }
        });
  }

  /** Refuses connections and cuts those that are open; nothing if it is down already. */
  void goDown() {
    inTurn(
        () -> {
          Listening open = listening;
          if (open != null) {
            listening = null;
            open.close();
            reservation = Reservation.of(host, port);
          }
        });
  }

  @Override
  public void close() {
    inTurn(
        () -> {
          Listening open = listening;
          listening = null;
          release();
          if (open != null) {
            open.close();
          }
        });
  }

  private void release() throws IOException {
    if (reservation != null) {
      reservation.close();
      reservation = null;
    }
  }

  private void inTurn(Deed deed) {
    turn.lock();
    try {
      deed.run();
    } catch (IOException taken) {
      throw new UncheckedIOException("Cannot serve " + name + " on port " + port, taken);
    } finally {
      turn.unlock();
    }
  }

  private static InetAddress loopbackAddress() {
    try {
      return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private MockResponse answer(RecordedRequest raw) throws InterruptedException {
    Instant at = ground.clock().instant();
    List<String> segments = raw.getUrl().pathSegments();
    Optional<Router.Match> match = router.find(raw.getMethod(), segments);
    Request request = parse(raw, match.map(Router.Match::values).orElse(Map.of()));
    Optional<Fault> fault = ground.faults().take(raw.getMethod(), segments);
    SimulatedResponse answer = act(request, match, fault);
    boolean answered = fault.map(Fault::answered).orElse(true);
    ground.traffic().add(record(request, match, answered ? answer.status() : 0, at));
    if (!hold(fault.map(Fault::delay).orElse(Duration.ZERO))) {
      return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
    }
    MockResponse.Builder response = response(answer, at);
    return fault.map(harm -> harm.harm(response)).orElse(response).build();
  }

  private boolean hold(Duration delay) throws InterruptedException {
    Listening open = listening;
    return open == null || open.hold(delay);
  }

  private SimulatedResponse act(
      Request request, Optional<Router.Match> match, Optional<Fault> fault) {
    Instant now = ground.clock().instant();
    SimulatedResponse replacement = fault.map(harm -> harm.replacement(now)).orElse(null);
    if (replacement != null) {
      return replacement;
    }
    SimulatedResponse answer = handle(request, match);
    return fault.map(harm -> harm.spoil(answer)).orElse(answer);
  }

  private SimulatedResponse handle(Request request, Optional<Router.Match> match) {
    try {
      return router.answer(request, match);
    } catch (RuntimeException mistake) {
      // a simulator must answer even where it is wrong: a caller would wait for ever
      String text = "The simulator failed: " + mistake.getClass().getSimpleName();
      return SimulatedResponse.text(500, "text/plain", text);
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

  private static MockResponse.Builder response(SimulatedResponse answer, Instant at) {
    MockResponse.Builder response = new MockResponse.Builder().code(answer.status());
    response.setHeader("Date", HttpDate.text(at));
    answer.headers().forEach(response::addHeader);
    return response.body(answer.body());
  }

  @FunctionalInterface
  private interface Deed {
    void run() throws IOException;
  }

  private final class Calls extends Dispatcher {
    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
      return answer(request);
    }
  }
}
