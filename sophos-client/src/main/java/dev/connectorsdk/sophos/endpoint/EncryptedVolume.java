package dev.connectorsdk.sophos.endpoint;

import java.util.Optional;
import org.immutables.value.Value;

/** How far a volume is encrypted. */
@Value.Immutable
public interface EncryptedVolume {

  /** The id of the volume. */
  Optional<String> volumeId();

  /** Its state. */
  Optional<EncryptionStatus> status();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EncryptedVolume}. */
  final class Builder extends ImmutableEncryptedVolume.Builder {
    Builder() {}
  }
}
