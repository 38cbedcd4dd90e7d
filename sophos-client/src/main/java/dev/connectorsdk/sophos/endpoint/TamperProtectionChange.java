package dev.connectorsdk.sophos.endpoint;

import java.util.Optional;
import org.immutables.value.Value;

/** What is to change in the tamper protection of an endpoint; what is absent stays as it is. */
@Value.Immutable
public interface TamperProtectionChange {

  /** Whether it is to be on. It can be switched on only where it is on for the whole tenant. */
  Optional<Boolean> enabled();

  /** Whether a new password is to be made. */
  Optional<Boolean> regeneratePassword();

  /** Refuses what the service would refuse. */
  @Value.Check
  default void check() {
    if (enabled().isEmpty() && regeneratePassword().isEmpty()) {
      throw new IllegalArgumentException(
          "The change is empty: give enabled or regeneratePassword.");
    }
  }

  /** Starts a change of nothing; at least one member has to be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TamperProtectionChange}. */
  final class Builder extends ImmutableTamperProtectionChange.Builder {
    Builder() {}
  }
}
