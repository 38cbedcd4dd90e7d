package dev.connectorsdk.testkit.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import javax.net.ServerSocketFactory;

/**
 * Server sockets without Nagle's algorithm. MockWebServer writes header and body separately, which
 * costs 40 ms a call on a kept connection otherwise.
 */
final class NoDelayServerSockets extends ServerSocketFactory {
  @Override
  public ServerSocket createServerSocket() throws IOException {
    return new PromptServerSocket();
  }

  @Override
  public ServerSocket createServerSocket(int port) throws IOException {
    return createServerSocket(port, 0);
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog) throws IOException {
    return createServerSocket(port, backlog, InetAddress.getLoopbackAddress());
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog, InetAddress address)
      throws IOException {
    return new PromptServerSocket(port, backlog, address);
  }

  private static final class PromptServerSocket extends ServerSocket {
    PromptServerSocket() throws IOException {
      super();
    }

    PromptServerSocket(int port, int backlog, InetAddress address) throws IOException {
      super(port, backlog, address);
    }

    /**
     * Always true: after an outage the port is opened again while closed connections still linger.
     */
    @Override
    public void setReuseAddress(boolean ignored) throws SocketException {
      super.setReuseAddress(true);
    }

    @Override
    public Socket accept() throws IOException {
      Socket socket = super.accept();
      socket.setTcpNoDelay(true);
      return socket;
    }
  }
}
