package dev.connectorsdk.sophos;

import dev.connectorsdk.core.internal.http.Wire;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.tenant.Tenants;

/**
 * The client as seen from a partner: every call goes to the global host and carries the id of the
 * partner as {@code X-Partner-ID}. Usable as long as its client is open.
 */
public final class PartnerScope {
  private final String id;
  private final Wire wire;

  PartnerScope(String id, Wire wire) {
    this.id = id;
    this.wire = wire;
  }

  /** The id of the partner, in the case it was received in. */
  public String id() {
    return id;
  }

  /** The tenants of the partner. */
  public Tenants tenants() {
    return new Tenants(wire, AccountLevel.PARTNER);
  }
}
