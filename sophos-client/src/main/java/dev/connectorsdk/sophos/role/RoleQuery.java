package dev.connectorsdk.sophos.role;

import dev.connectorsdk.sophos.identity.PrincipalType;
import dev.connectorsdk.sophos.internal.QueryParameters;
import java.util.Collection;

/** Filters for listing roles. Each method changes this query and returns it. */
public final class RoleQuery {
  final QueryParameters parameters = new QueryParameters();

  RoleQuery() {}

  /** Only predefined roles, or only custom ones. */
  public RoleQuery type(RoleType type) {
    parameters.set("type", type);
    return this;
  }

  /** Only roles for users, or only roles for API credentials. */
  public RoleQuery principalType(PrincipalType principalType) {
    parameters.set("principalType", principalType);
    return this;
  }

  /** The properties to return; the id is always returned. All if not set. */
  public RoleQuery addFields(String... fields) {
    parameters.add("fields", (Object[]) fields);
    return this;
  }

  /** Like {@link #addFields}, for a collection. */
  public RoleQuery addAllFields(Collection<String> fields) {
    return addFields(fields.toArray(String[]::new));
  }
}
