package dev.connectorsdk.core.internal.http.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.fixture.AllocatedBytes;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.RawServer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not body, or not yet, is limited too; the server counts what it could send. */
@Timeout(120)
class FramingTest {
  private static final String OK = "HTTP/1.1 200 OK\r\n";
  private static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";
  private static final String GZIP =
      OK + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n";

  /** An unlimited line makes this much in a fraction of a second. */
  private static final long MEMORY = 32L * 1024 * 1024;

  private static String unescaped(String text) {
    return text.translateEscapes();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "extension of the first chunk, '1;', n",
    "extension of a later chunk, '1\\r\\na\\r\\n1;', n",
    "chunks of one byte with long extensions, '', '1;nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn\\r\\n \\r\\n'",
    "text in place of a line end, '1\\r\\nab', b",
    "blanks in place of a line end, 1, ' '"
  })
  void chunkFraming_withoutEnd_isCut(String name, String start, String rest) {
    assertCut(CHUNKED + unescaped(start), unescaped(rest), 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x08, 0x10})
  void gzipHeader_withoutEnd_isCut(int flag) {
    String header = "\u001f\u008b\u0008" + (char) flag + "\0\0\0\0\0\0";
    String start = GZIP + "a\r\n" + header + "\r\n";
    assertCut(start, "400\r\n" + "n".repeat(1024) + "\r\n", 1);
  }

  @Test
  void gzipBlocks_emptyWithoutEnd_areCut() {
    String header = "\u001f\u008b\u0008\0\0\0\0\0\0\0";
    String block = "\0\0\0\u00ff\u00ff".repeat(200);
    assertCut(GZIP + "a\r\n" + header + "\r\n", "3e8\r\n" + block + "\r\n", 1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "status line, HTTP/1.1 200 , k",
    "header field, 'HTTP/1.1 200 OK\\r\\nX-A: ', n",
    "header fields, 'HTTP/1.1 200 OK\\r\\n', 'a:b\\r\\n'",
    "continued header field, 'HTTP/1.1 200 OK\\r\\nX-A: b\\r\\n', ' c\\r\\n'",
    "informational responses, '', 'HTTP/1.1 100 Continue\\r\\n\\r\\n'",
    "early hints, '', 'HTTP/1.1 103 Early Hints\\r\\nLink: a\\r\\n\\r\\n'",
    "trailer, 'HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n0\\r\\nX-A: ', n",
    "trailers, 'HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n0\\r\\n', 'a: b\\r\\n'"
  })
  void head_withoutEnd_isCut(String name, String start, String rest) {
    assertCut(unescaped(start), unescaped(rest), 4);
  }

  private static void assertCut(String start, String rest, int attempts) {
    try (RawServer server =
            new RawServer(
                connection -> {
                  connection.readRequest();
                  connection.write(start);
                  connection.writeEndlessly(rest);
                });
        ApiServer client = new ApiServer(o -> o.maxResponseBytes(1_000_000))) {
      long before = AllocatedBytes.ofThisThread();
      ApiException failure =
          catchThrowableOfType(ApiException.class, () -> client.things(server.url()).get("t1"));
      assertThat(AllocatedBytes.ofThisThread() - before).isLessThan(attempts * MEMORY);
      assertThat(failure.attempts()).hasSize(attempts);
      assertThat(failure instanceof DecodingException).isEqualTo(attempts == 1);

      assertThatExceptionOfType(ApiException.class)
          .isThrownBy(() -> client.things(server.url()).create(Map.of()));
      assertThat(server.requests.get()).isEqualTo(attempts + 1);
    }
  }

  @Test
  void body_inTheSmallestChunks_isRead() {
    String body = "{\"id\":\"t1\",\"tags\":[\"" + "a".repeat(300_000) + "\"]}";
    StringBuilder chunks = new StringBuilder();
    body.chars().forEach(c -> chunks.append("1\r\n").append((char) c).append("\r\n"));
    try (RawServer server =
            new RawServer(
                connection -> {
                  while (connection.readRequest()) {
                    connection.write(CHUNKED + chunks + "0\r\n\r\n");
                  }
                });
        ApiServer client = new ApiServer()) {
      assertThat(client.things(server.url()).get("t1").tags().get(0)).hasSize(300_000);
      assertThat(client.things(server.url()).get("t1").tags().get(0)).hasSize(300_000);
      assertThat(server.connections).hasValue(1);
    }
  }
}
