package dev.connectorsdk.sophos.access;

import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A cause, other than the role, why a call may fail with 403. Source: Sophos Community, articles on
 * getting started and troubleshooting; and the errors in the description of the operations.
 */
public enum ForbiddenCause {
  /** The credential belongs to an account of another level. */
  LEVEL(
      "the level of the credential",
      "The credential is of another level: partner and organization operations need one of theirs."),

  /** The partner or the organization manages the object, which the tenant cannot change. */
  MANAGED_BY_PARENT(
      "that the partner or the organization does not manage the object",
      "The partner or the organization manages the object, and only it can change it."),

  /** The tenant has no license for the product. */
  LICENSE(
      "the tenant's license",
      "The tenant has no license for the product, or the license does not include this call."),

  /** The tenant does not allow access by its partner. */
  PARTNER_ACCESS(
      "partner assistance in the tenant",
      "The caller is a partner, and partner assistance is turned off in the tenant."),

  /** The tenant is not managed by the partner. */
  UNMANAGED_TENANT(
      "that the tenant is managed and not a trial",
      "The caller is a partner, and the tenant is a trial or is not managed by this partner."),

  /** Tenant and host, or tenant and credential, do not belong together. */
  WRONG_TENANT(
      "that the tenant's id and host belong together",
      "The tenant id in the request is not the credential's, or the host is not its region's.");

  /** The path of the operations whose description has this cause. */
  private static final String EXCLUSIONS = "/endpoint/v1/settings/exclusions/scanning";

  private final String check;
  private final String explanation;

  ForbiddenCause(String check, String explanation) {
    this.check = check;
    this.explanation = explanation;
  }

  /** What to check, as words that follow "check". */
  String check() {
    return check;
  }

  /** The cause in one sentence. */
  public String explanation() {
    return explanation;
  }

  /** Returns the causes that can apply, the first to check first. */
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
      case MANAGED_BY_PARENT -> operation.mayChange() && operation.path().startsWith(EXCLUSIONS);
      case LICENSE, WRONG_TENANT -> tenants && !whoami;
      case PARTNER_ACCESS, UNMANAGED_TENANT -> tenants && !whoami && !ownTenant;
    };
  }
}
