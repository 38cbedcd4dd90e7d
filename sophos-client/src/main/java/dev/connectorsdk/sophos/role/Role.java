package dev.connectorsdk.sophos.role;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.PrincipalType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A role: a named collection of permission sets that an administrator is given. Later versions may
 * add components: create it with {@link #builder()}.
 *
 * @param id The id of the role. Ids of predefined roles are not published: look them up by name.
 * @param name The name of the role
 * @param description What the role is for
 * @param type Whether it is predefined or custom
 * @param principalType Whom it is for
 * @param permissionSets The ids of the permission sets in it
 * @param createdAt When it was made
 * @param updatedAt When it was last changed
 */
@Value.Builder
public record Role(
    String id,
    Optional<String> name,
    Optional<String> description,
    Optional<RoleType> type,
    Optional<PrincipalType> principalType,
    List<String> permissionSets,
    Optional<Instant> createdAt,
    Optional<Instant> updatedAt) {

  /** Copies the collections. */
  public Role {
    permissionSets = List.copyOf(permissionSets);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Role}. */
  public static final class Builder extends RoleBuilder {
    Builder() {}
  }
}
