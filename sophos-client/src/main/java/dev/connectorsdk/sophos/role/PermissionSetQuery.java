package dev.connectorsdk.sophos.role;

import dev.connectorsdk.sophos.identity.PrincipalType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Filters for listing permission sets. */
@Value.Immutable
public interface PermissionSetQuery {

  /** Only sets of this type. */
  Optional<PermissionSetType> type();

  /** Only sets of this product. */
  Optional<PermissionProduct> product();

  /** Only sets that grant this access. */
  Optional<PermissionAccess> access();

  /** Only sets that custom roles can contain, or cannot. */
  Optional<Boolean> allowedInCustomRole();

  /** Only sets for users, or only sets for API credentials. */
  Optional<PrincipalType> principalType();

  /** The properties to return; the id is always returned. All if empty. */
  List<String> fields();

  /** Returns a builder without filters. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PermissionSetQuery}. */
  final class Builder extends ImmutablePermissionSetQuery.Builder {
    Builder() {}
  }
}
