package dev.connectorsdk.sophos.admin;

import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An administrator of a tenant. */
@Value.Immutable
public interface Admin {

  /** The id of the administrator. */
  String id();

  /** The tenant that is administered. */
  Optional<Reference> tenant();

  /** The directory users behind the administrator. */
  List<Reference> users();

  /** Name and e-mail address. */
  Optional<AdminProfile> profile();

  /** The roles the administrator has; a tenant administrator has one at most. */
  List<RoleAssignment> roleAssignments();

  /** When the administrator was made. */
  Optional<Instant> createdAt();

  /** When the administrator was last changed. */
  Optional<Instant> updatedAt();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Admin}. */
  final class Builder extends ImmutableAdmin.Builder {
    Builder() {}
  }
}
