package dev.connectorsdk.core.internal.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Serial;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;

/** Reads the body of a response into memory, up to a limit. */
final class ResponseBuffer {
  private static final long CHUNK = 8 * 1024;

  private final long limit;

  ResponseBuffer(long limit) {
    this.limit = limit;
  }

  Response of(Request request, Response response) throws IOException {
    Duration window = CallTimeout.window(request);
    BufferedSource source = response.body().source();
    Buffer copy = new Buffer();
    if (window != null && response.isSuccessful()) {
      readStream(source, window, copy);
    } else if (source.request(limit + 1)) {
      throw new ResponseTooLargeException(limit);
    } else {
      copy.writeAll(source);
    }
    ResponseBody body = ResponseBody.create(copy, response.body().contentType(), copy.size());
    return response.newBuilder().body(body).build();
  }

  private void readStream(BufferedSource source, Duration window, Buffer copy) throws IOException {
    // a stream may be silent for longer than the read timeout
    source.timeout().clearTimeout().deadline(Math.max(1, window.toNanos()), TimeUnit.NANOSECONDS);
    try {
      while (source.read(copy, CHUNK) >= 0) {
        if (copy.size() > limit) {
          throw new ResponseTooLargeException(limit);
        }
      }
    } catch (InterruptedIOException windowEnded) {
      if (Thread.currentThread().isInterrupted()) {
        throw windowEnded;
      }
    }
  }

  /** Thrown when a response is larger than the client may read. */
  static final class ResponseTooLargeException extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    ResponseTooLargeException(long limit) {
      super("the response is larger than the " + limit + " bytes allowed");
    }
  }
}
