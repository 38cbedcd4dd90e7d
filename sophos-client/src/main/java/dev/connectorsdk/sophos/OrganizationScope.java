package dev.connectorsdk.sophos;

import dev.connectorsdk.core.internal.http.Wire;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.tenant.Tenants;

/**
 * The client as seen from an organization: every call goes to the global host and carries the id of
 * the organization as {@code X-Organization-ID}. Usable as long as its client is open.
 */
public final class OrganizationScope {
  private final String id;
  private final Wire wire;

  OrganizationScope(String id, Wire wire) {
    this.id = id;
    this.wire = wire;
  }

  /** The id of the organization, in the case it was received in. */
  public String id() {
    return id;
  }

  /** The tenants of the organization. */
  public Tenants tenants() {
    return new Tenants(wire, AccountLevel.ORGANIZATION);
  }
}
