package dev.connectorsdk.sophos.role;

import dev.connectorsdk.sophos.identity.PrincipalType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A set of permissions that roles are made of. */
@Value.Immutable
public interface PermissionSet {

  /** The id of the set, such as {@code endpoint_product_admin}: a text, rarely a UUID. */
  String id();

  /** The name of the set. */
  Optional<String> name();

  /** What it allows. */
  Optional<String> description();

  /** What it is about. */
  Optional<PermissionSetType> type();

  /** How much it allows. */
  Optional<PermissionAccess> access();

  /** The products it belongs to. */
  List<PermissionProduct> products();

  /** Whom it may be given to. */
  List<PrincipalType> principalTypes();

  /** Whether a custom role may hold it. */
  Optional<Boolean> allowedInCustomRoles();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PermissionSet}. */
  final class Builder extends ImmutablePermissionSet.Builder {
    Builder() {}
  }
}
