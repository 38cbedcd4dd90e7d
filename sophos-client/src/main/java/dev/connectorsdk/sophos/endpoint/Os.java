package dev.connectorsdk.sophos.endpoint;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** The operating system of an endpoint. */
@Value.Immutable
public interface Os {

  /** Windows, macOS or Linux. */
  Optional<Platform> platform();

  /** The full name, such as {@code Windows 11 Pro}. */
  Optional<String> name();

  /** Whether it is a server system. */
  Optional<Boolean> isServer();

  /** The first number of the version. */
  OptionalInt majorVersion();

  /** The second number of the version. */
  OptionalInt minorVersion();

  /** The build number. */
  OptionalInt build();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Os}. */
  final class Builder extends ImmutableOs.Builder {
    Builder() {}
  }
}
