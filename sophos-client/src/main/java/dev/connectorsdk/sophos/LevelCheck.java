package dev.connectorsdk.sophos;

import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.identity.Identity;

/** What a credential reaches by its level, and what to call instead where it does not reach. */
final class LevelCheck {
  private final Identity identity;

  LevelCheck(Identity identity) {
    this.identity = identity;
  }

  boolean is(AccountLevel level) {
    return identity.level().equals(level);
  }

  /**
   * Lets a scope be made.
   *
   * @throws NotSentException if the credential is of another level than the scope
   */
  void require(AccountLevel needed) {
    if (!is(needed)) {
      throw refusal("The " + needed.value() + " scope", "needs one of level " + needed.value());
    }
  }

  /**
   * Lets a tenant's scope be made.
   *
   * @throws NotSentException if the credential belongs to another tenant, or to an unknown level
   */
  void requireTenant(String id) {
    boolean below = is(AccountLevel.PARTNER) || is(AccountLevel.ORGANIZATION);
    boolean own = is(AccountLevel.TENANT) && identity.id().equalsIgnoreCase(id);
    if (!below && !own) {
      throw refusal(
          "The scope of tenant " + id,
          "needs one of that tenant, or of the partner or organization above it");
    }
  }

  private NotSentException refusal(String scope, String need) {
    return new NotSentException(
        scope,
        "was not opened: the credential is of level "
            + identity.level().value()
            + " (id "
            + identity.id()
            + "), the scope "
            + need
            + '.',
        advice());
  }

  private String advice() {
    return switch (identity.level().value()) {
      case "tenant" -> "Call tenant() instead: this credential reaches its own tenant only.";
      case "partner" ->
          "Call partner() instead, or tenant(id) with a tenant of partner().tenants().";
      case "organization" ->
          "Call organization() instead, or tenant(id) with a tenant of organization().tenants().";
      default -> "This version knows no scope of that level: use a credential of a known one.";
    };
  }
}
