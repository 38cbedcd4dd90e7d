package dev.connectorsdk.sophos.capability;

import java.time.Duration;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The limits of a probe. All its calls count against the rate limits of the credential, such as 100 per minute, which all users of the credential share.
 */
@Value.Immutable
public interface ProbeOptions {

  /** The maximum number of calls. Default 80. */
  @Value.Default
  default int maxCalls() {
    return 80;
  }

  /** The maximum duration of the probe. Default 2 minutes. */
  @Value.Default
  default Duration deadline() {
    return Duration.ofMinutes(2);
  }

  /** The timeout of one call. Default 10 seconds. */
  @Value.Default
  default Duration callTimeout() {
    return Duration.ofSeconds(10);
  }

  /** The API families to probe, such as {@code endpoint}; all if empty. */
  Set<String> families();

  /** The listener for the progress. Default none. */
  @Value.Default
  default ProbeListener listener() {
    return (capability, done, total) -> {};
  }

  /** Rejects invalid limits. */
  @Value.Check
  default void check() {
    if (maxCalls() < 1) {
      throw new IllegalArgumentException("maxCalls must be 1 or more, was " + maxCalls());
    }
    requirePositive("deadline", deadline());
    requirePositive("callTimeout", callTimeout());
  }

  private static void requirePositive(String name, Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(name + " must be positive, was " + duration);
    }
  }

  /** Returns a builder with the defaults. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ProbeOptions}. */
  final class Builder extends ImmutableProbeOptions.Builder {
    Builder() {}
  }
}
