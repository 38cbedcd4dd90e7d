package dev.connectorsdk.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.Credentials;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/**
 * A corporate proxy: it requires a login, intercepts TLS with an authority of its own, and passes
 * what it reads to simulators.
 */
final class CorporateProxy implements AutoCloseable {
  static final String USER = "svc-connector";
  static final String PASSWORD = "Pr0xy-m4rker";

  private final ServerSocket server;
  private final HeldCertificate authority =
      new HeldCertificate.Builder().certificateAuthority(0).commonName("Corporate CA").build();
  private final SSLSocketFactory tls;
  private final Map<String, Integer> ports;
  private final List<String> tunnels = new CopyOnWriteArrayList<>();
  private volatile String scheme = "Basic realm=\"proxy\"";
  private volatile String refusal = "";

  /**
   * Starts a proxy.
   *
   * @param ports the port of the simulator in place of each host
   */
  CorporateProxy(Map<String, Integer> ports) {
    this.ports = ports;
    HeldCertificate certificate =
        new HeldCertificate.Builder()
            .addSubjectAlternativeName("id.sophos.com")
            .addSubjectAlternativeName("*.central.sophos.com")
            .addSubjectAlternativeName("api.stackone.com")
            .signedBy(authority)
            .build();
    tls =
        new HandshakeCertificates.Builder().heldCertificate(certificate).build().sslSocketFactory();
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    daemon(this::accept);
  }

  /** Accepts logins of this scheme only. */
  void requireScheme(String name) {
    scheme = name;
  }

  /** Answers each CONNECT with this status. */
  void refuse(String status) {
    refusal = status;
  }

  int port() {
    return server.getLocalPort();
  }

  /** The hosts to which it opened a tunnel, in order. */
  List<String> tunnels() {
    return tunnels;
  }

  Path authorityIn(Path folder) {
    try {
      return Files.writeString(folder.resolve("corporate-ca.pem"), authority.certificatePem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        daemon(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      for (String head = head(socket); !head.isEmpty(); head = head(socket)) {
        String status = answer(head);
        socket
            .getOutputStream()
            .write(("HTTP/1.1 " + status + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        if (status.startsWith("200")) {
          intercept(socket, head.substring("CONNECT ".length(), head.indexOf(':')));
          return;
        }
      }
    } catch (IOException closed) {
      // the client has closed its connection, or the test the proxy
    }
  }

  private String answer(String head) {
    if (!refusal.isEmpty()) {
      return refusal + "\r\nContent-Length: 0";
    }
    return scheme.startsWith("Basic") && head.contains(Credentials.basic(USER, PASSWORD))
        ? "200 Connected"
        : "407 Required\r\nContent-Length: 0\r\nProxy-Authenticate: " + scheme;
  }

  private void intercept(Socket client, String host) throws IOException {
    tunnels.add(host);
    try (SSLSocket plain =
        (SSLSocket) tls.createSocket(client, InputStream.nullInputStream(), true)) {
      plain.startHandshake();
      try (Socket target = new Socket(InetAddress.getLoopbackAddress(), port(host))) {
        daemon(() -> copy(target, plain));
        copy(plain, target);
      }
    }
  }

  private int port(String host) throws IOException {
    Integer port = ports.get(host);
    if (port == null) {
      throw new IOException("There is no " + host);
    }
    return port;
  }

  private static void copy(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException closed) {
      // one side has closed the tunnel
    }
  }

  private static String head(Socket socket) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = socket.getInputStream().read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "corporate proxy");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
