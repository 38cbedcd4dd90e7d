package dev.connectorsdk.core;

import dev.connectorsdk.core.event.ClientListener;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import org.immutables.value.Value;

/**
 * How a client talks: time-outs, retries, and the OkHttp client below it. Defaults suit a service.
 */
@Value.Immutable
public interface ClientOptions {

  /** How long making a connection may take. Default 10 seconds. */
  @Value.Default
  default Duration connectTimeout() {
    return Duration.ofSeconds(10);
  }

  /**
   * How long the service may be silent. Default 65 seconds: StackOne gives a provider 60 seconds
   * before it answers 408 itself.
   */
  @Value.Default
  default Duration readTimeout() {
    return Duration.ofSeconds(65);
  }

  /**
   * The deadline of a whole call: token, retries and waits included. Default 2 minutes. There is no
   * way to switch it off.
   */
  @Value.Default
  default Duration callTimeout() {
    return Duration.ofMinutes(2);
  }

  /** How often a failed call is tried again. */
  @Value.Default
  default RetryPolicy retryPolicy() {
    return RetryPolicy.builder().build();
  }

  /**
   * How many calls are made at most; a call that would be too many waits for its turn. Absent: the
   * limits that the service documents, as far as the client's builder says. {@link
   * Builder#withoutRateLimits()} switches them off.
   */
  Optional<RateLimits> rateLimits();

  /** Who is told what the client does; nobody by default. */
  List<ClientListener> listeners();

  /** The largest answer that is read, in bytes, unpacked. Default 32 MiB. */
  @Value.Default
  default long maxResponseBytes() {
    return 32L * 1024 * 1024;
  }

  /** Added to the {@code User-Agent}, such as {@code my-service/2.1}. */
  Optional<String> userAgentSuffix();

  /**
   * A client whose connections and threads are shared. It is never closed by the SDK. Absent: the
   * SDK makes one and closes it.
   */
  Optional<OkHttpClient> httpClient();

  /**
   * Changes the OkHttp client before the SDK adds its own parts: a proxy, a TLS socket factory, an
   * interceptor, an event listener. Time-outs, retries and redirects are set by the SDK afterwards.
   * An application interceptor added here sees calls without their credentials; a network
   * interceptor sees them.
   */
  @Value.Default
  default UnaryOperator<OkHttpClient.Builder> httpHook() {
    return UnaryOperator.identity();
  }

  /**
   * Where {@code async} runs its calls; never shut down by the SDK. Absent: daemon threads of the
   * client, virtual ones where the runtime has them.
   */
  Optional<Executor> asyncExecutor();

  /** Time and chance, for tests. */
  @Value.Default
  default Timing timing() {
    return Timing.system();
  }

  /** Refuses numbers that make no sense. */
  @Value.Check
  default void check() {
    requirePositive("connectTimeout", connectTimeout());
    requirePositive("readTimeout", readTimeout());
    requirePositive("callTimeout", callTimeout());
    if (maxResponseBytes() < 1) {
      throw new IllegalArgumentException("maxResponseBytes must be 1 or more");
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

  /** All defaults. */
  static ClientOptions defaults() {
    return builder().build();
  }

  /** Starts from the defaults. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ClientOptions}. */
  final class Builder extends ImmutableClientOptions.Builder {
    Builder() {}

    /** Lets every call go at once; the service may answer 429. */
    public Builder withoutRateLimits() {
      return rateLimits(RateLimits.none());
    }
  }
}
