package dev.connectorsdk.core.internal.http.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.CallOptions;
import dev.connectorsdk.core.RateLimit;
import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.RetryPolicy;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.RateLimitException;
import dev.connectorsdk.core.error.ServerException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.event.CallFinished;
import dev.connectorsdk.core.event.CallRetried;
import dev.connectorsdk.core.event.CallStarted;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.RecordingListener;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.json.Json;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallOptionsTest {
  private final RecordingListener recorded = new RecordingListener();
  private final ApiServer server = new ApiServer(o -> o.addListeners(recorded));

  @AfterEach
  void close() {
    server.close();
  }

  private ApiBinding binding(RateLimit... limits) {
    return server
        .stack
        .authenticated(
            new PlainErrorMapper(),
            Json.camelCase(),
            chain ->
                chain.proceed(
                    chain.request().newBuilder().header("Authorization", "Bearer t").build()),
            RateLimits.of(limits))
        .at(server.url());
  }

  private static Things things(ApiBinding binding, CallOptions.Builder options) {
    return binding.with(options.build()).create(Things.class);
  }

  @Test
  void headers_ofAScope_areSentWithItsCallsAlone() throws InterruptedException {
    server.thing().thing();
    ApiBinding binding = binding();

    things(binding, CallOptions.builder().putHeaders("X-Trace", "a b")).get("t1");
    binding.create(Things.class).get("t1");

    assertThat(server.take().getHeaders().get("X-Trace")).isEqualTo("a b");
    assertThat(server.take().getHeaders().get("X-Trace")).isNull();
  }

  @Test
  void secretHeader_repeatedByTheService_isMasked() {
    server.respond(400, "{\"message\":\"key gateway-key-4711 is unknown\"}");
    CallOptions.Builder options =
        CallOptions.builder().putHeaders("X-Gateway", Secret.of("gateway-key-4711"));

    StatusException failure =
        catchThrowableOfType(StatusException.class, () -> things(binding(), options).get("t1"));

    assertThat(failure.getMessage() + failure.body()).doesNotContain("4711").contains("***");
    assertThat(options.build().toString()).contains("X-Gateway").doesNotContain("4711");
  }

  @Test
  void retryPolicy_never_sendsOnce() {
    server.respond(503, "").thing();

    assertThatThrownBy(
            () ->
                things(binding(), CallOptions.builder().retryPolicy(RetryPolicy.never())).get("t1"))
        .isInstanceOf(ServerException.class);
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void timeout_shorterThanRetryAfter_failsAtOnceAndTheClientsOwnDoesNot() {
    server.respond(429, "", "Retry-After", "10").respond(429, "", "Retry-After", "10").thing();
    ApiBinding binding = binding();

    assertThatThrownBy(
            () -> things(binding, CallOptions.builder().timeout(Duration.ofSeconds(5))).get("t1"))
        .isInstanceOf(RateLimitException.class);
    assertThat(binding.create(Things.class).get("t1").id()).isEqualTo("t1");
  }

  @Test
  void tag_ofAScope_isInEveryEventOfItsCalls() {
    server.respond(503, "").thing();

    things(binding(), CallOptions.builder().tag("nightly")).get("t1");

    assertThat(recorded.events())
        .extracting(
            event ->
                event instanceof CallStarted started
                    ? started.tag()
                    : event instanceof CallRetried retried
                        ? retried.tag()
                        : ((CallFinished) event).tag())
        .hasSize(3)
        .containsOnly(Optional.of("nightly"));
  }

  @Test
  void success_finished_hasItsRequestIdAndNoHeaderThatMayBeASecret() {
    server.respond(
        200,
        "{\"id\":\"t1\"}",
        "X-Request-Id",
        "r-1",
        "Set-Cookie",
        "session=marker",
        "X-RateLimit-Remaining",
        "7");

    binding().create(Things.class).get("t1");

    CallFinished finished = recorded.finished().get(0);
    assertThat(finished.requestId()).contains("r-1");
    assertThat(finished.headers().get("x-ratelimit-remaining")).containsExactly("7");
    assertThat(finished.toString()).doesNotContain("marker");
  }

  @Test
  void options_twice_theLaterOnesWin() {
    CallOptions first =
        CallOptions.builder()
            .tag("a")
            .timeout(Duration.ofSeconds(1))
            .putHeaders("X-A", "1")
            .build();
    CallOptions second = CallOptions.builder().tag("b").putHeaders("x-a", "2").build();

    assertThat(second.orElse(first))
        .isEqualTo(
            CallOptions.builder()
                .tag("b")
                .timeout(Duration.ofSeconds(1))
                .putHeaders("x-a", "2")
                .build());
  }

  @Test
  void permits_taken_areNoLongerAvailable() {
    server.thing().respond(429, "", "Retry-After", "7").thing();
    ApiBinding binding = binding(RateLimit.of(5, Duration.ofMinutes(1)));
    assertThat(binding.rateLimitState().availableCalls()).isEqualTo(OptionalLong.of(5));

    Things once = things(binding, CallOptions.builder().retryPolicy(RetryPolicy.never()));
    once.get("t1");
    assertThatThrownBy(() -> once.get("t1")).isInstanceOf(ApiException.class);

    assertThat(binding.rateLimitState().availableCalls()).isEqualTo(OptionalLong.of(3));
    assertThat(binding.rateLimitState().throttledFor()).isEqualTo(Duration.ofSeconds(7));
    assertThat(binding().rateLimitState().availableCalls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two\nlines", "caf\u00e9", "a\u0000"})
  void tag_thatIsNoPrintableLine_isRejected(String tag) {
    assertThatThrownBy(() -> CallOptions.builder().tag(tag).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tag must be 1 to 100 printable ASCII characters on one line");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Authorization", "x-tenant-id", "", "a b", "X:Y"})
  void header_thatIsNotTheCallers_isRejected(String name) {
    assertThatThrownBy(() -> CallOptions.builder().headers(Map.of(name, "marker")).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("marker");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "-PT1S", "P30D"})
  void timeout_outOfRange_isRejected(String timeout) {
    assertThatThrownBy(() -> CallOptions.builder().timeout(Duration.parse(timeout)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 1 millisecond to 24 days");
  }
}
