package dev.connectorsdk.testkit.http;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;

/**
 * The servers of one simulator on 127.0.0.1, each on its own port, with a common clock, recorded
 * traffic, faults and certificates.
 */
public final class LoopbackServers implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  private final SkewedClock clock;
  private final @Nullable SSLSocketFactory serverSockets;
  private final @Nullable TrustMaterial trust;
  private final Traffic traffic = new Traffic();
  private final List<LoopbackServer> servers = new CopyOnWriteArrayList<>();
  private final Faults faults;

  private LoopbackServers(
      Clock clock, @Nullable SSLSocketFactory serverSockets, @Nullable TrustMaterial trust) {
    this.clock = SkewedClock.over(clock);
    this.faults = new Faults(servers, this.clock);
    this.serverSockets = serverSockets;
    this.trust = trust;
  }

  /** Returns servers for plain HTTP. */
  public static LoopbackServers http(Clock clock) {
    return new LoopbackServers(clock, null, null);
  }

  /** Returns servers for HTTPS, with their own certificate authority. */
  public static LoopbackServers https(Clock clock) {
    HeldCertificate authority =
        new HeldCertificate.Builder()
            .commonName("Simulator authority")
            .certificateAuthority(0)
            .build();
    HeldCertificate own =
        new HeldCertificate.Builder()
            .commonName(HOST)
            .addSubjectAlternativeName(HOST)
            .addSubjectAlternativeName("localhost")
            .signedBy(authority)
            .build();
    HandshakeCertificates server =
        new HandshakeCertificates.Builder().heldCertificate(own, authority.certificate()).build();
    return new LoopbackServers(clock, server.sslSocketFactory(), TrustMaterial.of(authority));
  }

  /**
   * Starts a server on a free port.
   *
   * @param name the name in recorded calls
   * @return the base URL, without a slash at the end
   * @throws java.io.UncheckedIOException if no port can be opened
   */
  public URI serve(String name, Router router) {
    return serve(name, 0, router);
  }

  /**
   * Starts a server on a port, or on a free one for 0.
   *
   * @throws java.io.UncheckedIOException if the port cannot be opened
   */
  public URI serve(String name, int port, Router router) {
    LoopbackServer server = LoopbackServer.start(this, name, port, router, serverSockets);
    servers.add(server);
    String scheme = serverSockets == null ? "http" : "https";
    return URI.create(scheme + "://" + HOST + ":" + server.port());
  }

  /** Returns the clock of the servers, including the error set by {@link Faults#skewClock}. */
  public Clock clock() {
    return clock;
  }

  /** Returns the recorded calls of all servers. */
  public Traffic traffic() {
    return traffic;
  }

  /** Returns the faults of all servers. */
  public Faults faults() {
    return faults;
  }

  /** Returns the certificates that a client must trust; absent with plain HTTP. */
  public Optional<TrustMaterial> trust() {
    return Optional.ofNullable(trust);
  }

  /** Stops all servers and closes open connections. */
  @Override
  public void close() {
    servers.forEach(LoopbackServer::close);
    servers.clear();
  }
}
