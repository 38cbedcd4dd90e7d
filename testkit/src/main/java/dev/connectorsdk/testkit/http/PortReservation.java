package dev.connectorsdk.testkit.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Keeps a port bound without listening, so that connections are refused and no other process uses
 * it.
 */
final class PortReservation implements AutoCloseable {
  private final Socket socket = new Socket();

  private PortReservation() {}

  static PortReservation of(InetAddress host, int port) throws IOException {
    PortReservation reservation = new PortReservation();
    reservation.socket.setReuseAddress(true);
    reservation.socket.bind(new InetSocketAddress(host, port));
    return reservation;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
