package dev.connectorsdk.core.internal.http.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.AllowedHosts;
import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.FakeTime;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.http.HttpStack;
import dev.connectorsdk.core.internal.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls over TLS. An invalid certificate is permanent: nothing is sent or retried. */
class TlsTest {
  private final FakeTime time = new FakeTime();
  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws IOException {
    server.enqueue(new MockResponse.Builder().body(ApiServer.THING).build());
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Things things(HeldCertificate shown, UnaryOperator<OkHttpClient.Builder> hook)
      throws IOException {
    server.useHttps(
        new HandshakeCertificates.Builder().heldCertificate(shown).build().sslSocketFactory());
    server.start();
    ClientOptions options =
        ClientOptions.builder().timing(time.timing()).httpClientCustomizer(hook).build();
    return HttpStack.open("TestClient", options, AllowedHosts.of("localhost"))
        .unauthenticated(new PlainErrorMapper(), Json.camelCase())
        .at(server.url("/").newBuilder().host("localhost").build())
        .create(Things.class);
  }

  private static HeldCertificate certificateFor(String host) {
    return new HeldCertificate.Builder().addSubjectAlternativeName(host).build();
  }

  private static UnaryOperator<OkHttpClient.Builder> trusting(HeldCertificate certificate) {
    HandshakeCertificates trusted =
        new HandshakeCertificates.Builder()
            .addTrustedCertificate(certificate.certificate())
            .build();
    return http -> http.sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager());
  }

  @Test
  void certificate_trustedAndOfTheHost_isAccepted() throws IOException {
    HeldCertificate right = certificateFor("localhost");
    assertThat(things(right, trusting(right)).get("t1").id()).isEqualTo("t1");
  }

  /** The idle time is that of the TCP socket below the TLS socket. */
  @Test
  void write_tlsConnectionIdleForHalfASecond_usesAnotherConnection()
      throws IOException, InterruptedException {
    HeldCertificate right = certificateFor("localhost");
    server.setProtocols(List.of(Protocol.HTTP_1_1));
    Things things = things(right, trusting(right));
    assertThat(things.get("t1").id()).isEqualTo("t1");
    for (int connection = 1; connection < 4; connection++) {
      TimeUnit.MILLISECONDS.sleep(500);
      server.enqueue(new MockResponse.Builder().body(ApiServer.THING).build());
      assertThat(things.create(Map.of()).id()).isEqualTo("t1");
    }

    for (int connection = 0; connection < 4; connection++) {
      assertThat(server.takeRequest().getConnectionIndex()).isEqualTo(connection);
    }
  }

  @Test
  void certificate_notTrusted_failsWithoutARetry() throws IOException {
    assertRefused(things(certificateFor("localhost"), UnaryOperator.identity()));
  }

  @Test
  void certificate_ofAnotherHost_failsWithoutARetry() throws IOException {
    HeldCertificate other = certificateFor("other.example");
    assertRefused(things(other, trusting(other)));
  }

  private void assertRefused(Things things) {
    TransportException failure =
        catchThrowableOfType(TransportException.class, () -> things.get("t1"));
    assertThat(failure.reason()).isEqualTo(Reason.CONNECT);
    assertThat(failure.attempts()).hasSize(1);
    assertThat(time.sleeps()).isEmpty();
    assertThat(server.getRequestCount()).isZero();
  }
}
