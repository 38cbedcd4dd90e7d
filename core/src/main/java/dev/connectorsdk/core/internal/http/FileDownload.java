package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.internal.async.AsyncCalls;
import dev.connectorsdk.core.internal.file.AtomicFile;
import dev.connectorsdk.core.internal.http.call.CallEvents;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import dev.connectorsdk.core.internal.http.call.CancellableSleeper;
import dev.connectorsdk.core.internal.http.call.RequestSecrets;
import dev.connectorsdk.core.internal.http.error.ErrorBody;
import dev.connectorsdk.core.internal.http.error.ErrorMapper;
import dev.connectorsdk.core.internal.http.error.ExceptionMapper;
import dev.connectorsdk.core.internal.http.error.FailedCall;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;

/**
 * Downloads a file by a URL that authorizes by itself, such as a presigned one. The request has
 * neither the credential nor the headers of the client, and is not logged. The file is a stream: no
 * more than a few kilobytes of it are in memory. It is not retried, since the target may have a
 * part of the file already.
 */
public final class FileDownload {
  private static final long CHUNK = 8 * 1024;

  /** Shorter texts would be masked by chance. */
  private static final int SHORTEST_SECRET = 8;

  private static final String AGAIN = "Request a new URL, and download the file again.";

  private final HttpStack stack;
  private final HttpUrl url;

  private FileDownload(HttpStack stack, HttpUrl url) {
    this.stack = stack;
    this.url = url;
  }

  /**
   * Returns the download of a URL. Sends nothing.
   *
   * @throws NotSentException if the URL is invalid, or is neither https nor that of a loopback host
   *     on the allow-list; without the URL
   */
  static FileDownload of(HttpStack stack, Secret url) {
    HttpUrl parsed = HttpUrl.parse(url.reveal());
    boolean secure =
        parsed != null
            && (parsed.isHttps() || stack.allowedHosts().permits(parsed.scheme(), parsed.host()));
    if (parsed == null || !secure) {
      throw new NotSentException(
          "GET (the URL of a file)",
          "was not sent: the service returned "
              + (parsed == null ? "a text that is no URL." : "a URL without https."),
          "Request a new URL; report it to the vendor's support if it is the same.");
    }
    return new FileDownload(stack, parsed);
  }

  /**
   * Replaces a file by the downloaded one, when it is complete: if a step fails, the old file
   * stays, or there is none.
   *
   * @return the number of bytes
   */
  public long saveTo(Path file, long maxBytes, Duration timeout) {
    long[] count = {0};
    new AtomicFile(file)
        .write(
            channel -> {
              try {
                count[0] = writeTo(Channels.newOutputStream(channel), maxBytes, timeout);
              } catch (UncheckedIOException e) {
                throw e.getCause();
              }
            });
    return count[0];
  }

  /**
   * Writes the file to a stream, which stays open. If this method throws, what the stream has is
   * not the complete file.
   *
   * @param maxBytes the maximum size
   * @param timeout the maximum time until the last byte is read; longer than zero
   * @return the number of bytes
   * @throws IllegalArgumentException if the maximum size is less than 1, or the timeout not more
   *     than zero
   * @throws UncheckedIOException if the stream fails
   */
  public long writeTo(OutputStream target, long maxBytes, Duration timeout) {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes must be 1 or more, not " + maxBytes + '.');
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("The timeout must be more than zero, was " + timeout);
    }
    stack.requireOpen();
    Timing timing = stack.options().timing();
    Request request = CallTrace.start(request(), timing, timeout, CallEvents.NONE);
    Call call = stack.fileClient(maxBytes).newCall(request);
    call.timeout().timeout(Math.max(1, timeout.toNanos()), TimeUnit.NANOSECONDS);
    AsyncCalls.Running running = stack.begin(call::cancel);
    try (Response response = execute(call)) {
      return copy(call, response, target, maxBytes);
    } catch (IOException e) {
      throw new ExceptionMapper(new NoErrors(), timing).noResponse(request, e);
    } finally {
      running.end();
    }
  }

  /** The path of such a URL may be a secret as well as its query. */
  private Request.Builder request() {
    List<Secret> secrets = new ArrayList<>();
    secrets.add(Secret.of(url.toString()));
    String path = url.encodedPath().substring(1);
    if (path.length() >= SHORTEST_SECRET) {
      secrets.add(Secret.of(path));
    }
    return new Request.Builder()
        .url(url)
        .header("Accept-Encoding", "identity")
        .tag(RequestSecrets.class, new RequestSecrets(List.copyOf(secrets)));
  }

  private static Response execute(Call call) throws IOException {
    try {
      return call.execute();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      // OkHttp is Kotlin: its wait for a connection throws InterruptedException undeclared
      throw CancellableSleeper.interrupted(e);
    }
  }

  private static long copy(Call call, Response response, OutputStream target, long maxBytes)
      throws IOException {
    check(call, response, maxBytes);
    BufferedSource source = response.body().source();
    Buffer chunk = new Buffer();
    long count = 0;
    for (long read = 0; read >= 0; read = source.read(chunk, CHUNK)) {
      count += read;
      if (count > maxBytes) {
        // closing it would skip what is left
        call.cancel();
        throw tooLarge(call, maxBytes);
      }
      write(chunk, target);
    }
    return count;
  }

  private static void check(Call call, Response response, long maxBytes) {
    if (!response.isSuccessful()) {
      throw StatusException.notOfTheService(
          CallTrace.of(call.request()).report(call.request()),
          new ErrorResponse(response.code(), null, null, null, "", null),
          "The URL of a file is valid for a short time. " + AGAIN);
    }
    long length = response.body().contentLength();
    if (length > maxBytes) {
      throw tooLarge(call, maxBytes);
    }
    boolean ends =
        length >= 0
            || response.protocol() != Protocol.HTTP_1_1
            || response.header("Transfer-Encoding") != null;
    if (!ends) {
      throw unreadable(
          call, "it has no length, so that nothing shows whether it is complete.", AGAIN);
    }
  }

  private static void write(Buffer chunk, OutputStream target) {
    try {
      chunk.writeTo(target);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The file could not be written and is incomplete: check the target of the download.", e);
    }
  }

  private static ApiException tooLarge(Call call, long maxBytes) {
    return unreadable(
        call,
        "it is larger than the " + maxBytes + " bytes allowed.",
        "Raise maxBytes if you expect a file of this size.");
  }

  private static ApiException unreadable(Call call, String what, String advice) {
    return new DecodingException(
        CallTrace.of(call.request()).report(call.request()),
        "$",
        "returned a file that was not read: " + what,
        advice,
        null,
        null);
  }

  /** The errors of a file server are not those of the service. */
  private static final class NoErrors implements ErrorMapper {
    @Override
    public ErrorResponse read(int status, ErrorBody body, String requestIdHeader) {
      return new ErrorResponse(status, null, null, null, "", null);
    }

    @Override
    public String advice(FailedCall call, ErrorResponse response) {
      return AGAIN;
    }
  }
}
