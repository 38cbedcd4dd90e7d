package dev.connectorsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.RawServer;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import okio.Buffer;
import okio.GzipSink;
import okio.Sink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the end of a file is found, and what the request contains. */
class FileDownloadTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final String CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

  private final ApiServer api = new ApiServer(o -> o.maxResponseBytes(1_000));
  private final ByteArrayOutputStream target = new ByteArrayOutputStream();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void request_hasNothingOfTheClient() {
    api.respond(200, "content");

    assertThat(file(api.url() + "f?signature=abc").writeTo(target, 7, TIMEOUT)).isEqualTo(7);

    var request = api.take();
    assertThat(request.getHeaders().names())
        .containsExactlyInAnyOrder("Accept-Encoding", "Connection", "Host", "User-Agent");
    assertThat(request.getHeaders().get("User-Agent")).startsWith("okhttp/");
    assertThat(request.getHeaders().get("Accept-Encoding")).isEqualTo("identity");
  }

  @Test
  void chunks_beyondTheMaximum_areNotWritten() {
    String chunk = "1000\r\n" + "x".repeat(0x1000) + "\r\n";
    assertThatThrownBy(
            () -> raw(connection -> connection.writeEndlessly(chunk), CHUNKED, target, 10_000))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("larger than the 10000 bytes allowed");
    assertThat(target.size()).isBetween(1, 10_000);
  }

  @Test
  void chunks_withoutTheLastOne_areNoFile() {
    assertThatThrownBy(
            () -> raw(connection -> connection.write("3\r\nabc\r\n"), CHUNKED, target, 100))
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("broke off");
  }

  @Test
  void chunks_complete_areTheFile() {
    raw(connection -> connection.write("3\r\nabc\r\n0\r\n\r\n"), CHUNKED, target, 3);

    assertThat(target.toString(StandardCharsets.UTF_8)).isEqualTo("abc");
  }

  @Test
  void fileWithoutLength_isRefused() {
    assertThatThrownBy(
            () ->
                raw(connection -> connection.write("abc"), "HTTP/1.1 200 OK\r\n\r\n", target, 100))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("it has no length");
    assertThat(target.size()).isZero();
  }

  @Test
  void fileThatIsCompressed_isExpandedWithinTheMaximum() throws Exception {
    Buffer packed = new Buffer();
    try (Sink gzip = new GzipSink(packed)) {
      gzip.write(new Buffer().writeUtf8("y".repeat(5_000)), 5_000);
    }
    byte[] bytes = packed.readByteArray();
    String head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n";
    byte[] size = (Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.UTF_8);
    RawServer.Handler body =
        connection -> {
          connection.write(size);
          connection.write(bytes);
          connection.write("\r\n0\r\n\r\n");
        };

    raw(body, head, target, 5_000);

    assertThat(target.size()).isEqualTo(5_000);
    assertThatThrownBy(() -> raw(body, head, OutputStream.nullOutputStream(), 4_999))
        .isInstanceOf(DecodingException.class);
  }

  @Test
  void clientClosed_whileReading_endsTheDownload() {
    api.respond(200, "z".repeat(100_000));
    OutputStream closing =
        new OutputStream() {
          @Override
          public void write(int b) {
            api.stack.close();
          }
        };

    assertThatThrownBy(() -> file(api.url() + "f").writeTo(closing, 1_000_000, TIMEOUT))
        .isInstanceOf(TransportException.class);
  }

  @Test
  void threadInterrupted_downloadEnds() {
    api.respond(200, "content");
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> file(api.url() + "f").writeTo(target, 100, TIMEOUT))
          .isInstanceOf(TransportException.class)
          .extracting(e -> ((TransportException) e).reason())
          .isEqualTo(TransportException.Reason.INTERRUPTED);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void plainHttp_toAHostThatIsNotListed_isRefused() {
    assertThatThrownBy(() -> file("http://[::1]:1/secret-path"))
        .isInstanceOf(NotSentException.class)
        .hasMessageContaining("a URL without https")
        .hasMessageNotContaining("secret-path");
  }

  private FileDownload file(String url) {
    return FileDownload.of(api.stack, Secret.of(url));
  }

  private void raw(RawServer.Handler body, String head, OutputStream out, long maxBytes) {
    try (RawServer server =
        new RawServer(
            connection -> {
              connection.readRequest();
              connection.write(head);
              body.serve(connection);
            })) {
      long unused = file(server.url() + "f").writeTo(out, maxBytes, TIMEOUT);
    }
  }
}
