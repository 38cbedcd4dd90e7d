package dev.connectorsdk.sophos.admin;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;

/**
 * The assignment of a role to an administrator (Common API, GET
 * /common/v1/admins/{adminId}/role-assignments/{assignmentId}; Partner API, GET
 * /partner/v1/admins/{adminId}/role-assignments/{assignmentId}).
 *
 * @param id the id of the assignment
 * @param roleId the id of the role
 * @param scope the accounts that the role is for; of partner administrators only
 */
public record RoleAssignment(String id, Optional<String> roleId, Optional<RoleScope> scope) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
