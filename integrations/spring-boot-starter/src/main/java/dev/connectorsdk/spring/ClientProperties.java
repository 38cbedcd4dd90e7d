package dev.connectorsdk.spring;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.RateLimit;
import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.RetryPolicy;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** Groups of properties that both clients have. */
public final class ClientProperties {
  private ClientProperties() {}

  /**
   * Timeouts and limits of HTTP calls.
   *
   * @param connectTimeout Maximum time to connect.
   * @param readTimeout Maximum time without any bytes from the service.
   * @param callTimeout Maximum time of a whole call, token request, retries and waits included.
   * @param maxResponseSize Maximum size of a response body after decompression.
   * @param userAgentSuffix Text that is appended to the User-Agent header, such as my-service/2.1.
   */
  public record Http(
      @DefaultValue("10s") Duration connectTimeout,
      @DefaultValue("65s") Duration readTimeout,
      @DefaultValue("2m") Duration callTimeout,
      @DefaultValue("32MB") DataSize maxResponseSize,
      @Nullable String userAgentSuffix) {

    ClientOptions.Builder apply(ClientOptions.Builder options) {
      if (userAgentSuffix != null) {
        options.userAgentSuffix(userAgentSuffix);
      }
      return options
          .connectTimeout(connectTimeout)
          .readTimeout(readTimeout)
          .callTimeout(callTimeout)
          .maxResponseBytes(maxResponseSize.toBytes());
    }
  }

  /**
   * Retries of failed calls.
   *
   * @param maxAttempts Maximum number of attempts, the first one included; 1 disables retries.
   * @param firstBackoff Upper bound of the first wait.
   * @param maxBackoff Upper bound of every wait without a Retry-After header.
   * @param maxSharedWait Maximum time for which a status 429 holds back all other calls.
   */
  public record Retry(
      @DefaultValue("4") int maxAttempts,
      @DefaultValue("1s") Duration firstBackoff,
      @DefaultValue("30s") Duration maxBackoff,
      @DefaultValue("5m") Duration maxSharedWait) {

    RetryPolicy policy() {
      return RetryPolicy.builder()
          .maxAttempts(maxAttempts)
          .firstBackoff(firstBackoff)
          .maxBackoff(maxBackoff)
          .maxSharedWait(maxSharedWait)
          .build();
    }
  }

  /**
   * A rate limit.
   *
   * @param calls Number of calls per period.
   * @param period Period of the limit.
   * @param burst Maximum number of calls at once; by default, the number of calls per period.
   */
  public record Limit(int calls, @DefaultValue("1m") Duration period, @Nullable Integer burst) {

    static RateLimits all(List<Limit> limits) {
      return new RateLimits(limits.stream().map(Limit::limit).toList());
    }

    private RateLimit limit() {
      RateLimit limit = RateLimit.of(calls, period);
      return burst == null ? limit : limit.withBurst(burst);
    }
  }

  /**
   * The health indicator.
   *
   * @param interval Time for which a successful check is reused.
   * @param failureInterval Time for which a failed check is reused.
   * @param timeout Maximum time of a check.
   */
  public record Health(
      @DefaultValue("5m") Duration interval,
      @DefaultValue("30s") Duration failureInterval,
      @DefaultValue("10s") Duration timeout) {}
}
