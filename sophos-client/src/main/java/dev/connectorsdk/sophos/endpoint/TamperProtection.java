package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.credential.Secret;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether an endpoint is protected against its own users, and the passwords that lift it. */
@Value.Immutable
public interface TamperProtection {

  /** Whether it is on. */
  Optional<Boolean> enabled();

  /** The password that lifts it, absent if the service does not show it. */
  Optional<Secret> password();

  /** Passwords of earlier times, for devices that have not heard of the new one. */
  List<PreviousPassword> previousPasswords();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TamperProtection}. */
  final class Builder extends ImmutableTamperProtection.Builder {
    Builder() {}
  }
}
