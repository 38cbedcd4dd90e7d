package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.sophos.identity.Principal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether an endpoint is set to be isolated, who last switched it, and why. */
@Value.Immutable
public interface IsolationState {

  /** Whether it is set to be isolated; the device may not have followed yet. */
  Optional<Boolean> enabled();

  /** When isolation was last switched on. */
  Optional<Instant> lastEnabledAt();

  /** Who last switched it on. */
  Optional<Principal> lastEnabledBy();

  /** When isolation was last switched off. */
  Optional<Instant> lastDisabledAt();

  /** Who last switched it off. */
  Optional<Principal> lastDisabledBy();

  /** The reason that was given. */
  Optional<String> comment();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IsolationState}. */
  final class Builder extends ImmutableIsolationState.Builder {
    Builder() {}
  }
}
