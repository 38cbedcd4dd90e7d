package dev.connectorsdk.core.internal.http.error;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.token.Authorization;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Error responses that repeat the secret of the request, in several encodings. */
class ErrorMaskingTest {
  private static final String KEY = "marker/of+a\"secret\\key=";
  private static final String IN_JSON = "marker/of+a\\\"secret\\\\key=";
  private static final String IN_URL = URLEncoder.encode(KEY, UTF_8);
  private static final String IN_BASE64 = base64(KEY);
  private static final String WITH_COLON = base64(KEY + ":");
  private static final String IN_HOST = "v1-eu-abcdefgh-ijklmnop";
  private static final String PLAIN_KEY = "v1.eu.ABCDEFGH+IJKLMNOP";

  private final ApiServer server = new ApiServer();

  @AfterEach
  void close() {
    server.close();
  }

  static Stream<String> echoes() {
    return Stream.of(
        IN_JSON,
        IN_JSON.replace("/", "\\/"),
        IN_JSON.replace("+", "\\u002B").replace("m", "\\u006d"),
        IN_JSON.replace("\\", "\\\\").replace("\"", "\\\"").replace("+", "\\\\u002B"),
        IN_URL,
        IN_URL.toLowerCase(Locale.ROOT),
        KEY.replace("+", "&#43;").replace("\"", "&quot;").replace("\\", "&#x5C;"),
        HexFormat.of().formatHex(KEY.getBytes(UTF_8)),
        IN_BASE64,
        WITH_COLON,
        base64("id:" + KEY),
        base64("an-id:" + IN_URL),
        base64(IN_BASE64));
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

  @Test
  void secret_escapedByJsonInPart_isMaskedInMessageAndBody() {
    server.respond(401, "{\"message\":\"Bad key v1.eu.ABCDEFGH\\u002BIJKLMNOP\"}");

    StatusException refusal =
        catchThrowableOfType(StatusException.class, () -> thingsOf(PLAIN_KEY).get("t1"));

    assertThat(refusal.getMessage()).contains("Bad key ***").doesNotContain("ABCDEFGH");
    assertThat(refusal.body()).isEqualTo("{\"message\":\"Bad key ***\"}");
  }

  @Test
  void secret_inALineThatIsNotHttp_isMaskedInTheCause() {
    for (int attempt = 0; attempt < 4; attempt++) {
      server.respondWithStatusLine("HTTQ/1.1 Bad key " + PLAIN_KEY);
    }

    assertThat(shown(PLAIN_KEY)).contains("Bad key ***").doesNotContain("ABCDEFGH");
  }

  @Test
  void secret_asTheHostOfARedirect_isMasked() {
    server.respond(302, "", "Location", "https://" + IN_HOST + ".example.com/");

    assertThat(shown(IN_HOST)).contains("a redirect to ***").doesNotContain(IN_HOST);
  }

  @Test
  void secret_asThePropertyOfAnUnreadableResponse_isMasked() {
    server.respond(200, "{\"id\":{\"%s\":[1]}}".formatted(PLAIN_KEY));

    assertThat(shown(PLAIN_KEY)).doesNotContain("ABCDEFGH");
  }

  @ParameterizedTest
  @ValueSource(strings = {"token", "client_secret", "apiKey", "authLinkUrl", "refresh_token"})
  void newSecret_namedAndRepeatedByAnErrorResponse_isMasked(String name) {
    server.respond(
        400,
        "{\"%s\":\"aNewOne/4711\",\"message\":\"no aNewOne%%2F4711\",\"data\":{\"url\":\"https://h/aNewOne/4711?x\"}}"
            .formatted(name));

    assertThat(shown(PLAIN_KEY)).contains("no ***", "https://h/***?x").doesNotContain("aNewOne");
  }

  @Test
  void errorResponse_withWordsOfSecretsButNone_isUnchanged() {
    String body = "{\"token\":\"invalid_token\",\"password\":\"It is too short.\",\"secret\":true}";
    server.respond(400, body);

    assertThat(shown(PLAIN_KEY)).contains(body);
  }

  private void assertHidden(String form) {
    assertThat(shown(KEY)).doesNotContain(form).doesNotContain("marker/of").contains("***");
  }

  /** All that the failure of a call with this key shows. */
  private String shown(String key) {
    ApiException failure = catchThrowableOfType(ApiException.class, () -> thingsOf(key).get("t1"));
    StringWriter shown = new StringWriter();
    failure.printStackTrace(new PrintWriter(shown));
    if (failure instanceof StatusException refusal) {
      shown.append(refusal.body()).append(refusal.code() + " " + refusal.requestId());
    }
    return shown.toString();
  }

  private Things thingsOf(String key) {
    return server
        .stack
        .authenticated(
            new PlainErrorMapper(),
            Json.camelCase(),
            chain -> chain.proceed(Authorization.basic(chain.request(), ApiKey.of(key))),
            RateLimits.none())
        .at(server.url())
        .create(Things.class);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }
}
