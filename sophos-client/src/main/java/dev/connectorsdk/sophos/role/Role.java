package dev.connectorsdk.sophos.role;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.PrincipalType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A role: a named collection of permission sets (Common API, GET /common/v1/roles/{roleId}; Partner API, GET /partner/v1/roles/{roleId}). Later versions may
 * add components: create it with {@link #builder()}.
 *
 * @param id the id. Ids of predefined roles are not published: find them by name.
 * @param name the name
 * @param description the description
 * @param type the type: predefined or custom
 * @param principalType the type of principal that can have the role
 * @param permissionSets the ids of its permission sets
 * @param createdAt the time of creation
 * @param updatedAt the time of the last change
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
