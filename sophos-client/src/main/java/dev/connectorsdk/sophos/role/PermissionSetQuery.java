package dev.connectorsdk.sophos.role;

import dev.connectorsdk.sophos.identity.PrincipalType;
import dev.connectorsdk.sophos.internal.QueryParameters;
import java.util.Collection;

/** Filters for listing permission sets. Each method changes this query and returns it. */
public final class PermissionSetQuery {
  final QueryParameters parameters = new QueryParameters();

  PermissionSetQuery() {}

  /** Only sets of this type. */
  public PermissionSetQuery type(PermissionSetType type) {
    parameters.set("type", type);
    return this;
  }

  /** Only sets of this product. */
  public PermissionSetQuery product(PermissionProduct product) {
    parameters.set("product", product);
    return this;
  }

  /** Only sets that grant this access. */
  public PermissionSetQuery access(PermissionAccess access) {
    parameters.set("access", access);
    return this;
  }

  /** Only sets that custom roles can contain, or cannot. */
  public PermissionSetQuery allowedInCustomRole(boolean allowedInCustomRole) {
    parameters.set("allowedInCustomRole", allowedInCustomRole);
    return this;
  }

  /** Only sets for users, or only sets for API credentials. */
  public PermissionSetQuery principalType(PrincipalType principalType) {
    parameters.set("principalType", principalType);
    return this;
  }

  /** The properties to return; the id is always returned. All if not set. */
  public PermissionSetQuery addFields(String... fields) {
    parameters.add("fields", (Object[]) fields);
    return this;
  }

  /** Like {@link #addFields}, for a collection. */
  public PermissionSetQuery addAllFields(Collection<String> fields) {
    return addFields(fields.toArray(String[]::new));
  }
}
