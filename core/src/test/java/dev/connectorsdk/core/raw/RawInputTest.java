package dev.connectorsdk.core.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.json.Json;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invalid input is refused before anything is sent, and without repeating its value. */
class RawInputTest {
  private final ApiServer server = new ApiServer();

  @AfterEach
  void nothingWasSent() {
    assertThat(server.requests()).isZero();
    server.close();
  }

  private RawApi raw() {
    return server
        .stack
        .unauthenticated(new PlainErrorMapper(), Json.camelCase())
        .at(server.url())
        .resource(RawApi.class, Things.class, Map.of());
  }

  private void refused(
      String path, UnaryOperator<RawRequest.Builder> request, String... messageParts) {
    assertThatThrownBy(() -> raw().post(path, request))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(messageParts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "v1/things",
        "https://evil.example/v1",
        "//evil.example/v1",
        "/v1//things",
        "/v1/things/",
        "/v1/../admin",
        "/v1/.%2e/admin",
        "/v1/%252e%252e/admin",
        "/v1/a%2fb",
        "/v1/a%5Cb",
        "/v1/a\\b",
        "/v1/a%00b",
        "/v1/a%0d%0aHost:x",
        "/v1/a b",
        "/v1/ä",
        "/v1/things?x=secret-value",
        "/v1/things#secret-value",
      })
  void path_thatCouldNameSomethingElse_isRefused(String path) {
    assertThatThrownBy(() -> raw().get(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("path")
        .hasMessageNotContaining("secret-value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/v1", "//evil.example/v1", "evil.example/v1"})
  void path_withAHost_messageSaysWhatDeterminesTheHost(String path) {
    assertThatThrownBy(() -> raw().get(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("without a host: the scope determines the host")
        .hasMessageNotContaining("evil");
  }

  @ParameterizedTest
  @CsvSource({
    "Authorization",
    "authorization",
    "X-Tenant-ID",
    "x-partner-id",
    "X-Organization-ID",
    "x-account-id",
    "x-connector-profile-id",
    "Cookie",
    "Host",
    "User-Agent",
    "Content-Length",
    "Proxy-Authorization"
  })
  void header_ofTheScopeOrTheSdk_isRefused(String name) {
    refused("/v1/things", request -> request.putHeaders(name, "other"), name);
  }

  @Test
  void header_characterThatCannotBeSent_isNamedByPosition() {
    refused("/v1/x", request -> request.putHeaders("X-A", "ab\r\nEvil: 1"), "X-A", "U+000D", "3");
    refused("/v1/x", request -> request.putHeaders("X-A", "ä"), "X-A", "U+00E4", "1");
    refused("/v1/x", request -> request.putHeaders("X A", "b"), "position 2");
    refused("/v1/x", request -> request.putHeaders("", "b"), "header");
  }

  @Test
  void query_valueWithoutATextForm_isNamed() {
    refused("/v1/x", request -> request.putQuery("at", Map.of("a", 1)), "at", "query parameter");
    refused("/v1/x", request -> request.putQuery("at", List.of(new Object())), "at");
  }

  @Test
  void body_withoutAJsonForm_isRefused() {
    refused("/v1/x", request -> request.body(Thread.currentThread()), "Thread");
    refused("/v1/x", request -> request.body("{\"password\":\"hunter2\""), "not JSON");
    assertThatThrownBy(() -> raw().post("/v1/x", request -> request.body("{\"p\":hunter2}")))
        .hasMessageNotContaining("hunter2");
  }
}
