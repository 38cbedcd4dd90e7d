package dev.connectorsdk.core.internal.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;

/** An answer whose body has been read into memory, up to a limit. */
final class ResponseBuffer {
  private static final long CHUNK = 8 * 1024;

  private final long limit;

  ResponseBuffer(long limit) {
    this.limit = limit;
  }

  Response of(Request request, Response response) throws IOException {
    StreamWindow listening = request.tag(StreamWindow.class);
    BufferedSource source = response.body().source();
    Buffer copy = new Buffer();
    if (listening != null && response.isSuccessful()) {
      listen(source, listening.atMost(), copy);
    } else if (source.request(limit + 1)) {
      throw new ResponseTooLargeException(limit);
    } else {
      copy.writeAll(source);
    }
    ResponseBody body = ResponseBody.create(copy, response.body().contentType(), copy.size());
    return response.newBuilder().body(body).build();
  }

  private void listen(BufferedSource source, Duration atMost, Buffer copy) throws IOException {
    // a stream may be silent for longer than a read may take
    source.timeout().clearTimeout().deadline(Math.max(1, atMost.toNanos()), TimeUnit.NANOSECONDS);
    try {
      while (source.read(copy, CHUNK) >= 0) {
        if (copy.size() > limit) {
          throw new ResponseTooLargeException(limit);
        }
      }
    } catch (InterruptedIOException timeIsOver) {
      if (Thread.currentThread().isInterrupted()) {
        throw timeIsOver;
      }
    }
  }
}
