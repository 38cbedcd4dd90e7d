package dev.connectorsdk.core;

import dev.connectorsdk.core.event.ClientListener;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import org.immutables.value.Value;

/** The options of a client: timeouts, retries, rate limits, listeners and the OkHttp client. */
@Value.Immutable
public interface ClientOptions {

  /** The maximum time to connect. Default 10 seconds. */
  @Value.Default
  default Duration connectTimeout() {
    return Duration.ofSeconds(10);
  }

  /**
   * The maximum time without any bytes from the service. Default 65 seconds: StackOne gives a
   * provider 60 seconds before it returns 408 itself.
   */
  @Value.Default
  default Duration readTimeout() {
    return Duration.ofSeconds(65);
  }

  /**
   * The maximum time of a whole call: token request, retries and waits included. Default 2 minutes.
   * It cannot be disabled.
   */
  @Value.Default
  default Duration callTimeout() {
    return Duration.ofMinutes(2);
  }

  /** How often and when failed calls are retried. */
  @Value.Default
  default RetryPolicy retryPolicy() {
    return RetryPolicy.builder().build();
  }

  /**
   * The rate limits of the client; a call that would exceed them waits. Absent: the limits that the
   * service documents, as stated by the client's builder. {@link Builder#withoutRateLimits()}
   * disables them.
   */
  Optional<RateLimits> rateLimits();

  /** The listeners for the client's events; none by default. */
  List<ClientListener> listeners();

  /** The maximum size of a response body, in bytes after decompression. Default 32 MiB. */
  @Value.Default
  default long maxResponseBytes() {
    return 32L * 1024 * 1024;
  }

  /** Appended to the {@code User-Agent} header, such as {@code my-service/2.1}. */
  Optional<String> userAgentSuffix();

  /**
   * The proxy between this machine and the services. It takes precedence over a proxy of {@code
   * httpClient} or {@code httpClientCustomizer}. Absent: theirs, or that of the JVM ({@code
   * https.proxyHost}, {@code https.proxyPort}, {@code http.nonProxyHosts}). Environment variables
   * are not read.
   */
  Optional<HttpProxy> proxy();

  /**
   * A PEM file with certificate authorities to trust in addition to those of the JVM: that of a
   * proxy that intercepts TLS. It is read when a client is built, which fails if the file cannot be
   * read or has no certificate.
   */
  Optional<Path> trustedCertificates();

  /**
   * An OkHttp client whose threads, proxy, TLS and DNS settings, interceptors and event listeners
   * are used. The SDK never closes it. Its cache, cookies, authenticator and connections are not
   * used, since they do not distinguish the accounts of two SDK clients; its proxy authenticator
   * is. An {@code Authorization} header of an interceptor is replaced, or removed from a token
   * request; a network interceptor must not set one. An interceptor that answers from a cache of
   * its own has to distinguish them. Absent: the SDK creates its own client and closes it.
   */
  Optional<OkHttpClient> httpClient();

  /**
   * Customizes the OkHttp client before the SDK adds its own interceptors: a TLS socket factory, an
   * interceptor, an event listener, a proxy selector or an authenticator for a proxy. Timeouts,
   * retries and redirects are set by the SDK afterwards; a cache, cookies and an authenticator are
   * removed. With a socket factory (not the one for TLS) or a SOCKS proxy, connections that the
   * service has closed are not recognized before a write, and the bytes around a response's body
   * are not limited. An application interceptor added here sees requests without their credentials;
   * a network interceptor sees them.
   */
  @Value.Default
  default UnaryOperator<OkHttpClient.Builder> httpClientCustomizer() {
    return UnaryOperator.identity();
  }

  /**
   * The executor on which {@code async} runs calls; the SDK never shuts it down. Absent: daemon
   * threads of the client, virtual threads where the runtime has them.
   */
  Optional<Executor> asyncExecutor();

  /**
   * Wraps each task that the client runs on another thread, {@code asyncExecutor} or not: for
   * {@code async}, the calls of {@code forEachTenant} and the prefetch of pages. It is called on
   * the thread that starts the task, where the logging context (MDC) and the trace context can be
   * captured, and returns a task that must run the given one once. The threads of the client
   * inherit no thread locals. Default: the task itself.
   */
  @Value.Default
  default UnaryOperator<Runnable> taskDecorator() {
    return UnaryOperator.identity();
  }

  /** The clock, sleeper and jitter, for tests. */
  @Value.Default
  default Timing timing() {
    return Timing.system();
  }

  /** Rejects values out of range. */
  @Value.Check
  default void check() {
    requirePositive("connectTimeout", connectTimeout());
    requirePositive("readTimeout", readTimeout());
    requirePositive("callTimeout", callTimeout());
    if (maxResponseBytes() < 1) {
      throw new IllegalArgumentException("maxResponseBytes must be 1 or more");
    }
    if (trustedCertificates().isPresent() && httpClient().isPresent()) {
      throw new IllegalArgumentException(
          "trustedCertificates would replace the TLS settings of httpClient: trust them there.");
    }
    if (userAgentSuffix().isPresent()) {
      requireHeaderText(userAgentSuffix().get());
    }
  }

  private static void requirePositive(String name, Duration duration) {
    if (duration.toMillis() < 1 || duration.toMillis() > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          name + " must be from 1 millisecond to 24 days, was " + duration);
    }
  }

  private static void requireHeaderText(String suffix) {
    if (suffix.isBlank() || suffix.chars().anyMatch(c -> c < 0x20 || c > 0x7e)) {
      throw new IllegalArgumentException("userAgentSuffix must be printable ASCII on one line");
    }
  }

  /** Returns the default options. */
  static ClientOptions defaults() {
    return builder().build();
  }

  /** Returns a builder that starts with the defaults. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ClientOptions}. */
  final class Builder extends ImmutableClientOptions.Builder {
    Builder() {}

    /** Disables the rate limits of the client; the service may return 429. */
    public Builder withoutRateLimits() {
      return rateLimits(RateLimits.none());
    }
  }
}
