package dev.connectorsdk.sophos.access;

import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Why a call may be refused although the role would allow it. Source: Sophos Community, articles on
 * getting started and troubleshooting; and the errors that the operations list.
 */
public enum ForbiddenCause {
  /** The credential belongs to an account of another level. */
  LEVEL(
      "the level of the credential",
      "The credential belongs to another level: partner and organization calls need their own."),

  /** The tenant has not bought what the operation is about. */
  LICENCE(
      "the tenant's licence",
      "The tenant has no licence for the product, or the licence does not include this call."),

  /** The tenant is shut for its partner. */
  PARTNER_ACCESS(
      "partner assistance in the tenant",
      "A partner calls, and the tenant has partner assistance switched off."),

  /** The tenant is not one that the partner looks after. */
  UNMANAGED_TENANT(
      "that the tenant is managed and no trial",
      "A partner calls, and the tenant is a trial or is not managed by this partner."),

  /** Tenant and host, or tenant and credential, do not belong together. */
  WRONG_TENANT(
      "that the tenant's id and host belong together",
      "The tenant id in the request is not the credential's, or the host is not its region's.");

  private final String check;
  private final String explanation;

  ForbiddenCause(String check, String explanation) {
    this.check = check;
    this.explanation = explanation;
  }

  /** What to check, in words that follow "check". */
  String check() {
    return check;
  }

  /** The cause in one sentence. */
  public String explanation() {
    return explanation;
  }

  /** The causes that can apply, the one to look at first coming first. */
  static List<ForbiddenCause> of(Optional<Operation> operation, Optional<AccountLevel> level) {
    return Arrays.stream(values())
        .filter(cause -> operation.map(one -> cause.applies(one, level)).orElse(true))
        .toList();
  }

  private boolean applies(Operation operation, Optional<AccountLevel> level) {
    boolean tenants = operation.levels().contains(AccountLevel.TENANT);
    boolean ownTenant = level.equals(Optional.of(AccountLevel.TENANT));
    boolean whoami = operation.levels().size() > 2;
    return switch (this) {
      case LEVEL -> !tenants;
      case LICENCE, WRONG_TENANT -> tenants && !whoami;
      case PARTNER_ACCESS, UNMANAGED_TENANT -> tenants && !whoami && !ownTenant;
    };
  }
}
