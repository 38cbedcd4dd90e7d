package dev.connectorsdk.sophos.capability;

import java.time.Duration;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How far a probe may go. All calls count against the limits of the credential, 100 a minute among
 * them, which it shares with everything else that uses it.
 */
@Value.Immutable
public interface ProbeOptions {

  /** How many operations are asked for at most, one after another. Default 80. */
  @Value.Default
  default int maxProbes() {
    return 80;
  }

  /** How long the whole may take. Default 2 minutes. */
  @Value.Default
  default Duration deadline() {
    return Duration.ofMinutes(2);
  }

  /** How long one answer is waited for. Default 10 seconds. */
  @Value.Default
  default Duration patience() {
    return Duration.ofSeconds(10);
  }

  /** The API families to ask for, such as {@code endpoint}; empty for all. */
  Set<String> families();

  /** Who is told about each outcome. Default nobody. */
  @Value.Default
  default ProbeListener listener() {
    return (capability, done, total) -> {};
  }

  /** Refuses bounds that make no sense. */
  @Value.Check
  default void check() {
    if (maxProbes() < 1) {
      throw new IllegalArgumentException("maxProbes must be 1 or more, was " + maxProbes());
    }
    requirePositive("deadline", deadline());
    requirePositive("patience", patience());
  }

  private static void requirePositive(String name, Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(name + " must be longer than nothing, was " + duration);
    }
  }

  /** Starts from the defaults. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ProbeOptions}. */
  final class Builder extends ImmutableProbeOptions.Builder {
    Builder() {}
  }
}
