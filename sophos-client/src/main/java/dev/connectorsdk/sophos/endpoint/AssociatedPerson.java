package dev.connectorsdk.sophos.endpoint;

import java.util.Optional;
import org.immutables.value.Value;

/** The person who uses an endpoint. */
@Value.Immutable
public interface AssociatedPerson {

  /** The id of the directory user, absent if there is none. */
  Optional<String> id();

  /** The full name. */
  Optional<String> name();

  /** The login on the device that the person is known by. */
  Optional<String> viaLogin();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AssociatedPerson}. */
  final class Builder extends ImmutableAssociatedPerson.Builder {
    Builder() {}
  }
}
