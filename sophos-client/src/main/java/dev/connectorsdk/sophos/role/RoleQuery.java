package dev.connectorsdk.sophos.role;

import dev.connectorsdk.sophos.identity.PrincipalType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Which roles are wanted. */
@Value.Immutable
public interface RoleQuery {

  /** Only predefined roles, or only custom ones. */
  Optional<RoleType> type();

  /** Only roles for people, or only roles for API credentials. */
  Optional<PrincipalType> principalType();

  /** The members to answer with; the id always comes. Empty asks for all. */
  List<String> fields();

  /** Starts with a query for all roles. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RoleQuery}. */
  final class Builder extends ImmutableRoleQuery.Builder {
    Builder() {}
  }
}
