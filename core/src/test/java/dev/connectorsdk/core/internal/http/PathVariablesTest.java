package dev.connectorsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.event.CallStarted;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.Things.Thing;
import dev.connectorsdk.core.internal.config.CharacterKind;
import dev.connectorsdk.core.internal.json.Json;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** Path variables are checked by the converter, before anything is sent. */
class PathVariablesTest {
  private final List<CallStarted> started = new ArrayList<>();
  private final ApiServer server =
      new ApiServer(
          o ->
              o.addListeners(
                  new ClientListener() {
                    @Override
                    public void callStarted(CallStarted event) {
                      started.add(event);
                    }
                  }));

  @AfterEach
  void close() {
    assertThat(started).isEmpty();
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | be blank",
        "` ` | be blank",
        ". | be a dot segment",
        ".. | be a dot segment",
        "%2e | be a dot segment",
        "%2E. | be a dot segment",
        "%252e%252E | be a dot segment",
        "a/b | contain '/' (at position 2)",
        "/ | contain '/' (at position 1)",
        "../a | contain '/' (at position 3)",
        "a\\b | contain '\\' (at position 2)",
        "a%2fb | contain \"%2f\" (at position 2)",
        "a%2Fb | contain \"%2f\" (at position 2)",
        "%5C | contain \"%5c\" (at position 1)",
        "ab%252F | contain \"%252f\" (at position 3)",
        "a%00 | contain \"%00\" (at position 2)",
        "a%1f | contain \"%1f\" (at position 2)",
        "%7F | contain \"%7f\" (at position 1)",
        "a b | contain a blank (U+0020) (at position 2)",
        "ü | contain a non-ASCII letter (U+00FC) (at position 1)",
        "a\u00A0b | contain a no-break space (U+00A0) (at position 2)",
        "a\uD83D\uDE00 | contain a non-ASCII character (U+1F600) (at position 2)",
      })
  void value_thatWouldNameAnotherPath_isRejectedBeforeAnythingIsSent(String value, String fault) {
    assertRejected(value, "thingId must not " + fault);
  }

  @ParameterizedTest
  @ValueSource(chars = {'\0', '\t', '\n', '\r', '\u001f', '\u007f', '\u0085', '\u2028'})
  void value_withAControlCharacter_isRejectedBeforeAnythingIsSent(char control) {
    assertRejected(
        "a" + control + "b",
        String.format(
            Locale.ROOT,
            "thingId must not contain %s (U+%04X) (at position 2)",
            CharacterKind.of(control),
            (int) control));
  }

  @Test
  void value_rejected_isNotRepeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> things().get("marker/secret"))
        .satisfies(e -> assertThat(e).message().doesNotContain("marker", "secret"));
  }

  @Test
  void value_null_isRejectedWithItsName() throws Exception {
    Method get = Http.class.getDeclaredMethod("get", String.class);
    assertThat(catchThrowable(() -> get.invoke(things(), (Object) null)))
        .hasCauseInstanceOf(IllegalArgumentException.class)
        .cause()
        .hasMessageContaining("\"thingId\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PathVariables.check("id", null))
        .withMessageContaining("id must not be blank");
    assertThat(server.requests()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "a, a",
    "'a\n', a",
    "'a\r\n', a",
    "a.b, a.b",
    "..., ...",
    "a%20b, a%2520b",
    "a?b#c, a%3Fb%23c",
    "!~, !~",
    "%2, %252"
  })
  void value_thatStaysInItsSegment_isSent(String value, String segment) {
    try (ApiServer open = new ApiServer().thing()) {
      open.stack
          .unauthenticated(new PlainErrorMapper(), Json.camelCase())
          .at(open.url())
          .create(Http.class)
          .get(value);
      assertThat(open.take().getUrl().encodedPath()).isEqualTo("/things/" + segment);
    }
  }

  @Test
  void value_ofAnotherType_isCheckedAsText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> things().find(URI.create("a/b")))
        .withMessageContaining("name must not contain '/'");
    assertThat(server.requests()).isZero();
  }

  private void assertRejected(String value, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> things().get(value))
        .withMessageStartingWith(message)
        .withMessageEndingWith(": pass it as the service returned it.");
    assertThat(server.requests()).isZero();
  }

  private Http things() {
    return server
        .stack
        .authenticated(
            new PlainErrorMapper(),
            Json.camelCase(),
            chain -> chain.proceed(chain.request()),
            RateLimits.none())
        .at(server.url())
        .create(Http.class);
  }

  interface Http {
    @GET("things/{thingId}")
    Thing get(@Path("thingId") String id);

    @GET("names/{name}")
    Thing find(@Path("name") URI name);
  }
}
