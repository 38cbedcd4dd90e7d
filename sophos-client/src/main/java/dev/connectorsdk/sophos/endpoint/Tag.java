package dev.connectorsdk.sophos.endpoint;

import java.util.Optional;
import org.immutables.value.Value;

/** A label on an endpoint. Stated by third parties, unverified. */
@Value.Immutable
public interface Tag {

  /** The name of the label. */
  Optional<String> key();

  /** Its value. */
  Optional<String> value();

  /** How the pages of Sophos Central show it. */
  Optional<String> displayString();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Tag}. */
  final class Builder extends ImmutableTag.Builder {
    Builder() {}
  }
}
