package dev.connectorsdk.sophos.role;

import dev.connectorsdk.sophos.identity.PrincipalType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Which permission sets are wanted. */
@Value.Immutable
public interface PermissionSetQuery {

  /** Only sets about this. */
  Optional<PermissionSetType> type();

  /** Only sets of this product. */
  Optional<PermissionProduct> product();

  /** Only sets that allow this much. */
  Optional<PermissionAccess> access();

  /** Only sets that a custom role may hold, or may not. */
  Optional<Boolean> allowedInCustomRole();

  /** Only sets for people, or only sets for API credentials. */
  Optional<PrincipalType> principalType();

  /** The members to answer with; the id always comes. Empty asks for all. */
  List<String> fields();

  /** Starts with a query for all permission sets. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PermissionSetQuery}. */
  final class Builder extends ImmutablePermissionSetQuery.Builder {
    Builder() {}
  }
}
