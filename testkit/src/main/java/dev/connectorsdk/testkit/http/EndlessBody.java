package dev.connectorsdk.testkit.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import mockwebserver3.SocketEffect;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;

/**
 * A response body that is generated while it is sent, so that it is never in memory as a whole:
 * blanks of a JSON text, without an end or with a distant one. It ends when the client closes the
 * connection.
 */
final class EndlessBody implements MockResponseBody {
  private static final byte[] BLANKS = " ".repeat(8192).getBytes(StandardCharsets.US_ASCII);

  private final long bytes;
  private final boolean packed;

  private EndlessBody(long bytes, boolean packed) {
    this.bytes = bytes;
    this.packed = packed;
  }

  static MockResponse.Builder plain(MockResponse.Builder response, long bytes) {
    return in(response, new EndlessBody(bytes, false));
  }

  static MockResponse.Builder gzip(MockResponse.Builder response) {
    return in(response, new EndlessBody(Long.MAX_VALUE, true))
        .setHeader("Content-Encoding", "gzip");
  }

  /** Without a length, the end of the connection ends the body. */
  private static MockResponse.Builder in(MockResponse.Builder response, EndlessBody body) {
    return response
        .body(body)
        .removeHeader("Content-Length")
        .setHeader("Connection", "close")
        .onResponseEnd(new SocketEffect.CloseSocket());
  }

  @Override
  public long getContentLength() {
    return -1;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    BufferedSink target = packed ? Okio.buffer(new GzipSink(sink)) : sink;
    for (long left = bytes; left > 0; left -= BLANKS.length) {
      target.write(BLANKS, 0, (int) Math.min(left, BLANKS.length));
      target.emitCompleteSegments();
    }
  }
}
