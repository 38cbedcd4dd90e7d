package dev.connectorsdk.core.internal.http.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.token.Authorization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How successful responses and the bodies of errors are read. */
class ReadingTest {
  private static final String KEY = "marker-of-a-secret-key";

  private final ApiServer server = new ApiServer();
  private final Things things =
      server
          .stack
          .authenticated(
              new PlainErrorMapper(),
              Json.camelCase(),
              chain -> chain.proceed(Authorization.basic(chain.request(), ApiKey.of(KEY))),
              RateLimits.none())
          .at(server.url())
          .create(Things.class);

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"items\":null}", "{\"data\":[]}", "{\"items\":\"\"}"})
  void list_withoutItsItems_isADecodingException(String body) {
    server.respond(200, body);
    assertThatThrownBy(things::list)
        .isInstanceOfSatisfying(
            DecodingException.class, e -> assertThat(e.path()).isEqualTo("$.items"));
  }

  @Test
  void list_anErrorInstead_isQuotedWithItsSecretsMasked() {
    server.respond(200, "{\"error\":\"internalServerError\",\"message\":\"key " + KEY + "\"}");
    assertThatThrownBy(things::list)
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("A required property is missing at $.items; the response has error")
        .hasMessageContaining("\"internalServerError\", message \"key ***")
        .hasMessageNotContaining(KEY);
  }

  @Test
  void emptyResponse_whereOneIsAllowed_isAbsent() {
    server.respond(204, "").respond(200, "").respond(200, " \r\n").thing();
    for (int i = 0; i < 3; i++) {
      assertThat(things.clear("t1")).isEmpty();
    }
    assertThat(things.clear("t1")).map(Things.Thing::id).contains("t1");
  }

  @Test
  void response_withAByteOrderMark_isRead() {
    server.respond(200, '\uFEFF' + ApiServer.THING);
    assertThat(things.get("t1").id()).isEqualTo("t1");
  }

  @Test
  void response_idWithALineEnd_isADecodingException() {
    server.respond(200, "{\"id\":\"t1\\r\\nX-Injected: 1\"}");
    assertThatThrownBy(() -> things.get("t1"))
        .isInstanceOfSatisfying(
            DecodingException.class, e -> assertThat(e.path()).isEqualTo("$.id"))
        .hasMessageNotContaining("Injected");
  }

  @ParameterizedTest
  @CsvSource({
    "12345678901234567890,12345678901234567890",
    "1.50,1.50",
    "-9007199254740993,-9007199254740993",
    "1000.0,1000.0",
    "7,7"
  })
  void errorId_aNumber_keepsItsDigits(String number, String id) {
    server.respond(400, "\uFEFF{\"error\":\"e\",\"id\":" + number + "}");
    assertThatThrownBy(() -> things.get("t1"))
        .isInstanceOfSatisfying(
            StatusException.class,
            e -> {
              assertThat(e.requestId()).contains(id);
              assertThat(e.code()).contains("e");
            });
  }
}
