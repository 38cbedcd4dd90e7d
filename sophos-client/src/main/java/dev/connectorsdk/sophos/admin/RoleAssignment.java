package dev.connectorsdk.sophos.admin;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The assignment of a role to an administrator (Common API, GET /common/v1/admins/{adminId}/role-assignments/{assignmentId}). Later versions may add components: create it with {@link
 * #builder()}.
 *
 * @param id the id of the assignment
 * @param roleId the id of the role
 */
@Value.Builder
public record RoleAssignment(String id, Optional<String> roleId) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RoleAssignment}. */
  public static final class Builder extends RoleAssignmentBuilder {
    Builder() {}
  }
}
