package dev.connectorsdk.sophos.role;

import dev.connectorsdk.sophos.identity.PrincipalType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Filters for listing roles. */
@Value.Immutable
public interface RoleQuery {

  /** Only predefined roles, or only custom ones. */
  Optional<RoleType> type();

  /** Only roles for users, or only roles for API credentials. */
  Optional<PrincipalType> principalType();

  /** The properties to return; the id is always returned. All if empty. */
  List<String> fields();

  /** Returns a builder without filters. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RoleQuery}. */
  final class Builder extends ImmutableRoleQuery.Builder {
    Builder() {}
  }
}
