package dev.connectorsdk.sophos.role;

import dev.connectorsdk.sophos.identity.PrincipalType;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A new custom role. */
@Value.Immutable
public interface RoleDraft {

  /** The name; must be unique among all roles, including predefined ones. */
  String name();

  /** The description. */
  Optional<String> description();

  /** The type of principal that can have the role; cannot be changed later. */
  PrincipalType principalType();

  /** The ids of the permission sets; each must be {@code allowedInCustomRoles}. */
  List<String> permissionSets();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    ArgumentChecks.requireText("name", name(), Integer.MAX_VALUE);
    permissionSets().forEach(id -> ArgumentChecks.requireId("permissionSets", id));
  }

  /** Returns an empty builder; name and principal type are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RoleDraft}. */
  final class Builder extends ImmutableRoleDraft.Builder {
    Builder() {}
  }
}
