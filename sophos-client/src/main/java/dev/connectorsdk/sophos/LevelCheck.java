package dev.connectorsdk.sophos;

import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.identity.Identity;

/** Checks whether the level of a credential allows a scope, and advises which scope to use instead. */
final class LevelCheck {
  private final Identity identity;

  LevelCheck(Identity identity) {
    this.identity = identity;
  }

  boolean is(AccountLevel level) {
    return identity.level().equals(level);
  }

  /**
   * Checks a scope.
   *
   * @throws NotSentException if the credential is of another level than the scope
   */
  void require(AccountLevel needed) {
    if (!is(needed)) {
      throw rejected("The " + needed.value() + " scope", "needs one of level " + needed.value());
    }
  }

  /**
   * Checks the scope of a tenant.
   *
   * @throws NotSentException if the credential belongs to another tenant, or to an unknown level
   */
  void requireTenant(String id) {
    boolean below = is(AccountLevel.PARTNER) || is(AccountLevel.ORGANIZATION);
    boolean own = is(AccountLevel.TENANT) && identity.id().equalsIgnoreCase(id);
    if (!below && !own) {
      throw rejected(
          "The scope of tenant " + id,
          "needs one of that tenant, or of the partner or organization above it");
    }
  }

  private NotSentException rejected(String scope, String requirement) {
    return new NotSentException(
        scope,
        "was not opened: the credential is of level "
            + identity.level().value()
            + " (id "
            + identity.id()
            + "), the scope "
            + requirement
            + '.',
        advice());
  }

  private String advice() {
    return switch (identity.level().value()) {
      case "tenant" -> "Call tenant() instead: this credential can access its own tenant only.";
      case "partner" ->
          "Call partner() instead, or tenant(id) with a tenant of partner().tenants().";
      case "organization" ->
          "Call organization() instead, or tenant(id) with a tenant of organization().tenants().";
      default -> "This version has no scope for that level: use a credential of another level.";
    };
  }
}
