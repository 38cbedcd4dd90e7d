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
 * The ground that one simulator stands on: its servers on 127.0.0.1, each on a port of its own, and
 * what they share: clock, recorded traffic, scripted faults, certificates.
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

  /** A ground for plain HTTP. */
  public static LoopbackServers http(Clock clock) {
    return new LoopbackServers(clock, null, null);
  }

  /** A ground for HTTPS, with a certificate authority of its own. */
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
   * Starts one more server on a free port.
   *
   * @param name how recorded calls name it
   * @return its base URL, without a slash at the end
   * @throws java.io.UncheckedIOException if no port can be opened
   */
  public URI serve(String name, Router router) {
    return serve(name, 0, router);
  }

  /**
   * Starts one more server on a certain port, or on a free one for 0.
   *
   * @throws java.io.UncheckedIOException if the port cannot be opened
   */
  public URI serve(String name, int port, Router router) {
    LoopbackServer server = LoopbackServer.start(this, name, port, router, serverSockets);
    servers.add(server);
    String scheme = serverSockets == null ? "http" : "https";
    return URI.create(scheme + "://" + HOST + ":" + server.port());
  }

  /** The clock that recorded calls are stamped by, as wrong as {@link Faults} may have set it. */
  public Clock clock() {
    return clock;
  }

  /** The calls of all servers. */
  public Traffic traffic() {
    return traffic;
  }

  /** The faults of all servers. */
  public Faults faults() {
    return faults;
  }

  /** What a client must trust; absent with plain HTTP. */
  public Optional<TrustMaterial> trust() {
    return Optional.ofNullable(trust);
  }

  /** Stops all servers and cuts what is still open. */
  @Override
  public void close() {
    servers.forEach(LoopbackServer::close);
    servers.clear();
  }
}
