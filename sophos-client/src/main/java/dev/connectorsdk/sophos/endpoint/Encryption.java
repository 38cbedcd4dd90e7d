package dev.connectorsdk.sophos.endpoint;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How far an endpoint's volumes are encrypted. */
@Value.Immutable
public interface Encryption {

  /** The state of the whole device. */
  Optional<EncryptionStatus> overallStatus();

  /** The state of each volume. */
  List<EncryptedVolume> volumes();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Encryption}. */
  final class Builder extends ImmutableEncryption.Builder {
    Builder() {}
  }
}
