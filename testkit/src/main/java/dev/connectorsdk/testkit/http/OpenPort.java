package dev.connectorsdk.testkit.http;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockWebServer;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/** The open port of a server. */
final class OpenPort implements AutoCloseable {
  private final MockWebServer server = MockWebServers.create();
  private final CountDownLatch closing = new CountDownLatch(1);

  private OpenPort() {}

  static OpenPort at(
      InetAddress host, int number, Dispatcher dispatcher, @Nullable SSLSocketFactory sockets)
      throws IOException {
    OpenPort port = new OpenPort();
    RequestLineFilter.install();
    // resets apply to a connection, which is one call in HTTP/1.1 and many in HTTP/2
    port.server.setProtocols(List.of(Protocol.HTTP_1_1));
    port.server.setServerSocketFactory(new NoDelayServerSockets());
    port.server.setDispatcher(dispatcher);
    if (sockets != null) {
      port.server.useHttps(sockets);
    }
    port.server.start(host, number);
    return port;
  }

  int port() {
    return server.getPort();
  }

  /** Waits in real time; returns false, at once, if the port is closed before the end. */
  boolean pause(Duration delay) throws InterruptedException {
    return delay.isZero() || !closing.await(delay.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public void close() {
    closing.countDown();
    server.close();
  }
}
