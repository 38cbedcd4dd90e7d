package dev.connectorsdk.core.internal.http.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.RetryPolicy;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.Things;
import java.util.Map;
import java.util.Objects;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every request is an attempt: OkHttp sends none on its own, whatever the status. */
class FollowUpTest {

  private static OkHttpClient.Builder eager(OkHttpClient.Builder http) {
    return http.retryOnConnectionFailure(true)
        .followRedirects(true)
        .followSslRedirects(true)
        .authenticator(FollowUpTest::again)
        .proxyAuthenticator(FollowUpTest::again);
  }

  private static okhttp3.Request again(okhttp3.Route route, okhttp3.Response response) {
    return response
        .request()
        .newBuilder()
        .header("Proxy-Authorization", Credentials.basic("proxy-user", "proxy-password"))
        .build();
  }

  private static ApiServer server(int status, RetryPolicy policy) {
    ApiServer server =
        new ApiServer(o -> o.retryPolicy(policy).httpClientCustomizer(FollowUpTest::eager));
    for (int i = 0; i < 10; i++) {
      server.respond(status, "{}", "Retry-After", "0", "Location", "/things/t2");
    }
    return server;
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 301, 302, 303, 304, 307, 308, 401, 407, 408, 421, 425, 429, 500, 503})
  void status_any_isOneRequestWithoutRetries(int status) {
    try (ApiServer server = server(status, RetryPolicy.never())) {
      Things things = server.things();
      StatusException read = catchThrowableOfType(StatusException.class, () -> things.get("t1"));
      StatusException write =
          catchThrowableOfType(StatusException.class, () -> things.create(Map.of()));

      assertThat(read.status()).isEqualTo(status);
      assertThat(write.status()).isEqualTo(status);
      assertThat(server.requests()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @CsvSource({"401, 1", "407, 1", "408, 4", "421, 1", "503, 4", "307, 1"})
  void status_any_isAsManyRequestsAsAttempts(int status, int requests) {
    try (ApiServer server = server(status, RetryPolicy.builder().build())) {
      StatusException read =
          catchThrowableOfType(StatusException.class, () -> server.things().get("t1"));

      assertThat(read.attempts()).hasSize(requests);
      assertThat(server.requests()).isEqualTo(requests);
    }
  }

  @Test
  void proxyAuthenticationRequired_byTheService_doesNotReceiveTheProxysCredentials() {
    try (ApiServer server = server(407, RetryPolicy.never())) {
      assertThatExceptionOfType(StatusException.class).isThrownBy(() -> server.things().get("t1"));

      assertThat(server.take().getHeaders().get("Proxy-Authorization")).isNull();
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void proxy_ofPlainHttp_receivesItsCredentialsWhenItRequiresThem() {
    try (ApiServer proxy = new ApiServer().respond(407, "").thing();
        ApiServer server =
            new ApiServer(
                o -> o.httpClientCustomizer(http -> eager(http).proxy(proxy.asProxy())))) {
      assertThat(server.things().get("t1").id()).isEqualTo("t1");
      proxy.take();
      assertThat(Objects.requireNonNull(proxy.take().getHeaders().get("Proxy-Authorization")))
          .isEqualTo(Credentials.basic("proxy-user", "proxy-password"));
    }
  }

  @Test
  void networkInterceptor_ofTheUser_seesTheRealStatus() {
    int[] seen = new int[1];
    try (ApiServer server =
        new ApiServer(
                o ->
                    o.httpClientCustomizer(
                        http ->
                            http.addNetworkInterceptor(
                                chain -> {
                                  okhttp3.Response response = chain.proceed(chain.request());
                                  seen[0] = response.code();
                                  return response;
                                })))
            .respond(404, "{}")) {
      assertThatExceptionOfType(StatusException.class).isThrownBy(() -> server.things().get("t1"));
      assertThat(seen[0]).isEqualTo(404);
    }
  }
}
