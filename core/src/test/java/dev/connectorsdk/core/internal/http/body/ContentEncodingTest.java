package dev.connectorsdk.core.internal.http.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.fixture.ApiServer;
import java.io.IOException;
import mockwebserver3.MockResponse;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first bytes of a body decide whether it is compressed, not its header. */
class ContentEncodingTest {

  private static Buffer gzip(String text) throws IOException {
    Buffer compressed = new Buffer();
    try (var sink = Okio.buffer(new GzipSink(compressed))) {
      sink.writeUtf8(text);
    }
    return compressed;
  }

  private static MockResponse response(int status, String encoding, Buffer body) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Encoding", encoding)
        .body(body)
        .build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gzip", "GZIP", "x-gzip", "gzip, gzip", "deflate", "br", "zstd", "nonsense"})
  void plainBody_underAnyEncoding_isRead(String encoding) {
    try (ApiServer server =
        new ApiServer()
            .respond(404, "{\"error\":\"gone\"}", "Content-Encoding", encoding)
            .respond(404, "", "Content-Encoding", encoding)
            .respond(200, ApiServer.THING, "Content-Encoding", encoding)) {
      NotFoundException failure =
          catchThrowableOfType(NotFoundException.class, () -> server.things().get("t1"));
      assertThat(failure.code()).hasValue("gone");
      assertThat(failure.attempts()).hasSize(1);
      assertThat(
              catchThrowableOfType(NotFoundException.class, () -> server.things().get("t1"))
                  .attempts())
          .hasSize(1);
      assertThat(server.things().get("t1").id()).isEqualTo("t1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "x-gzip"})
  void compressedBody_isDecoded(String encoding) throws IOException {
    try (ApiServer server =
        new ApiServer()
            .enqueue(response(200, encoding, gzip(ApiServer.THING)))
            .enqueue(response(404, encoding, gzip("{\"error\":\"gone\"}")))) {
      assertThat(server.things().get("t1").id()).isEqualTo("t1");
      assertThat(server.take().getHeaders().get("Accept-Encoding")).isEqualTo("gzip");
      assertThat(
              catchThrowableOfType(NotFoundException.class, () -> server.things().get("t1")).code())
          .hasValue("gone");
    }
  }

  @Test
  void compressedBody_truncatedOrBroken_isOneAttempt() throws IOException {
    Buffer half = gzip("{\"error\":\"gone\"}".repeat(50));
    Buffer cut = new Buffer();
    cut.write(half, half.size() / 2);
    Buffer broken = new Buffer().writeByte(0x1f).writeByte(0x8b).writeUtf8("no gzip at all");
    try (ApiServer server =
        new ApiServer()
            .enqueue(response(404, "gzip", cut.copy()))
            .enqueue(response(404, "gzip", broken.copy()))
            .enqueue(response(200, "gzip", cut))
            .enqueue(response(200, "gzip", broken))) {
      for (int i = 0; i < 2; i++) {
        NotFoundException failure =
            catchThrowableOfType(NotFoundException.class, () -> server.things().get("t1"));
        assertThat(failure.attempts()).hasSize(1);
      }
      for (int i = 0; i < 2; i++) {
        DecodingException failure =
            catchThrowableOfType(DecodingException.class, () -> server.things().get("t1"));
        assertThat(failure.attempts()).hasSize(1);
        assertThat(failure).hasMessageContaining("gzip");
      }
    }
  }
}
