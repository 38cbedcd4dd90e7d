package dev.connectorsdk.sophos.role;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.PrincipalType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A set of permissions that roles are made of. Later versions may add components: create it with
 * {@link #builder()}.
 *
 * @param id The id of the set, such as {@code endpoint_product_admin}: a text, rarely a UUID
 * @param name The name of the set
 * @param description What it allows
 * @param type What it is about
 * @param access How much it allows
 * @param products The products it belongs to
 * @param principalTypes Whom it may be given to
 * @param allowedInCustomRoles Whether a custom role may hold it
 */
@Value.Builder
public record PermissionSet(
    String id,
    Optional<String> name,
    Optional<String> description,
    Optional<PermissionSetType> type,
    Optional<PermissionAccess> access,
    List<PermissionProduct> products,
    List<PrincipalType> principalTypes,
    Optional<Boolean> allowedInCustomRoles) {

  /** Copies the collections. */
  public PermissionSet {
    products = List.copyOf(products);
    principalTypes = List.copyOf(principalTypes);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PermissionSet}. */
  public static final class Builder extends PermissionSetBuilder {
    Builder() {}
  }
}
