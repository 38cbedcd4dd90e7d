package dev.connectorsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.json.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Error responses that repeat the secret of the request, in several encodings. */
class ErrorMaskingTest {
  private static final String KEY = "marker/of+a\"secret\\key=";
  private static final String IN_JSON = "marker/of+a\\\"secret\\\\key=";
  private static final String IN_URL = URLEncoder.encode(KEY, UTF_8);
  private static final String IN_BASE64 = Base64.getEncoder().encodeToString(KEY.getBytes(UTF_8));
  private static final String WITH_COLON =
      Base64.getEncoder().encodeToString((KEY + ":").getBytes(UTF_8));

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

  static Stream<String> echoes() {
    return Stream.of(IN_JSON, IN_JSON.replace("/", "\\/"), IN_URL, IN_BASE64, WITH_COLON);
  }

  @ParameterizedTest
  @MethodSource("echoes")
  void secret_echoedByAnErrorResponse_isMasked(String echo) {
    server.respond(
        400, "{\"error\":\"%s\",\"message\":\"no %s\",\"id\":\"%s\"}".formatted(echo, echo, echo));

    assertHidden(echo);
  }

  @ParameterizedTest
  @MethodSource("echoes")
  void secret_echoedWhereABodyIsTruncated_isMasked(String echo) {
    server.respond(400, "x".repeat(64 * 1024 - echo.length() / 2) + echo);

    assertHidden(echo.substring(0, echo.length() / 2 - 1));
  }

  private void assertHidden(String form) {
    StatusException refusal = catchThrowableOfType(StatusException.class, () -> things.get("t1"));
    StringWriter shown = new StringWriter();
    refusal.printStackTrace(new PrintWriter(shown));
    shown.append(refusal.body()).append(refusal.code() + " " + refusal.requestId());

    assertThat(shown.toString()).doesNotContain(form).doesNotContain("marker/of").contains("***");
  }
}
