package dev.connectorsdk.core.internal.http.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.fixture.FakeTime;
import dev.connectorsdk.core.internal.http.call.CallEvents;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** What a log has of headers, URLs and bodies. */
class RedactorTest {
  private final CallTrace trace =
      CallTrace.of(
          CallTrace.start(
              new Request.Builder().url("https://api.example.com/"),
              new FakeTime().timing(),
              Duration.ofSeconds(1),
              CallEvents.NONE));

  private String body(String json) {
    return Redactor.body(new Buffer().writeUtf8(json), trace);
  }

  @Test
  void headers_notKnownToBeHarmless_areMasked() {
    assertThat(Redactor.headers(Headers.of("Date", "today", "X-Key", "k1")))
        .isEqualTo("Date: today; X-Key: ***; ");
  }

  @Test
  void url_secretParametersAndLogin_areMasked() {
    HttpUrl url = HttpUrl.get("https://u:p@host/x?name=n&link_token=t1");
    assertThat(Redactor.url(url)).isEqualTo("https://host/x?name=n&link_token=***");
  }

  @Test
  void body_list_isMaskedToo() {
    assertThat(body("[{\"apiKey\":\"Key12345\",\"n\":null},[\"https://h/f?sig=1\",5]]"))
        .isEqualTo("[{\"apiKey\":\"***\",\"n\":null},[\"https://h/f?***\",5]]");
    assertThat(trace.mask("the Key12345")).isEqualTo("the ***");
  }

  @Test
  void body_numbersAndNulls_areThoseThatWereSent() {
    String json = "{\"id\":9007199254740991,\"n\":null,\"share\":0.1,\"count\":-3,\"none\":[]}";
    assertThat(body(json)).isEqualTo(json);
  }

  @Test
  void body_numberWithMoreDigitsThanADouble_isVisiblyRounded() {
    assertThat(body("{\"id\":9007199254740993}")).isEqualTo("{\"id\":9.007199254740992E15}");
  }

  @Test
  void body_textOrNoJson_isItsSizeOnly() {
    assertThat(body("\"Key12345\"")).isEqualTo("(10 bytes)");
    assertThat(body("Key12345")).isEqualTo("(8 bytes)");
  }

  @Test
  void secrets_belowASecretName_areFoundInMapsAndLists() {
    Object body =
        Map.of(
            "token",
            List.of(Map.of("value", "Value123"), "Other456", "short", 7),
            "id",
            "Id345678");
    assertThat(Redactor.secretsIn(body))
        .containsExactlyInAnyOrder(Secret.of("Value123"), Secret.of("Other456"));
    assertThat(Redactor.secretsIn(null)).isEmpty();
  }
}
