package dev.connectorsdk.core.internal.http.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.AllowedHosts;
import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.fixture.FakeTime;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.RawServer;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.http.HttpStack;
import dev.connectorsdk.core.internal.json.Json;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import mockwebserver3.MockWebServer;
import okhttp3.CertificatePinner;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A connection that cannot be opened: the exception states the cause and the remedy. */
@Timeout(60)
class ConnectionCauseTest {
  private static final String TRUST = "trustedCertificates in ClientOptions";

  private final FakeTime time = new FakeTime();
  private final MockWebServer server = new MockWebServer();

  @AfterEach
  void close() {
    server.close();
  }

  private Things things(HttpUrl url, UnaryOperator<OkHttpClient.Builder> hook) {
    ClientOptions options =
        ClientOptions.builder().timing(time.timing()).httpClientCustomizer(hook).build();
    return HttpStack.open("TestClient", options, AllowedHosts.of("localhost", "api.example"))
        .unauthenticated(new PlainErrorMapper(), Json.camelCase())
        .at(url)
        .create(Things.class);
  }

  /** A write, so that a retry would show, to a server with this certificate. */
  private TransportException refused(
      HandshakeCertificates shown, UnaryOperator<OkHttpClient.Builder> hook) throws IOException {
    server.useHttps(shown.sslSocketFactory());
    server.start();
    HttpUrl url = server.url("/").newBuilder().host("localhost").build();
    return refused(things(url, hook));
  }

  private static TransportException refused(Things things) {
    return catchThrowableOfType(TransportException.class, () -> things.create(Map.of()));
  }

  private void assertOnce(TransportException failure, String what, String... advice) {
    assertThat(failure.reason()).isEqualTo(Reason.CONNECT);
    assertThat(failure.attempts()).hasSize(1);
    assertThat(time.sleeps()).isEmpty();
    assertThat(failure).hasMessageContaining(what).hasMessageContaining("nothing was sent");
    assertThat(failure.advice()).contains(advice).doesNotContain("DNS");
  }

  private static HandshakeCertificates shown(HeldCertificate certificate) {
    return new HandshakeCertificates.Builder().heldCertificate(certificate).build();
  }

  private static HeldCertificate.Builder localhost() {
    return new HeldCertificate.Builder().addSubjectAlternativeName("localhost");
  }

  private static UnaryOperator<OkHttpClient.Builder> trusting(HeldCertificate authority) {
    HandshakeCertificates trusted =
        new HandshakeCertificates.Builder().addTrustedCertificate(authority.certificate()).build();
    return http -> http.sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager());
  }

  /** The certificate of an authority that is trusted, with another validity. */
  private TransportException refusedIfValid(Duration from, Duration until) throws IOException {
    Instant now = Instant.now();
    HeldCertificate authority = new HeldCertificate.Builder().certificateAuthority(0).build();
    HeldCertificate certificate =
        localhost()
            .signedBy(authority)
            .validityInterval(now.plus(from).toEpochMilli(), now.plus(until).toEpochMilli())
            .build();
    return refused(shown(certificate), trusting(authority));
  }

  @Test
  void certificate_selfSigned_isNotTrusted() throws IOException {
    assertOnce(
        refused(shown(localhost().build()), UnaryOperator.identity()),
        "the certificate of localhost is not trusted",
        TRUST,
        "intercepts TLS");
  }

  @Test
  void certificate_ofAnInterceptingAuthority_isNotTrusted() throws IOException {
    HeldCertificate proxyAuthority =
        new HeldCertificate.Builder().certificateAuthority(0).commonName("Corporate CA").build();
    HeldCertificate authority = new HeldCertificate.Builder().certificateAuthority(0).build();
    assertOnce(
        refused(shown(localhost().signedBy(proxyAuthority).build()), trusting(authority)),
        "is not trusted",
        TRUST,
        "intercepts TLS");
  }

  @Test
  void certificate_expired_namesTheClock() throws IOException {
    assertOnce(
        refusedIfValid(Duration.ofDays(-2), Duration.ofDays(-1)),
        "the certificate of localhost has expired",
        "clock",
        "intercepts TLS");
  }

  @Test
  void certificate_ofAnExpiredAuthority_namesTheClock() throws IOException {
    Instant now = Instant.now();
    HeldCertificate root = new HeldCertificate.Builder().certificateAuthority(1).build();
    HeldCertificate expired =
        new HeldCertificate.Builder()
            .certificateAuthority(0)
            .signedBy(root)
            .validityInterval(
                now.minus(Duration.ofDays(2)).toEpochMilli(),
                now.minus(Duration.ofDays(1)).toEpochMilli())
            .build();
    HandshakeCertificates chain =
        new HandshakeCertificates.Builder()
            .heldCertificate(localhost().signedBy(expired).build(), expired.certificate())
            .build();
    assertOnce(refused(chain, trusting(root)), "has expired", "clock");
  }

  @Test
  void certificate_notYetValid_namesTheClock() throws IOException {
    assertOnce(refusedIfValid(Duration.ofDays(1), Duration.ofDays(2)), "is not yet valid", "clock");
  }

  @Test
  void certificate_ofAnotherHost_namesTheHost() throws IOException {
    HeldCertificate other =
        new HeldCertificate.Builder().addSubjectAlternativeName("other.example").build();
    assertOnce(
        refused(shown(other), trusting(other)),
        "not valid for the host name localhost",
        "base URL",
        "intercepts TLS");
  }

  @Test
  void certificate_notPinned_namesThePins() throws IOException {
    HeldCertificate certificate = localhost().build();
    CertificatePinner pins =
        new CertificatePinner.Builder()
            .add("localhost", "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
            .build();
    assertOnce(
        refused(
            shown(certificate), http -> trusting(certificate).apply(http).certificatePinner(pins)),
        "none of those that are pinned",
        "certificatePinner");
  }

  @Test
  void port_withoutTls_saysSo() {
    try (RawServer plain =
        new RawServer(
            connection -> {
              connection.socket().getInputStream().read();
              connection.write("HTTP/1.1 400 Bad Request\r\n\r\n");
              connection.socket().getInputStream().readAllBytes();
            })) {
      HttpUrl url = plain.url().newBuilder().scheme("https").host("localhost").build();
      assertOnce(
          refused(things(url, UnaryOperator.identity())),
          "the TLS handshake with localhost failed",
          "port speaks TLS");
    }
  }

  @Test
  void handshake_endedWithoutAReason_isRetried() {
    try (RawServer ending =
        new RawServer(connection -> connection.socket().getInputStream().read())) {
      HttpUrl url = ending.url().newBuilder().scheme("https").host("localhost").build();
      TransportException failure = refused(things(url, UnaryOperator.identity()));
      assertThat(failure.reason()).isEqualTo(Reason.CONNECT);
      assertThat(failure.attempts()).hasSize(4);
      assertThat(failure).hasMessageContaining("TLS handshake");
    }
  }

  private TransportException throughProxy(
      String response, UnaryOperator<OkHttpClient.Builder> hook) {
    try (RawServer proxy =
        new RawServer(
            connection -> {
              while (connection.readRequest()) {
                connection.write("HTTP/1.1 " + response + "\r\nContent-Length: 0\r\n\r\n");
              }
            })) {
      Proxy address =
          new Proxy(
              Proxy.Type.HTTP, InetSocketAddress.createUnresolved("127.0.0.1", proxy.url().port()));
      return refused(
          things(HttpUrl.get("https://api.example/"), http -> hook.apply(http.proxy(address))));
    }
  }

  @Test
  void proxy_requiresCredentials_saysHowToSetThem() {
    String required = "407 Required\r\nProxy-Authenticate: Basic realm=\"x\"";
    assertOnce(
        throughProxy(required, UnaryOperator.identity()),
        "requires authentication (status 407)",
        "withLogin",
        "proxyAuthenticator",
        "httpClientCustomizer");
  }

  @Test
  void proxy_rejectsItsCredentials_saysSoOnce() {
    String required = "407 Required\r\nProxy-Authenticate: Basic realm=\"x\"";
    TransportException failure =
        throughProxy(
            required,
            http ->
                http.proxyAuthenticator(
                    (route, response) ->
                        response
                            .request()
                            .newBuilder()
                            .header("Proxy-Authorization", Credentials.basic("me", "wrong"))
                            .build()));
    assertOnce(failure, "rejected the user name or the password (status 407)", "Correct them");
    assertThat(failure).hasMessageNotContaining("wrong");
  }

  @ParameterizedTest
  @CsvSource({"403 Forbidden, 403, 1", "405 No, 405, 1", "502 Bad Gateway, 502, 4"})
  void proxy_refusesTheTunnel_namesItsStatus(String response, String status, int attempts) {
    TransportException failure = throughProxy(response, UnaryOperator.identity());
    assertThat(failure.reason()).isEqualTo(Reason.CONNECT);
    assertThat(failure.attempts()).hasSize(attempts);
    assertThat(failure)
        .hasMessageContaining("does not open a tunnel to api.example (status " + status + ")");
    assertThat(failure.advice()).contains("CONNECT");
  }

  @Test
  void proxy_refusesTheConnection_itsAddressIsNamed() {
    RawServer closed = new RawServer(connection -> {});
    int port = closed.url().port();
    closed.close();
    Proxy address =
        new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("127.0.0.1", port));
    TransportException failure =
        refused(things(HttpUrl.get("https://api.example/"), http -> http.proxy(address)));
    assertThat(failure)
        .hasMessageContaining("the connection to the proxy 127.0.0.1:" + port + " was refused");
    assertThat(failure.advice()).contains("proxy", "base URL");
  }

  @Test
  void proxy_nameDoesNotResolve_isNamed() {
    Proxy address =
        new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy.invalid", 3128));
    TransportException failure =
        refused(things(HttpUrl.get("https://api.example/"), http -> http.proxy(address)));
    assertThat(failure).hasMessageContaining("proxy.invalid").hasMessageContaining("DNS");
  }
}
