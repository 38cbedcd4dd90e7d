package dev.connectorsdk.sophos;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.capability.Capabilities;
import dev.connectorsdk.sophos.capability.CapabilityProbe;
import dev.connectorsdk.sophos.capability.ProbeOptions;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.role.Roles;
import dev.connectorsdk.sophos.tenant.Tenants;
import java.util.function.UnaryOperator;

/**
 * The client as seen from a partner: every call goes to the global host and carries the id of the
 * partner as {@code X-Partner-ID}. Usable as long as its client is open.
 */
public final class PartnerScope {
  private final String id;
  private final ApiBinding wire;
  private final CapabilityProbe probe;

  PartnerScope(String id, ApiBinding wire, CapabilityProbe probe) {
    this.id = id;
    this.wire = wire;
    this.probe = probe;
  }

  /** The id of the partner, in the case it was received in. */
  public String id() {
    return id;
  }

  /** The roles of the partner itself. */
  public Roles roles() {
    return new Roles(wire, "partner");
  }

  /** The tenants of the partner. */
  public Tenants tenants() {
    return new Tenants(wire, AccountLevel.PARTNER);
  }

  /** What the credential can do here, with all defaults: {@link #capabilities(UnaryOperator)}. */
  public Capabilities capabilities() {
    return capabilities(UnaryOperator.identity());
  }

  /**
   * Finds out what the credential can really do here, by asking for each safe read of the partner
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
