package dev.connectorsdk.core.internal.http.body;

import dev.connectorsdk.core.internal.http.body.ContentEncoding.InvalidEncodingException;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
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
import org.jspecify.annotations.Nullable;

/** Reads the body of a response into memory, up to a limit. */
public final class ResponseBuffer {
  private static final long CHUNK = 8 * 1024;

  private final long limit;

  public ResponseBuffer(long limit) {
    this.limit = limit;
  }

  public Response of(Request request, Response response) throws IOException {
    Duration window = CallTimeout.window(request);
    BufferedSource source = response.body().source();
    Buffer copy = new Buffer();
    if (window != null && response.isSuccessful()) {
      readStream(source, window, copy);
    } else {
      readWhole(response, source, copy);
    }
    ResponseBody body = ResponseBody.create(copy, response.body().contentType(), copy.size());
    return response.newBuilder().body(body).build();
  }

  private void readWhole(Response response, BufferedSource source, Buffer copy) throws IOException {
    try {
      if (source.request(limit + 1)) {
        throw ResponseTooLargeException.body(limit);
      }
    } catch (InvalidEncodingException e) {
      if (response.isSuccessful()) {
        throw e;
      }
    }
    // the status of an error says enough, whatever can be read of its body
    copy.write(source.getBuffer(), source.getBuffer().size());
  }

  private void readStream(BufferedSource source, Duration window, Buffer copy) throws IOException {
    // a stream may be silent for longer than the read timeout
    source.timeout().clearTimeout().deadline(Math.max(1, window.toNanos()), TimeUnit.NANOSECONDS);
    try {
      while (source.read(copy, CHUNK) >= 0) {
        if (copy.size() > limit) {
          throw ResponseTooLargeException.body(limit);
        }
      }
    } catch (InterruptedIOException windowEnded) {
      if (Thread.currentThread().isInterrupted()) {
        throw windowEnded;
      }
    }
  }

  /** Thrown when a response is larger than the client may read. */
  public static final class ResponseTooLargeException extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    private final String advice;

    private ResponseTooLargeException(String message, String advice) {
      super(message);
      this.advice = advice;
    }

    static ResponseTooLargeException body(long limit) {
      return new ResponseTooLargeException(
          "the response is larger than the " + limit + " bytes allowed",
          "Request fewer items or fields, or raise maxResponseBytes in ClientOptions.");
    }

    public static ResponseTooLargeException framing(long limit) {
      return new ResponseTooLargeException(
          "what surrounds its body, such as chunk sizes, is larger than the "
              + limit
              + " bytes allowed",
          "Report it to the operator of the service, or of the proxy in between.");
    }

    /** Returns the limit that was exceeded; null if the failure has another cause. */
    public static @Nullable ResponseTooLargeException in(@Nullable Throwable failure) {
      Throwable cause = failure;
      while (cause != null && !(cause instanceof ResponseTooLargeException)) {
        cause = cause.getCause();
      }
      return (ResponseTooLargeException) cause;
    }

    public String advice() {
      return advice;
    }
  }
}
