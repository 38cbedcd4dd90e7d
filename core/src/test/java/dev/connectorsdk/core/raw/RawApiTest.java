package dev.connectorsdk.core.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawApiTest {
  private final ApiServer server = new ApiServer();

  /** A record of a user, whose second property is optional. */
  record Device(String id, Optional<Instant> seenAt) {}

  @AfterEach
  void close() {
    server.close();
  }

  private RawApi raw() {
    return raw(server.url());
  }

  private RawApi raw(HttpUrl base) {
    return server
        .stack
        .unauthenticated(new PlainErrorMapper(), Json.snakeCase())
        .at(base)
        .resource(RawApi.class, Things.class, Map.of("X-Scope", "s1"));
  }

  @Test
  void get_queryAndHeaders_areSentWithThoseOfTheScope() {
    server.thing();

    raw(server.url().resolve("/base"))
        .get(
            "/v1/devices/a%20b",
            request ->
                request
                    .putQuery("q", "x&y=z")
                    .putQuery("id", List.of(1, 2))
                    .putHeaders("X-Trace", "t1"));

    RecordedRequest sent = server.take();
    assertThat(sent.getTarget()).isEqualTo("/base/v1/devices/a%20b?q=x%26y%3Dz&id=1&id=2");
    assertThat(sent.getHeaders().get("X-Trace")).isEqualTo("t1");
    assertThat(sent.getHeaders().get("X-Scope")).isEqualTo("s1");
  }

  @Test
  void response_success_hasStatusHeadersAndTree() {
    server.respond(
        201, "{\"a\":{\"n\":1.50},\"list\":[true,null]}", "X-Request-Id", "r7", "X-Other", "o");

    RawResponse response = raw().put("/v1/things", request -> request.body("{\"a\": 1}"));

    assertThat(server.take().getBody().utf8()).isEqualTo("{\"a\": 1}");
    assertThat(response.status()).isEqualTo(201);
    assertThat(response.requestId()).contains("r7");
    assertThat(response.header("x-OTHER")).contains("o");
    assertThat(response.text()).startsWith("{\"a\"");
    assertThat(response.asMap()).containsOnlyKeys("a", "list");
    assertThat(response).hasToString("RawResponse[status=201, length=35]");
  }

  @Test
  void as_recordOfTheUser_hasJavaNames() {
    server.respond(200, "{\"id\":\"d1\",\"seenAt\":\"2026-01-02T03:04:05Z\",\"more\":1}");

    assertThat(raw().get("/v1/devices/d1").as(Device.class))
        .isEqualTo(new Device("d1", Optional.of(Instant.parse("2026-01-02T03:04:05Z"))));
  }

  @Test
  void as_unreadableOptional_isAbsent() {
    server.respond(200, "{\"id\":\"d1\",\"seenAt\":\"yesterday\"}");

    assertThat(raw().get("/v1/devices/d1").as(Device.class))
        .isEqualTo(new Device("d1", Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"seenAt\":null}", "[]", "null", "{\"id\":", "<html>", ""})
  void as_otherBody_failsWithTheCall(String body) {
    server.respond(200, body);

    DecodingException failure =
        catchThrowableOfType(
            DecodingException.class, () -> raw().get("/v1/devices/d1").as(Device.class));

    assertThat(failure).hasMessageContaining("GET 127.0.0.1/v1/devices/d1");
  }

  @Test
  void body_modelOfTheSdk_isWrittenInTheServicesSpelling() {
    server.thing().thing().thing();
    Things.Thing model = new Things.Thing("t1", List.of("a"));

    raw().post("/v1/things", request -> request.body(model));
    raw().post("/v1/things", request -> request.body(new Device("d1", Optional.empty())));
    raw().post("/v1/things", request -> request.body(Map.of("ids", List.of(1L))));

    assertThat(server.take().getBody().utf8()).isEqualTo("{\"id\":\"t1\",\"tags\":[\"a\"]}");
    assertThat(server.take().getBody().utf8()).isEqualTo("{\"id\":\"d1\"}");
    assertThat(server.take().getBody().utf8()).isEqualTo("{\"ids\":[1]}");
  }

  @Test
  void delete_withAndWithoutBody_mayHaveNoResponseBody() {
    server.respond(204, "").respond(204, "");

    assertThat(raw().delete("/v1/things/t1").status()).isEqualTo(204);
    assertThat(raw().delete("/v1/things", request -> request.body(List.of("t1"))).text()).isEmpty();

    assertThat(server.take().getBodySize()).isZero();
    assertThat(server.take().getBody().utf8()).isEqualTo("[\"t1\"]");
  }

  @Test
  void write_lostResponse_isRepeatedOnlyIfTheCallerSaysSo() {
    UnaryOperator<RawRequest.Builder> once = request -> request;
    server.closeBeforeResponse();
    assertThatThrownBy(() -> raw().post("/v1/things", once)).isInstanceOf(TransportException.class);
    assertThat(server.requests()).isEqualTo(1);

    server.closeBeforeResponse().thing();
    assertThat(raw().patch("/v1/things/t1", request -> request.repeatable(true)).status())
        .isEqualTo(200);
    assertThat(server.requests()).isEqualTo(3);

    server.closeBeforeResponse();
    assertThatThrownBy(() -> raw().put("/v1/things/t1", request -> request.repeatable(false)))
        .isInstanceOf(TransportException.class);
    assertThat(server.requests()).isEqualTo(4);
  }

  @Test
  void failure_anyStatus_isTheExceptionOfATypedCall() {
    server.respond(404, "{\"error\":\"gone\"}");

    assertThatThrownBy(() -> raw().get("/v1/nothing"))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("GET 127.0.0.1/v1/nothing");
  }

  @Test
  void secret_echoedByTheService_isMasked() {
    server.respond(400, "{\"message\":\"bad value hunter-2-hunter\"}");
    Secret secret = Secret.of("hunter-2-hunter");

    assertThatThrownBy(
            () ->
                raw()
                    .post(
                        "/v1/things",
                        request -> request.body(Map.of("key", secret)).putHeaders("X-Key", secret)))
        .hasMessageNotContaining("hunter-2")
        .hasMessageContaining("400");
    RecordedRequest sent = server.take();
    assertThat(sent.getHeaders().get("X-Key")).isEqualTo("hunter-2-hunter");
    assertThat(sent.getBody().utf8()).isEqualTo("{\"key\":\"hunter-2-hunter\"}");
  }
}
