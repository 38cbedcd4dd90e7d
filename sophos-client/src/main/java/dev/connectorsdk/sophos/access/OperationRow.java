package dev.connectorsdk.sophos.access;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of the {@link RoleMatrix}: an operation and what is known of each role.
 *
 * @param operation the operation
 * @param findings the cells, in the order of the columns
 */
public record OperationRow(Operation operation, Map<ServicePrincipalRole, RoleAccess> findings) {

  /** Keeps the order of the columns and lets nobody change them. */
  public OperationRow {
    findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
  }
}
