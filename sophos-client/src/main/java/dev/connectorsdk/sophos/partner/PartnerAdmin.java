package dev.connectorsdk.sophos.partner;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.admin.RoleAssignment;
import java.util.List;
import java.util.Optional;

/**
 * An administrator of a partner (Partner API, GET /partner/v1/admins/{adminId}).
 *
 * @param id the id
 * @param username the user name: an email address
 * @param profile the name and the numbers
 * @param active whether the administrator can sign in
 * @param primary whether it is the primary administrator
 * @param roleAssignments the assigned roles
 */
public record PartnerAdmin(
    String id,
    Optional<String> username,
    Optional<Profile> profile,
    Optional<Boolean> active,
    Optional<Boolean> primary,
    List<RoleAssignment> roleAssignments) {

  /** Copies the collection. */
  public PartnerAdmin {
    roleAssignments = List.copyOf(roleAssignments);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The name and the numbers of an administrator.
   *
   * @param firstName the first name
   * @param lastName the last name
   * @param name the full name
   * @param phone the phone number
   * @param mobile the mobile phone number
   * @param fax the fax number
   */
  public record Profile(
      Optional<String> firstName,
      Optional<String> lastName,
      Optional<String> name,
      Optional<String> phone,
      Optional<String> mobile,
      Optional<String> fax) {}
}
