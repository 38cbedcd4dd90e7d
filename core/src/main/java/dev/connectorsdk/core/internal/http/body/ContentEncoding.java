package dev.connectorsdk.core.internal.http.body;

import dev.connectorsdk.core.internal.http.body.ResponseBuffer.ResponseTooLargeException;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.GzipSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a body. Gateways name one that their error pages do not have, so the first bytes
 * decide, not the header.
 */
public final class ContentEncoding {
  private static final int MAGIC_1 = 0x1f;
  private static final int MAGIC_2 = 0x8b;

  private ContentEncoding() {}

  /** Returns the request with {@code Accept-Encoding}, so that OkHttp does not decode by itself. */
  public static Request accepted(Request request) {
    return request.header("Accept-Encoding") == null
        ? request.newBuilder().header("Accept-Encoding", "gzip").build()
        : request;
  }

  /**
   * Returns the response with a body that is decoded if it is compressed.
   *
   * @param maxBytes the maximum size before decoding
   */
  public static Response decoded(Response response, long maxBytes) {
    String encoding = response.header("Content-Encoding");
    if (encoding == null || !encoding.toLowerCase(Locale.ROOT).contains("gzip")) {
      return response;
    }
    ResponseBody body = response.body();
    Source decoding = new Decoding(body.source(), maxBytes);
    return response
        .newBuilder()
        .removeHeader("Content-Encoding")
        .removeHeader("Content-Length")
        .body(ResponseBody.create(Okio.buffer(decoding), body.contentType(), -1))
        .build();
  }

  /** Decides at the first read, which may have to wait for the service. */
  private static final class Decoding extends ForwardingSource {
    private final BufferedSource raw;
    private final Transport transport;
    private @Nullable Source source;

    Decoding(BufferedSource raw, long maxBytes) {
      super(raw);
      this.raw = raw;
      this.transport = new Transport(raw, maxBytes);
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      Source chosen = source;
      if (chosen == null) {
        chosen = isCompressed() ? new GzipSource(transport) : transport;
        source = chosen;
      }
      try {
        return chosen.read(sink, byteCount);
      } catch (IOException e) {
        throw transport.failed ? e : new InvalidEncodingException(e);
      }
    }

    private boolean isCompressed() throws IOException {
      return raw.request(2)
          && (raw.getBuffer().getByte(0) & 0xff) == MAGIC_1
          && (raw.getBuffer().getByte(1) & 0xff) == MAGIC_2;
    }
  }

  /**
   * The bytes as they arrive: if they do not fail, their encoding does. They are limited as well,
   * since the header of gzip has texts of any length.
   */
  private static final class Transport extends ForwardingSource {
    private final long maxBytes;
    private long count;
    private boolean failed;

    Transport(Source raw, long maxBytes) {
      super(raw);
      this.maxBytes = maxBytes;
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      try {
        long read = super.read(sink, byteCount);
        count += Math.max(0, read);
        if (count > maxBytes) {
          throw ResponseTooLargeException.body(maxBytes);
        }
        return read;
      } catch (IOException e) {
        failed = true;
        throw e;
      }
    }
  }

  /** Thrown when a complete body is not encoded as it says. */
  public static final class InvalidEncodingException extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    InvalidEncodingException(IOException cause) {
      super("its gzip encoding is invalid", cause);
    }
  }
}
