package dev.connectorsdk.sophos.admin;

import java.util.Optional;
import org.immutables.value.Value;

/** That an administrator has a role. */
@Value.Immutable
public interface RoleAssignment {

  /** The id of the assignment. */
  String id();

  /** The id of the role. */
  Optional<String> roleId();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RoleAssignment}. */
  final class Builder extends ImmutableRoleAssignment.Builder {
    Builder() {}
  }
}
