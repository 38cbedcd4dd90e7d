package dev.connectorsdk.sophos;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.admin.Admins;
import dev.connectorsdk.sophos.alert.Alerts;
import dev.connectorsdk.sophos.capability.Capabilities;
import dev.connectorsdk.sophos.capability.CapabilityProbe;
import dev.connectorsdk.sophos.capability.ProbeOptions;
import dev.connectorsdk.sophos.endpoint.Endpoints;
import dev.connectorsdk.sophos.role.Roles;
import java.util.function.UnaryOperator;

/**
 * The client as seen from one tenant: every call goes to the tenant's region and carries its id as
 * {@code X-Tenant-ID}. Cheap to make, safe for threads, usable as long as its client is open.
 */
public final class TenantScope {
  private final String id;
  private final ApiBinding wire;
  private final CapabilityProbe probe;

  TenantScope(String id, ApiBinding wire, CapabilityProbe probe) {
    this.id = id;
    this.wire = wire;
    this.probe = probe;
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
    return new Roles(wire, "common");
  }

  /** The administrators of the tenant. */
  public Admins admins() {
    return new Admins(wire);
  }

  /** What the credential can do here, with all defaults: {@link #capabilities(UnaryOperator)}. */
  public Capabilities capabilities() {
    return capabilities(UnaryOperator.identity());
  }

  /**
   * Finds out what the credential can really do here, by asking for each safe read of the tenant
   * level once, one after another: only GET, the smallest page, no retry, within the bounds of the
   * plan.
   *
   * @throws dev.connectorsdk.core.error.AuthenticationException if the credential is refused
   * @throws IllegalArgumentException if a bound makes no sense, or no operation is in the plan
   */
  public Capabilities capabilities(UnaryOperator<ProbeOptions.Builder> plan) {
    return probe.run(plan);
  }
}
