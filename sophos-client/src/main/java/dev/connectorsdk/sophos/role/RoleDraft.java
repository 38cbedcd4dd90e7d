package dev.connectorsdk.sophos.role;

import dev.connectorsdk.sophos.identity.PrincipalType;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A custom role to be made. */
@Value.Immutable
public interface RoleDraft {

  /** The name; must not be the one of another role, predefined ones included. */
  String name();

  /** What the role is for. */
  Optional<String> description();

  /** Whom the role is for; cannot be changed afterwards. */
  PrincipalType principalType();

  /** The ids of the permission sets in it, each one {@code allowedInCustomRoles}. */
  List<String> permissionSets();

  /** Refuses what the service would refuse. */
  @Value.Check
  default void check() {
    ArgumentChecks.text("name", name(), Integer.MAX_VALUE);
    permissionSets().forEach(id -> ArgumentChecks.id("permissionSets", id));
  }

  /** Starts an empty draft; name and principal type have to be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RoleDraft}. */
  final class Builder extends ImmutableRoleDraft.Builder {
    Builder() {}
  }
}
