package dev.connectorsdk.sophos.admin;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;

/**
 * The assignment of a role to an administrator (Common API, GET
 * /common/v1/admins/{adminId}/role-assignments/{assignmentId}).
 *
 * @param id the id of the assignment
 * @param roleId the id of the role
 */
public record RoleAssignment(String id, Optional<String> roleId) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
