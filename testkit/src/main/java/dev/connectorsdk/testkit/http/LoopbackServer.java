package dev.connectorsdk.testkit.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLSocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;

/** A server on one port: finds the route, applies a fault, records the call. */
final class LoopbackServer implements AutoCloseable {
  private final LoopbackServers servers;
  private final String name;
  private final Router router;
  private final @Nullable SSLSocketFactory sockets;
  private final InetAddress host;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile int port;
  private volatile @Nullable OpenPort openPort;
  private @Nullable PortReservation reservation;

  private LoopbackServer(
      LoopbackServers servers,
      String name,
      int port,
      Router router,
      @Nullable SSLSocketFactory sockets,
      InetAddress host) {
    this.servers = servers;
    this.name = name;
    this.port = port;
    this.router = router;
    this.sockets = sockets;
    this.host = host;
  }

  static LoopbackServer start(
      LoopbackServers servers,
      String name,
      int port,
      Router router,
      @Nullable SSLSocketFactory sockets) {
    LoopbackServer started =
        new LoopbackServer(servers, name, port, router, sockets, loopbackAddress());
    started.open();
    return started;
  }

  String name() {
    return name;
  }

  int port() {
    return port;
  }

  /** Opens the port, or a free one the first time; does nothing if it is open. */
  void open() {
    locked(
        () -> {
          if (openPort == null) {
            release();
            OpenPort open = OpenPort.at(host, port, new Calls(), sockets);
            openPort = open;
            port = open.port();
          }
        });
  }

  /** Refuses connections and closes those that are open; does nothing if the port is closed. */
  void refuseConnections() {
    locked(
        () -> {
          OpenPort open = openPort;
          if (open != null) {
            openPort = null;
            open.close();
            reservation = PortReservation.of(host, port);
          }
        });
  }

  @Override
  public void close() {
    locked(
        () -> {
          OpenPort open = openPort;
          openPort = null;
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

  private void locked(IoAction change) {
    lock.lock();
    try {
      change.run();
    } catch (IOException used) {
      throw new UncheckedIOException("Cannot serve " + name + " on port " + port, used);
    } finally {
      lock.unlock();
    }
  }

  private static InetAddress loopbackAddress() {
    try {
      return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private MockResponse handle(RecordedRequest received) throws InterruptedException {
    Instant at = servers.clock().instant();
    List<String> segments = received.getUrl().pathSegments();
    Optional<Router.Match> match = router.find(received.getMethod(), segments);
    Request request =
        ReceivedRequests.request(received, match.map(Router.Match::values).orElse(Map.of()));
    Optional<Fault> fault = servers.faults().take(received.getMethod(), segments);
    SimulatedResponse response = respond(request, match, fault);
    boolean responds = fault.map(Fault::responds).orElse(true);
    servers
        .traffic()
        .add(ReceivedRequests.record(name, request, match, responds ? response.status() : 0, at));
    if (!pause(fault.map(Fault::delay).orElse(Duration.ZERO))) {
      return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
    }
    MockResponse.Builder sent = ReceivedRequests.response(response, at);
    return fault.map(injected -> injected.onWire(sent)).orElse(sent).build();
  }

  private boolean pause(Duration delay) throws InterruptedException {
    OpenPort open = openPort;
    return open == null || open.pause(delay);
  }

  private SimulatedResponse respond(
      Request request, Optional<Router.Match> match, Optional<Fault> fault) {
    Instant now = servers.clock().instant();
    SimulatedResponse replacement = fault.map(injected -> injected.replacement(now)).orElse(null);
    if (replacement != null) {
      return replacement;
    }
    SimulatedResponse response = route(request, match);
    return fault.map(injected -> injected.change(response)).orElse(response);
  }

  private SimulatedResponse route(Request request, Optional<Router.Match> match) {
    try {
      return router.handle(request, match);
    } catch (RuntimeException failure) {
      // a simulator must respond even after a bug of its own, or the client would wait forever
      String text = "The simulator failed: " + failure.getClass().getSimpleName();
      return SimulatedResponse.text(500, "text/plain", text);
    }
  }

  @FunctionalInterface
  private interface IoAction {
    void run() throws IOException;
  }

  private final class Calls extends Dispatcher {
    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
      return handle(request);
    }
  }
}
