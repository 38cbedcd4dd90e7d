package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.credential.Secret;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A tamper protection password of earlier times. */
@Value.Immutable
public interface PreviousPassword {

  /** The password. */
  Optional<Secret> password();

  /** Until when it was the one in force. */
  Optional<Instant> invalidatedAt();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PreviousPassword}. */
  final class Builder extends ImmutablePreviousPassword.Builder {
    Builder() {}
  }
}
