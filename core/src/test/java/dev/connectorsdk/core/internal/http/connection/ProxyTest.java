package dev.connectorsdk.core.internal.http.connection;

import static dev.connectorsdk.core.fixture.ConnectProxy.PASSWORD;
import static dev.connectorsdk.core.fixture.ConnectProxy.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.HttpProxy;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.ProxiedApi;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.http.HttpStack;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import okhttp3.Credentials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A proxy that requires a login, refuses, or intercepts TLS. */
@Timeout(60)
class ProxyTest {
  private final ProxiedApi api = new ProxiedApi();
  @TempDir private Path folder;

  @AfterEach
  void close() {
    api.close();
  }

  private HttpProxy withLogin(String password) {
    return api.proxy.address().withLogin(USER, Secret.of(password));
  }

  private HttpStack open(HttpProxy proxy) {
    return api.open(o -> o.proxy(proxy).trustedCertificates(api.authorityIn(folder)));
  }

  private TransportException failure(HttpProxy proxy) {
    try (HttpStack stack = open(proxy)) {
      return failure(api.things(stack));
    }
  }

  private static TransportException failure(Things things) {
    TransportException failure =
        catchThrowableOfType(TransportException.class, () -> things.get("t1"));
    assertThat(failure.reason()).isEqualTo(Reason.CONNECT);
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      assertThat(cause.toString()).doesNotContain(PASSWORD, "Basic c3");
    }
    return failure;
  }

  @Test
  void login_right_tokenAndCallsPassTheTunnel() {
    api.proxy.requireLogin("Basic realm=\"x\"");
    try (HttpStack stack = open(withLogin(PASSWORD))) {
      assertThat(api.things(stack).get("t1").id()).isEqualTo("t1");
    }
    assertThat(api.received)
        .extracting(request -> request.getUrl().encodedPath())
        .containsExactly("/token", "/things/t1");
  }

  @Test
  void login_right_isSentToTheProxyAloneAndTheTokenToTheApiAlone() {
    api.proxy.requireLogin("Basic realm=\"x\"");
    try (HttpStack stack = open(withLogin(PASSWORD))) {
      api.things(stack).create(Map.of("a", 1));
    }
    assertThat(api.received)
        .allSatisfy(r -> assertThat(r.getHeaders().get("Proxy-Authorization")).isNull());
    assertThat(api.received.get(1).getHeaders().get("Authorization")).isEqualTo("Bearer tok-1");
    assertThat(api.proxy.logins()).isEqualTo(2); // one for each host
    assertThat(String.join("", api.proxy.heads()))
        .doesNotContain("tok-1", "s3cret-one", "\r\nAuthorization", "things");
  }

  @Test
  void login_right_retriesAndOtherThreadsUseIt() throws Exception {
    api.proxy.requireLogin("Digest realm=\"x\", nonce=\"1\",Basic realm=\"x\", charset=\"UTF-8\"");
    api.failNext(2);
    try (HttpStack stack = open(withLogin(PASSWORD))) {
      Things things = api.things(stack);
      assertThat(stack.submit(() -> things.get("t1")).get(30, TimeUnit.SECONDS).id())
          .isEqualTo("t1");
    }
    assertThat(api.received).hasSize(4); // the token, 503 twice, the thing
    assertThat(api.time.sleeps()).hasSize(2);
  }

  @Test
  void login_none_namesTheProxyAndHowToSetIt() {
    api.proxy.requireLogin("Basic realm=\"x\"");
    TransportException failure = failure(api.proxy.address());
    assertThat(failure)
        .hasMessageContaining(
            "the proxy 127.0.0.1:" + api.proxy.port() + " requires authentication (status 407)");
    assertThat(failure.advice()).contains("withLogin(user, password)", "ClientOptions");
    assertThat(api.proxy.heads()).hasSize(1);
    assertThat(api.proxy.logins()).isZero();
  }

  @Test
  void login_wrong_isSentOnceAndNotAgainForAWhile() {
    api.proxy.requireLogin("Basic realm=\"x\"");
    try (HttpStack stack = open(withLogin("wr0ng-m4rker"))) {
      Things things = api.things(stack);
      TransportException failure = failure(things);
      assertThat(failure)
          .hasMessageContaining(
              "the proxy 127.0.0.1:" + api.proxy.port() + " rejected the user name or the password")
          .hasMessageNotContaining("m4rker");
      assertThat(failure.attempts()).hasSize(1);
      assertThat(api.proxy.logins()).isEqualTo(1);

      assertThat(failure(things)).hasMessageContaining("rejected the user name or the password");
      assertThat(api.proxy.logins()).isEqualTo(1);

      api.time.advance(Duration.ofSeconds(31));
      assertThat(failure(things)).hasMessageContaining("rejected the user name or the password");
      assertThat(api.proxy.logins()).isEqualTo(2);
    }
  }

  @Test
  void login_wrongAndProxyWithTwoAddresses_isSentOnce() {
    api.proxy.requireLogin("Basic realm=\"x\"");
    InetAddress loopback = InetAddress.getLoopbackAddress();
    HttpProxy named = HttpProxy.of("proxy.example", api.proxy.port());
    try (HttpStack stack =
        api.open(
            o ->
                o.proxy(named.withLogin(USER, Secret.of("wr0ng-m4rker")))
                    .httpClientCustomizer(http -> http.dns(host -> List.of(loopback, loopback))))) {
      assertThat(failure(api.things(stack))).hasMessageContaining("the proxy proxy.example:");
      assertThat(api.proxy.logins()).isEqualTo(1);
    }
  }

  @Test
  void login_proxyWithoutBasic_namesItsSchemesAndSendsNothing() {
    api.proxy.requireLogin("Negotiate,NTLM");
    TransportException failure = failure(withLogin(PASSWORD));
    assertThat(failure).hasMessageContaining("accepts Negotiate, NTLM, while the SDK sends Basic");
    assertThat(failure.advice()).contains("local proxy", "proxyAuthenticator");
    assertThat(api.proxy.logins()).isZero();
  }

  @Test
  void login_throughAnAuthenticatorOfTheUser_isUsedWithTheProxyOfTheOptions() {
    api.proxy.requireLogin("Basic realm=\"x\"");
    try (HttpStack stack =
        api.open(
            o ->
                o.proxy(api.proxy.address())
                    .trustedCertificates(api.authorityIn(folder))
                    .httpClientCustomizer(
                        http ->
                            http.proxyAuthenticator(
                                (route, response) ->
                                    response
                                        .request()
                                        .newBuilder()
                                        .header(
                                            "Proxy-Authorization",
                                            Credentials.basic(USER, PASSWORD))
                                        .build())))) {
      assertThat(api.things(stack).get("t1").id()).isEqualTo("t1");
    }
  }

  @ParameterizedTest
  @CsvSource({"403 Forbidden, 403, 1, allow CONNECT", "502 Bad Gateway, 502, 4, call again later"})
  void tunnel_refused_namesProxyHostAndStatus(
      String line, String status, int attempts, String advice) {
    api.proxy.requireLogin("Basic realm=\"x\"").refuse(line);
    TransportException failure = failure(withLogin(PASSWORD));
    assertThat(failure)
        .hasMessageContaining(
            "the proxy 127.0.0.1:"
                + api.proxy.port()
                + " does not open a tunnel to id.example (status "
                + status
                + ")");
    assertThat(failure.advice()).contains(advice);
    // the first exception of the token request
    assertThat(failure.attempts()).hasSize(attempts);
  }

  @Test
  void authority_notTrusted_saysHowToTrustIt() {
    try (HttpStack stack = api.open(o -> o.proxy(api.proxy.address()))) {
      TransportException failure = failure(api.things(stack));
      assertThat(failure)
          .hasMessageContaining(
              "the certificate of id.example, through the proxy 127.0.0.1:"
                  + api.proxy.port()
                  + ", is not trusted");
      assertThat(failure.advice())
          .contains("intercepts TLS", "trustedCertificates in ClientOptions", "Do not disable");
      assertThat(failure.attempts()).hasSize(1);
    }
    assertThat(api.received).isEmpty();
  }

  @Test
  void proxy_ofTheOptions_takesPrecedenceOverOneOfTheCustomizer() {
    try (ApiServer other = new ApiServer();
        HttpStack stack =
            api.open(
                o ->
                    o.proxy(api.proxy.address())
                        .trustedCertificates(api.authorityIn(folder))
                        .httpClientCustomizer(http -> http.proxy(other.asProxy())))) {
      assertThat(api.things(stack).get("t1").id()).isEqualTo("t1");
      assertThat(other.requests()).isZero();
    }
  }

  @Test
  void plainHttp_toALoopbackHost_doesNotUseTheProxy() {
    UnaryOperator<ClientOptions.Builder> proxied = o -> o.proxy(withLogin(PASSWORD));
    try (ApiServer local = new ApiServer(proxied).thing()) {
      assertThat(local.things().get("t1").id()).isEqualTo("t1");
    }
    assertThat(api.proxy.heads()).isEmpty();
  }

  @Test
  void options_printed_haveNoPassword() {
    ClientOptions options = ClientOptions.builder().proxy(withLogin(PASSWORD)).build();
    String encoded =
        Base64.getEncoder()
            .encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    assertThat(options.toString())
        .contains("127.0.0.1", USER)
        .doesNotContain(PASSWORD)
        .doesNotContain(encoded);
  }
}
