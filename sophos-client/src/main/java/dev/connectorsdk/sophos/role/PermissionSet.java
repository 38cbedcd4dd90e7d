package dev.connectorsdk.sophos.role;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.PrincipalType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A permission set, of which roles consist (Common API, GET /common/v1/roles/permission-sets; Partner API, GET /partner/v1/roles/permission-sets). Later versions may add components: create it with
 * {@link #builder()}.
 *
 * @param id the id, such as {@code endpoint_product_admin}; rarely a UUID
 * @param name the name
 * @param description the description
 * @param type the type
 * @param access the access that it grants
 * @param products the products that it belongs to
 * @param principalTypes the types of principals that can have it
 * @param allowedInCustomRoles whether custom roles can contain it
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
