package dev.connectorsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainDialect;
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

/** Answers that may have no end. */
@Timeout(60)
class CallTimeoutTest {
  private static final CallTimeout BRIEFLY = CallTimeout.streaming(Duration.ofMillis(300));
  private static final CallTimeout LONG = CallTimeout.streaming(Duration.ofMinutes(1));

  private static String heard(ApiServer server, CallTimeout listening) throws IOException {
    return server
        .stack
        .unauthenticated(new PlainDialect(), Json.camelCase())
        .at(server.url())
        .create(Events.class)
        .listen(listening)
        .string();
  }

  @Test
  void anAnswerThatEndsIsNotWaitedForAnyLonger() throws IOException {
    try (ApiServer server = new ApiServer().answer(200, "one two")) {
      assertThat(heard(server, LONG)).isEqualTo("one two");
    }
  }

  @Test
  void whatCameInTimeIsTheAnswer() throws IOException {
    try (ApiServer server = new ApiServer().stallInBody("one two ".repeat(4_000))) {
      assertThat(heard(server, BRIEFLY)).isNotEmpty().hasSizeLessThan(32_000).startsWith("one two");
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void moreThanMayBeReadIsAFailure() throws IOException {
    String allowed = "x".repeat(20_000);
    try (ApiServer server =
        new ApiServer(o -> o.maxResponseBytes(20_000))
            .answer(200, allowed)
            .answer(200, allowed + "x")) {
      assertThat(heard(server, LONG)).isEqualTo(allowed);
      assertThatThrownBy(() -> heard(server, LONG))
          .isInstanceOf(DecodingException.class)
          .hasMessageContaining("maxResponseBytes");
    }
  }

  @Test
  void anInterruptIsNoEndOfTheAnswer() {
    try (ApiServer server =
        new ApiServer(o -> o.httpHook(CallTimeoutTest::interruptedAtTheAnswer))
            .stallInBody("one two ".repeat(4_000))) {
      assertThatThrownBy(() -> heard(server, LONG))
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
  void aRefusalIsARefusalHereToo() {
    try (ApiServer server = new ApiServer().answer(404, "{}")) {
      assertThatThrownBy(() -> heard(server, LONG)).isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void theTimeToListenComesOnTopOfTheDeadline() throws IOException {
    try (ApiServer server =
        new ApiServer(o -> o.callTimeout(Duration.ofSeconds(5)))
            .answer(429, "", "Retry-After", "64")
            .answer(200, "one two")) {
      assertThat(heard(server, LONG)).isEqualTo("one two");
      assertThat(server.time.sleeps()).containsExactly(Duration.ofSeconds(64));
    }
  }

  interface Events {
    @GET("events")
    ResponseBody listen(@Tag CallTimeout listening);
  }
}
