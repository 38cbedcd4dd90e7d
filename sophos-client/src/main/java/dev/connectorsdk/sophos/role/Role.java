package dev.connectorsdk.sophos.role;

import dev.connectorsdk.sophos.identity.PrincipalType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A role: a named collection of permission sets that an administrator is given. */
@Value.Immutable
public interface Role {

  /** The id of the role. Ids of predefined roles are not published: look them up by name. */
  String id();

  /** The name of the role. */
  Optional<String> name();

  /** What the role is for. */
  Optional<String> description();

  /** Whether it is predefined or custom. */
  Optional<RoleType> type();

  /** Whom it is for. */
  Optional<PrincipalType> principalType();

  /** The ids of the permission sets in it. */
  List<String> permissionSets();

  /** When it was made. */
  Optional<Instant> createdAt();

  /** When it was last changed. */
  Optional<Instant> updatedAt();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Role}. */
  final class Builder extends ImmutableRole.Builder {
    Builder() {}
  }
}
