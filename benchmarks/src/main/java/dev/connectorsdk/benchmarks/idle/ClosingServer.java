package dev.connectorsdk.benchmarks.idle;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Responds to any request, and closes a connection that is idle for a time. */
final class ClosingServer implements AutoCloseable {
  private static final byte[] RESPONSE =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
          .getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket server;
  private final Duration idle;

  /** The requests that were read completely. */
  final AtomicInteger requests = new AtomicInteger();

  /** The connections that were accepted. */
  final AtomicInteger connections = new AtomicInteger();

  ClosingServer(Duration idle) throws IOException {
    this.server = new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress());
    this.idle = idle;
    daemon(this::accept);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        connections.incrementAndGet();
        daemon(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket accepted) {
    try (Socket socket = accepted) {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout((int) idle.toMillis());
      while (readRequest(socket.getInputStream())) {
        requests.incrementAndGet();
        socket.getOutputStream().write(RESPONSE);
      }
    } catch (IOException idleOrClosed) {
      // the connection ends
    }
  }

  private static boolean readRequest(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return false;
      }
      head.append((char) next);
    }
    String lower = head.toString().toLowerCase(Locale.ROOT);
    int length = lower.indexOf("content-length:");
    if (length >= 0) {
      in.readNBytes(
          Integer.parseInt(lower.substring(length + 15, lower.indexOf("\r\n", length)).trim()));
    }
    return true;
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
