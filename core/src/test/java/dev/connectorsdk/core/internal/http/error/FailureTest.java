package dev.connectorsdk.core.internal.http.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.AllowedHosts;
import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.error.ConflictException;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.core.error.ServerException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.UnauthorizedException;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.http.HttpStack;
import dev.connectorsdk.core.internal.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {

  static Stream<Arguments> classes() {
    return Stream.of(
        Arguments.of(400, StatusException.class),
        Arguments.of(401, UnauthorizedException.class),
        Arguments.of(403, ForbiddenException.class),
        Arguments.of(404, NotFoundException.class),
        Arguments.of(409, ConflictException.class),
        Arguments.of(422, StatusException.class),
        Arguments.of(501, ServerException.class));
  }

  @ParameterizedTest
  @MethodSource("classes")
  void status_each_hasItsExceptionClass(int status, Class<?> expected) {
    try (ApiServer server = new ApiServer().respond(status, "{}")) {
      assertThatThrownBy(() -> server.things().create(Map.of())).isExactlyInstanceOf(expected);
    }
  }

  @Test
  void message_hasRequestResponseAdviceAndRequestId() {
    try (ApiServer server =
        new ApiServer()
            .respond(
                404, "{\"error\":\"notFound\",\"message\":\"no such thing\",\"id\":\"r-1\"}")) {
      assertThatThrownBy(() -> server.things().get("t1"))
          .hasMessage(
              "GET 127.0.0.1/things/t1 returned 404 notFound: no such thing. Do something about"
                  + " it. Quote id r-1 to support.");
    }
  }

  @Test
  void message_ofALongResponse_isOneLine() {
    String words = "no.\\r\\nFATAL forged line\\t" + "x".repeat(5_000);
    try (ApiServer server = new ApiServer().respond(400, "{\"message\":\"" + words + "\"}")) {
      assertThatThrownBy(() -> server.things().get("t1"))
          .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(500).doesNotContain("\n"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html><body>Bad gateway</body></html>", "{\"error\":", "[1,2]", "7"})
  void errorBody_ofAnotherShape_isThrownAsItsStatus(String body) {
    try (ApiServer server = new ApiServer().respond(502, body)) {
      assertThatThrownBy(() -> server.things().create(Map.of()))
          .isInstanceOfSatisfying(ServerException.class, e -> assertThat(e.body()).isEqualTo(body));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"id\":\"t", "{\"id\":[]}", "[]", "not json", "{\"tags\":[]}"})
  void response_notOfTheModel_isADecodingException(String body) {
    try (ApiServer server = new ApiServer().respond(200, body)) {
      assertThatThrownBy(() -> server.things().get("t1")).isInstanceOf(DecodingException.class);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void response_withoutARequiredProperty_namesItsPath() {
    try (ApiServer server = new ApiServer().respond(200, "{\"tags\":null}")) {
      assertThatThrownBy(() -> server.things().get("t1"))
          .isInstanceOfSatisfying(
              DecodingException.class, e -> assertThat(e.path()).isEqualTo("$.id"));
    }
  }

  @Test
  void response_withoutABody_isAcceptedWhereNoneIsExpected() {
    try (ApiServer server = new ApiServer().respond(204, "")) {
      assertThat(server.things().delete("t1")).isNull();
    }
  }

  @Test
  void redirect_isNotFollowed() {
    try (ApiServer other = new ApiServer().thing();
        ApiServer server =
            new ApiServer().respond(302, "", "Location", "http://localhost:1/things/t1")) {
      assertThatThrownBy(() -> server.things().get("t1"))
          .isInstanceOfSatisfying(StatusException.class, e -> assertThat(e.status()).isEqualTo(302))
          .hasMessageContaining("redirect to localhost");
      assertThat(other.requests()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SSH-2.0-OpenSSH_9.6", "220 mail.example ESMTP", "HTTP/9.9 200 OK"})
  void response_notHttp_namesWhatIsInBetween(String line) {
    try (ApiServer server = new ApiServer().respondWithStatusLine(line)) {
      assertThatThrownBy(() -> server.things().create(Map.of()))
          .isInstanceOf(TransportException.class)
          .hasMessageContaining("a response that is not HTTP")
          .hasMessageContaining("Check whether the call did its work")
          .hasMessageContaining("proxy");
    }
  }

  @Test
  void host_notAllowed_receivesNothing() {
    try (ApiServer server = new ApiServer()) {
      HttpStack strict =
          HttpStack.open("TestClient", ClientOptions.defaults(), AllowedHosts.of("id.sophos.com"));
      Things things =
          strict
              .unauthenticated(new PlainErrorMapper(), Json.camelCase())
              .at(server.url())
              .create(Things.class);
      assertThatThrownBy(() -> things.get("t1"))
          .isInstanceOf(NotSentException.class)
          .hasMessageContaining("allow-list")
          .hasMessageContaining("allowHosts");
      assertThat(server.requests()).isZero();
    }
  }

  @Test
  void host_unknown_isAConnectFailure() {
    try (ApiServer server = new ApiServer()) {
      HttpStack stack =
          HttpStack.open("TestClient", server.stack.options(), AllowedHosts.of("nowhere.invalid"));
      Things things =
          stack
              .unauthenticated(new PlainErrorMapper(), Json.camelCase())
              .at(HttpUrl.get("https://nowhere.invalid/"))
              .create(Things.class);
      assertThatThrownBy(() -> things.get("t1"))
          .isInstanceOfSatisfying(
              TransportException.class,
              e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.CONNECT));
    }
  }

  @Test
  void call_reachesItsDeadline_fails() {
    Duration deadline = Duration.ofMillis(200);
    try (ApiServer server =
        new ApiServer(o -> o.readTimeout(Duration.ofMinutes(1)).callTimeout(deadline))
            .neverRespond()) {
      assertThatThrownBy(() -> server.things().get("t1"))
          .isInstanceOfSatisfying(
              TransportException.class, e -> assertThat(e.isTimeout()).isTrue());
    }
  }

  @Test
  void response_tooLarge_fails() {
    try (ApiServer server =
        new ApiServer(o -> o.maxResponseBytes(1_000)).respond(200, "x".repeat(1_001))) {
      assertThatThrownBy(() -> server.things().get("t1"))
          .isInstanceOf(DecodingException.class)
          .hasMessageContaining("maxResponseBytes");
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void response_ofTheMaximumSize_isRead() {
    int size = ApiServer.THING.length();
    try (ApiServer server = new ApiServer(o -> o.maxResponseBytes(size)).thing()) {
      assertThat(server.things().get("t1").id()).isEqualTo("t1");
    }
  }

  @Test
  void client_closed_saysSo() {
    ApiServer server = new ApiServer().thing();
    Things things = server.things();
    server.close();
    assertThatThrownBy(() -> things.get("t1"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("TestClient is closed");
  }

  @Test
  void client_closedDuringACall_cancelsIt() throws Exception {
    ApiServer server = new ApiServer(o -> o.readTimeout(Duration.ofMinutes(1))).neverRespond();
    Things things = server.things();
    FutureTask<Object> call = new FutureTask<>(() -> things.get("t1"));
    new Thread(call).start();
    server.take();
    server.close();
    assertThatThrownBy(() -> call.get(20, TimeUnit.SECONDS))
        .hasCauseInstanceOf(TransportException.class)
        .hasMessageContaining("canceled");
  }

  @Test
  void client_closed_closesIdleConnections() {
    ConnectionPool pool = new ConnectionPool();
    ApiServer server =
        new ApiServer(o -> o.httpClientCustomizer(http -> http.connectionPool(pool))).thing();
    server.things().get("t1");
    server.stack.close();
    assertThat(pool.connectionCount()).isZero();
    server.close();
  }

  @Test
  void okHttpClient_ofTheUser_staysOpen() throws IOException {
    OkHttpClient users = new OkHttpClient();
    ApiServer server = new ApiServer(o -> o.httpClient(users)).thing().thing();
    server.things().get("t1");
    users.newCall(new Request.Builder().url(server.url()).build()).execute().close();
    server.stack.close();
    assertThat(users.dispatcher().executorService().isShutdown()).isFalse();
    assertThat(users.connectionPool().connectionCount()).as("its own").isEqualTo(1);
    server.close();
    users.connectionPool().evictAll();
    users.dispatcher().executorService().shutdown();
  }

  @Test
  void exception_serialized_keepsItsParts() throws IOException, ClassNotFoundException {
    try (ApiServer server = new ApiServer().respond(404, "{\"id\":\"r-1\"}")) {
      NotFoundException failure =
          org.assertj.core.api.Assertions.catchThrowableOfType(
              NotFoundException.class, () -> server.things().get("t1"));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(failure);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        NotFoundException copy = (NotFoundException) in.readObject();
        assertThat(copy.requestId()).contains("r-1");
        assertThat(copy.attempts()).hasSize(1);
      }
    }
  }
}
