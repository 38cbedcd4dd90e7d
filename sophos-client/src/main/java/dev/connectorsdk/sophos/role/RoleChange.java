package dev.connectorsdk.sophos.role;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A change of a custom role. Absent properties stay unchanged. */
@Value.Immutable
public interface RoleChange {

  /** The new name; must be unique. */
  Optional<String> name();

  /** The new description. */
  Optional<String> description();

  /** The ids of all permission sets, which replace the current ones. */
  Optional<List<String>> permissionSets();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    name().ifPresent(text -> ArgumentChecks.requireText("name", text, Integer.MAX_VALUE));
    if (name().isEmpty() && description().isEmpty() && permissionSets().isEmpty()) {
      throw new IllegalArgumentException("The change is empty: set at least one property.");
    }
  }

  /** Returns an empty builder; at least one property must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RoleChange}. */
  final class Builder extends ImmutableRoleChange.Builder {
    Builder() {}
  }
}
