package dev.connectorsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.token.Authorization;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpLogInterceptorTest {
  private static final String KEY = "v1.eu1.marker-s3cret";
  private static final String BASE64 =
      Base64.getEncoder().encodeToString((KEY + ":").getBytes(StandardCharsets.UTF_8));

  private final Logger logger = Logger.getLogger("dev.connectorsdk.http");
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    logger.setLevel(Level.ALL);
    logger.setUseParentHandlers(false);
    logger.addHandler(handler);
  }

  @AfterEach
  void stopListening() {
    logger.removeHandler(handler);
    logger.setUseParentHandlers(true);
    logger.setLevel(null);
  }

  @Test
  void log_atTrace_hasTheCallAndNoSecret() {
    try (ApiServer server =
        new ApiServer()
            .respond(
                200,
                "{\"id\":\"t1\",\"accessToken\":\"marker-token\",\"deep\":[{\"auth_link_url\":"
                    + "\"https://marker-link\"}],\"url\":\"https://files.example.net/f?s=marker-url\","
                    + "\"echo\":\""
                    + KEY
                    + "\"}",
                "Set-Cookie",
                "marker-cookie")) {
      Things things =
          server
              .stack
              .authenticated(
                  new PlainErrorMapper(),
                  Json.camelCase(),
                  chain -> chain.proceed(Authorization.basic(chain.request(), ApiKey.of(KEY))),
                  RateLimits.none())
              .at(server.url())
              .create(Things.class);
      things.create(Map.of("clientSecret", "marker-body", "name", "shown"));
      assertThat(server.take().getHeaders().get("Authorization")).isEqualTo("Basic " + BASE64);
    }
    assertThat(String.join("\n", lines))
        .contains("POST", "/things", "received 200", "\"name\":\"shown\"")
        .contains("https://files.example.net/f?***")
        .doesNotContain("marker")
        .doesNotContain(BASE64);
  }

  @Test
  void newSecret_namedAndRepeatedByAResponse_isNotLogged() {
    try (ApiServer server =
        new ApiServer()
            .respond(
                200,
                "{\"id\":\"t1\",\"auth_link_url\":\"https://h/marker4711\",\"token\":\"marker/4712\","
                    + "\"note\":\"send marker\\/4712 to https%3A%2F%2Fh%2Fmarker4711\"}",
                "X-Request-Id",
                "marker/4712")) {
      server.things().get("t1");
    }
    assertThat(String.join("\n", lines))
        .contains("received 200", "\"note\":\"send *** to ***\"")
        .doesNotContain("marker");
  }

  @Test
  void log_codesOfMobileDevices_areMasked() {
    try (ApiServer server =
        new ApiServer()
            .respond(
                200,
                "{\"id\":\"t1\",\"connectionCode\":\"marker-code\","
                    + "\"iosAutoEnrollment\":{\"url\":\"https://h/marker\"}}")) {
      server.things().create(Map.of("arguments", Map.of("lockCode", 4711, "wipeCode", 4711)));
    }
    assertThat(String.join("\n", lines))
        .contains("received 200", "\"lockCode\":\"***\"", "\"connectionCode\":\"***\"")
        .doesNotContain("marker", "4711");
  }

  @Test
  void log_secretParameterAndFailure_maskedAndLogged() {
    try (ApiServer server = new ApiServer().closeBeforeResponse().thing()) {
      server.things().open("shown", "marker");
    }
    assertThat(String.join("\n", lines))
        .contains("name=shown", "link_token=***", "failed GET 127.0.0.1/things")
        .doesNotContain("marker");
  }

  @Test
  void log_bodyNotJson_hasOnlyItsSize() {
    try (ApiServer server = new ApiServer().respond(502, "<html>marker</html>")) {
      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(
                  () -> server.things().create(Map.of())))
          .isNotNull();
    }
    assertThat(String.join("\n", lines)).contains("(19 bytes)").doesNotContain("marker");
  }
}
