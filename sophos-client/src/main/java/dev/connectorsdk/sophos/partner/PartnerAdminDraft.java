package dev.connectorsdk.sophos.partner;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.admin.RoleScope;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new administrator of a partner (Partner API, POST /partner/v1/admins).
 *
 * @param username the user name: an email address
 * @param firstName the first name
 * @param lastName the last name
 * @param name the full name
 * @param phone the phone number
 * @param mobile the mobile phone number
 * @param fax the fax number
 * @param roles the scopes by the ids of their roles. To assign a role for several tenants, assign
 *     it again with {@link PartnerRoleAssignments#assign}
 */
@Value.Builder
public record PartnerAdminDraft(
    String username,
    Optional<String> firstName,
    Optional<String> lastName,
    Optional<String> name,
    Optional<String> phone,
    Optional<String> mobile,
    Optional<String> fax,
    Map<String, RoleScope> roles) {

  /** Rejects values that the service would reject. */
  public PartnerAdminDraft {
    ArgumentChecks.requireText("username", username, Integer.MAX_VALUE);
    roles = Map.copyOf(roles);
    roles.keySet().forEach(id -> ArgumentChecks.requireId("roles", id));
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; the user name is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PartnerAdminDraft}. */
  public static final class Builder extends PartnerAdminDraftBuilder {
    Builder() {}
  }
}
