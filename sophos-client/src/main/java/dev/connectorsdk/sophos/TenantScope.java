package dev.connectorsdk.sophos;

import dev.connectorsdk.core.internal.http.Wire;
import dev.connectorsdk.sophos.admin.Admins;
import dev.connectorsdk.sophos.alert.Alerts;
import dev.connectorsdk.sophos.endpoint.Endpoints;
import dev.connectorsdk.sophos.role.Roles;

/**
 * The client as seen from one tenant: every call goes to the tenant's region and carries its id as
 * {@code X-Tenant-ID}. Cheap to make, safe for threads, usable as long as its client is open.
 */
public final class TenantScope {
  private final String id;
  private final Wire wire;

  TenantScope(String id, Wire wire) {
    this.id = id;
    this.wire = wire;
  }

  /** The id of the tenant, in the case it was received in. */
  public String id() {
    return id;
  }

  /** The alerts of the tenant. */
  public Alerts alerts() {
    return new Alerts(wire);
  }

  /** The computers and servers of the tenant. */
  public Endpoints endpoints() {
    return new Endpoints(wire);
  }

  /** The roles of the tenant. */
  public Roles roles() {
    return new Roles(wire);
  }

  /** The administrators of the tenant. */
  public Admins admins() {
    return new Admins(wire);
  }
}
