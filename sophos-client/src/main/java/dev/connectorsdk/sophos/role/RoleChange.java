package dev.connectorsdk.sophos.role;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is to change in a custom role; what is absent stays as it is. */
@Value.Immutable
public interface RoleChange {

  /** The new name; must not be the one of another role. */
  Optional<String> name();

  /** The new description. */
  Optional<String> description();

  /** The ids of all permission sets that are to be in it from now on. */
  Optional<List<String>> permissionSets();

  /** Refuses what the service would refuse. */
  @Value.Check
  default void check() {
    name().ifPresent(text -> ArgumentChecks.text("name", text, Integer.MAX_VALUE));
    if (name().isEmpty() && description().isEmpty() && permissionSets().isEmpty()) {
      throw new IllegalArgumentException("The change is empty: give at least one new value.");
    }
  }

  /** Starts a change of nothing; at least one member has to be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RoleChange}. */
  final class Builder extends ImmutableRoleChange.Builder {
    Builder() {}
  }
}
