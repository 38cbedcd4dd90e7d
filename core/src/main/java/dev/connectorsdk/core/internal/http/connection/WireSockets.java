package dev.connectorsdk.core.internal.http.connection;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.net.SocketFactory;
import okhttp3.Connection;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The TCP sockets of one client. A TLS socket does not expose the TCP socket below it, so that one
 * is found by its two addresses: once, since each look-up of an address is a system call.
 */
public final class WireSockets extends SocketFactory {
  private final ConcurrentMap<Ends, WireSocket> connected = new ConcurrentHashMap<>();
  private final ConcurrentMap<Socket, WireSocket> belowTls = new ConcurrentHashMap<>();

  /** Returns the sockets of a client; none if a factory of the user creates them. */
  public static WireSockets of(OkHttpClient client) {
    return client.socketFactory() instanceof WireSockets sockets ? sockets : new WireSockets();
  }

  /** Returns the TCP socket of a connection; null if this factory did not create it. */
  public @Nullable WireSocket of(Connection connection) {
    Socket socket = connection.socket();
    return socket instanceof WireSocket plain
        ? plain
        : belowTls.computeIfAbsent(socket, tls -> connected.get(Ends.of(tls)));
  }

  @Override
  public Socket createSocket() {
    return new WireSocket(this);
  }

  /** Adds a connected socket, and returns what removes it. */
  Runnable add(WireSocket socket) {
    Ends ends = Ends.of(socket);
    connected.put(ends, socket);
    return () -> {
      connected.remove(ends, socket);
      belowTls.values().remove(socket);
    };
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    throw unconnectedOnly();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    throw unconnectedOnly();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    throw unconnectedOnly();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    throw unconnectedOnly();
  }

  private static IOException unconnectedOnly() {
    return new IOException("OkHttp creates unconnected sockets only.");
  }

  private record Ends(@Nullable SocketAddress local, @Nullable SocketAddress remote) {
    static Ends of(Socket socket) {
      return new Ends(socket.getLocalSocketAddress(), socket.getRemoteSocketAddress());
    }
  }
}
