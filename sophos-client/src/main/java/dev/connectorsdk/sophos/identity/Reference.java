package dev.connectorsdk.sophos.identity;

import java.util.Optional;
import org.immutables.value.Value;

/** A short mention of something that has an API of its own. */
@Value.Immutable
public interface Reference {

  /** Its id, absent where the service names it by other means. */
  Optional<String> id();

  /** Its name, absent where the service gives only the id. */
  Optional<String> name();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Reference}. */
  final class Builder extends ImmutableReference.Builder {
    Builder() {}
  }
}
