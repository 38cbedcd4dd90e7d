package dev.connectorsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.fixture.ApiServer;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientOptionsTest {

  @Test
  void defaults_areTheDocumentedOnes() {
    ClientOptions defaults = ClientOptions.defaults();
    assertThat(defaults.connectTimeout()).isEqualTo(Duration.ofSeconds(10));
    assertThat(defaults.readTimeout()).isEqualTo(Duration.ofSeconds(65));
    assertThat(defaults.callTimeout()).isEqualTo(Duration.ofMinutes(2));
    assertThat(defaults.retryPolicy().maxAttempts()).isEqualTo(4);
  }

  @Test
  void systemTiming_jitter_spreadsWaits() {
    Timing real = Timing.system();
    Set<Duration> waits = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      waits.add(real.jittered(Duration.ofDays(1)));
    }
    assertThat(waits).hasSizeGreaterThan(90).allMatch(w -> !w.isNegative() && w.toDays() == 0);
  }

  static Stream<UnaryOperator<ClientOptions.Builder>> nonsense() {
    return Stream.of(
        o -> o.callTimeout(Duration.ZERO),
        o -> o.readTimeout(Duration.ofSeconds(-1)),
        o -> o.connectTimeout(Duration.ofDays(30)),
        o -> o.maxResponseBytes(0));
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void timeout_outOfRange_isRejected(UnaryOperator<ClientOptions.Builder> change) {
    ClientOptions.Builder builder = change.apply(ClientOptions.builder());
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\r\nX-Evil: 1", "ü"})
  void userAgentSuffix_notAHeaderText_isRejected(String suffix) {
    ClientOptions.Builder builder = ClientOptions.builder().userAgentSuffix(suffix);
    assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void userAgent_withSuffix_namesTheSdkAndItsUser() {
    try (ApiServer server = new ApiServer(o -> o.userAgentSuffix("my-service/2.1")).thing()) {
      server.things().get("t1");
      assertThat(server.take().getHeaders().get("User-Agent"))
          .matches("connector-sdk/\\d+\\.\\d+ my-service/2\\.1");
    }
  }

  @Test
  void httpHook_enablesRedirects_isOverridden() {
    try (ApiServer server =
        new ApiServer(
                o ->
                    o.httpClientCustomizer(
                        http ->
                            http.followRedirects(true)
                                .addInterceptor(
                                    chain ->
                                        chain.proceed(
                                            chain
                                                .request()
                                                .newBuilder()
                                                .header("X-Trace", "7")
                                                .build()))))
            .respond(302, "", "Location", "/elsewhere")
            .thing()) {
      assertThatThrownBy(() -> server.things().get("t1")).isInstanceOf(StatusException.class);
      assertThat(server.take().getHeaders().get("X-Trace")).isEqualTo("7");
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void backoff_furtherAttempts_doublesUpToItsBound() {
    RetryPolicy policy = RetryPolicy.builder().build();
    assertThat(List.of(1, 2, 3, 4, 5, 6, 60).stream().map(policy::backoff))
        .extracting(Duration::toSeconds)
        .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
  }

  @Test
  void backoff_firstEqualsMax_staysTheSame() {
    Duration two = Duration.ofSeconds(2);
    RetryPolicy policy = RetryPolicy.builder().firstBackoff(two).maxBackoff(two).build();
    assertThat(policy.backoff(1)).isEqualTo(policy.backoff(9)).isEqualTo(two);
  }

  @Test
  void retryPolicy_outOfRange_isRejected() {
    RetryPolicy.Builder none = RetryPolicy.builder().maxAttempts(0);
    assertThatThrownBy(none::build).isInstanceOf(IllegalArgumentException.class);
    RetryPolicy.Builder reversed = RetryPolicy.builder().maxBackoff(Duration.ZERO);
    assertThatThrownBy(reversed::build).isInstanceOf(IllegalArgumentException.class);
    RetryPolicy.Builder negative = RetryPolicy.builder().firstBackoff(Duration.ofSeconds(-1));
    assertThatThrownBy(negative::build).isInstanceOf(IllegalArgumentException.class);
  }
}
