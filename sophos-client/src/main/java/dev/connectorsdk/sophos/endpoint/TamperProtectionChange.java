package dev.connectorsdk.sophos.endpoint;

import java.util.Optional;
import org.immutables.value.Value;

/** A change of the tamper protection of an endpoint. Absent properties stay unchanged. */
@Value.Immutable
public interface TamperProtectionChange {

  /** Whether to turn it on or off. It can be on only if it is on for the tenant. */
  Optional<Boolean> enabled();

  /** Whether to regenerate the password. */
  Optional<Boolean> regeneratePassword();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    if (enabled().isEmpty() && regeneratePassword().isEmpty()) {
      throw new IllegalArgumentException(
          "The change is empty: set enabled or regeneratePassword.");
    }
  }

  /** Returns an empty builder; at least one property must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TamperProtectionChange}. */
  final class Builder extends ImmutableTamperProtectionChange.Builder {
    Builder() {}
  }
}
