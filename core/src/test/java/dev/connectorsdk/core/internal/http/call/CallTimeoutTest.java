package dev.connectorsdk.core.internal.http.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.internal.json.Json;
import java.io.IOException;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import retrofit2.http.GET;
import retrofit2.http.Tag;

/** Responses that may have no end. */
@Timeout(60)
class CallTimeoutTest {
  private static final CallTimeout SHORT = CallTimeout.streaming(Duration.ofMillis(300));
  private static final CallTimeout LONG = CallTimeout.streaming(Duration.ofMinutes(1));

  private static String read(ApiServer server, CallTimeout timeout) throws IOException {
    return server
        .stack
        .unauthenticated(new PlainErrorMapper(), Json.camelCase())
        .at(server.url())
        .create(Events.class)
        .stream(timeout)
        .string();
  }

  @Test
  void stream_endsEarly_returnsAtOnce() throws IOException {
    try (ApiServer server = new ApiServer().respond(200, "one two")) {
      assertThat(read(server, LONG)).isEqualTo("one two");
    }
  }

  @Test
  void stream_longerThanItsWindow_returnsWhatArrived() throws IOException {
    try (ApiServer server = new ApiServer().stallInBody("one two ".repeat(4_000))) {
      assertThat(read(server, SHORT)).isNotEmpty().hasSizeLessThan(32_000).startsWith("one two");
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void stream_tooLarge_fails() throws IOException {
    String allowed = "x".repeat(20_000);
    try (ApiServer server =
        new ApiServer(o -> o.maxResponseBytes(20_000))
            .respond(200, allowed)
            .respond(200, allowed + "x")) {
      assertThat(read(server, LONG)).isEqualTo(allowed);
      assertThatThrownBy(() -> read(server, LONG))
          .isInstanceOf(DecodingException.class)
          .hasMessageContaining("maxResponseBytes");
    }
  }

  @Test
  void stream_interrupted_fails() {
    try (ApiServer server =
        new ApiServer(o -> o.httpClientCustomizer(CallTimeoutTest::interruptedAtTheAnswer))
            .stallInBody("one two ".repeat(4_000))) {
      assertThatThrownBy(() -> read(server, LONG))
          .isInstanceOfSatisfying(
              TransportException.class, e -> assertThat(e.reason()).isEqualTo(Reason.INTERRUPTED));
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static OkHttpClient.Builder interruptedAtTheAnswer(OkHttpClient.Builder http) {
    return http.addNetworkInterceptor(CallTimeoutTest::interrupt);
  }

  private static Response interrupt(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    Thread.currentThread().interrupt();
    return response;
  }

  @Test
  void stream_errorStatus_isThrown() {
    try (ApiServer server = new ApiServer().respond(404, "{}")) {
      assertThatThrownBy(() -> read(server, LONG)).isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void stream_window_isAddedToTheDeadline() throws IOException {
    try (ApiServer server =
        new ApiServer(o -> o.callTimeout(Duration.ofSeconds(5)))
            .respond(429, "", "Retry-After", "64")
            .respond(200, "one two")) {
      assertThat(read(server, LONG)).isEqualTo("one two");
      assertThat(server.time.sleeps()).containsExactly(Duration.ofSeconds(64));
    }
  }

  interface Events {
    @GET("events")
    ResponseBody stream(@Tag CallTimeout timeout);
  }
}
