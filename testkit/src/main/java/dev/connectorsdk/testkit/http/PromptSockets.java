package dev.connectorsdk.testkit.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import javax.net.ServerSocketFactory;

/**
 * Server sockets that send small answers at once. MockWebServer writes head and body apart, which
 * on a kept connection costs 40 ms a call if the system waits for more.
 */
final class PromptSockets extends ServerSocketFactory {
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

    /** Always on: after an outage the port is wanted again while old connections still fade. */
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
