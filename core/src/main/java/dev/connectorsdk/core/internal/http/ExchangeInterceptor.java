package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.internal.http.body.ContentEncoding;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import dev.connectorsdk.core.internal.http.connection.Lookups;
import dev.connectorsdk.core.internal.http.connection.WireSocket;
import dev.connectorsdk.core.internal.http.connection.WireSockets;
import dev.connectorsdk.core.internal.http.retry.RetryRule;
import java.io.IOException;
import java.io.Serial;
import java.net.Proxy;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * The two ends of OkHttp's own part of an attempt, as an application interceptor around it and a
 * network interceptor inside of it. They see to it that an attempt is one request: OkHttp follows
 * up some statuses itself, and a request must not meet a connection that the service has closed.
 */
final class ExchangeInterceptor implements Interceptor {
  /** Any status that OkHttp does not follow up. */
  private static final int HIDDEN = 299;

  private static final int FIRST_HIDDEN = 300;
  private static final int PROXY_AUTHENTICATION_REQUIRED = 407;
  private static final int MAX_STALE = 64;
  private static final Duration IDLE_MARGIN = Duration.ofSeconds(1);
  private static final Pattern IDLE_TIMEOUT = Pattern.compile("timeout\\s*=\\s*\"?(\\d{1,6})");

  private final Lookups lookups;
  private final WireSockets sockets;
  private final long maxResponseBytes;

  ExchangeInterceptor(OkHttpClient client, long maxResponseBytes) {
    this.lookups = Lookups.of(client);
    this.sockets = WireSockets.of(client);
    this.maxResponseBytes = maxResponseBytes;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    CallTrace trace = CallTrace.of(chain.request());
    Request request = ContentEncoding.accepted(chain.request());
    for (int stale = 0; ; stale++) {
      lookups.during(chain.call());
      try {
        Response response = chain.proceed(request);
        return ContentEncoding.decoded(trace.restoreStatus(response), maxResponseBytes);
      } catch (StaleConnectionException e) {
        if (stale == MAX_STALE) {
          throw e;
        }
      } finally {
        lookups.during(null);
      }
    }
  }

  /** The network interceptor; outside of those of the user, who see the real status. */
  Response send(Chain chain) throws IOException {
    Request request = chain.request();
    Connection connection = chain.connection();
    WireSocket socket = socket(connection);
    if (socket != null) {
      if (!RetryRule.isRepeatable(request) && socket.isStale()) {
        throw new StaleConnectionException();
      }
      socket.beginExchange();
    }
    CallTrace trace = CallTrace.of(request);
    trace.markConnected();
    Response response = chain.proceed(request);
    if (response.code() >= FIRST_HIDDEN && !isFromProxy(response, connection)) {
      trace.hideStatus(response.code());
      response = response.newBuilder().code(HIDDEN).build();
    }
    return socket == null ? response : metered(response, socket);
  }

  /** HTTP/2 has a thread of its own that reads: it sees at once that a connection is closed. */
  private @Nullable WireSocket socket(@Nullable Connection connection) {
    return connection == null || connection.protocol() != Protocol.HTTP_1_1
        ? null
        : sockets.of(connection);
  }

  /** A proxy that reads plain HTTP requests may require its own credentials; OkHttp adds them. */
  private static boolean isFromProxy(Response response, @Nullable Connection connection) {
    return response.code() == PROXY_AUTHENTICATION_REQUIRED
        && !response.request().isHttps()
        && connection != null
        && connection.route().proxy().type() == Proxy.Type.HTTP;
  }

  private static Response metered(Response response, WireSocket socket) {
    String keepAlive = response.header("Keep-Alive");
    Matcher timeout = IDLE_TIMEOUT.matcher(keepAlive == null ? "" : keepAlive);
    if (timeout.find()) {
      Duration announced = Duration.ofSeconds(Long.parseLong(timeout.group(1)));
      socket.closesWhenIdle(announced.minus(IDLE_MARGIN));
    }
    ResponseBody body = response.body();
    ForwardingSource source =
        new ForwardingSource(body.source()) {
          @Override
          public long read(Buffer sink, long byteCount) throws IOException {
            long count = super.read(sink, byteCount);
            socket.bodyRead(Math.max(0, count));
            return count;
          }
        };
    return response
        .newBuilder()
        .body(ResponseBody.create(Okio.buffer(source), body.contentType(), body.contentLength()))
        .build();
  }

  /** Thrown when a pooled connection was closed by the service; nothing was sent. */
  static final class StaleConnectionException extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    StaleConnectionException() {
      super("the service has closed the idle connection");
    }
  }
}
