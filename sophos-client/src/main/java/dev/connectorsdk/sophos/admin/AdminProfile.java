package dev.connectorsdk.sophos.admin;

import java.util.Optional;
import org.immutables.value.Value;

/** Name and address of an administrator. */
@Value.Immutable
public interface AdminProfile {

  /** The full name. */
  Optional<String> name();

  /** The first name. */
  Optional<String> firstName();

  /** The last name. */
  Optional<String> lastName();

  /** The e-mail address. */
  Optional<String> email();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AdminProfile}. */
  final class Builder extends ImmutableAdminProfile.Builder {
    Builder() {}
  }
}
