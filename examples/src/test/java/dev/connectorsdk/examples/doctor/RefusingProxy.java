package dev.connectorsdk.examples.doctor;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** A proxy for https that answers each CONNECT with a status; other requests go without it. */
final class RefusingProxy extends ProxySelector {
  private final ServerSocket server;
  private final int status;

  private RefusingProxy(ServerSocket server, int status) {
    this.server = server;
    this.status = status;
  }

  static RefusingProxy start(int status) {
    try {
      RefusingProxy proxy =
          new RefusingProxy(new ServerSocket(0, 8, InetAddress.getLoopbackAddress()), status);
      Thread thread = new Thread(proxy::serve, "refusing proxy");
      thread.setDaemon(true);
      thread.start();
      return proxy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        refuse(socket);
      } catch (IOException e) {
        // the client closed its connection, or the test its proxy
      }
    }
  }

  private void refuse(Socket socket) throws IOException {
    BufferedReader request =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
    String line = request.readLine();
    while (line != null && !line.isEmpty()) {
      line = request.readLine();
    }
    String response =
        "HTTP/1.1 %d Refused\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\nContent-Length: 0\r\n\r\n";
    socket.getOutputStream().write(response.replace("%d", "" + status).getBytes(US_ASCII));
  }

  void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Proxy> select(URI uri) {
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getLocalPort());
    return List.of(
        uri.getScheme().equals("https") ? new Proxy(Proxy.Type.HTTP, address) : Proxy.NO_PROXY);
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    // there is no other proxy
  }
}
